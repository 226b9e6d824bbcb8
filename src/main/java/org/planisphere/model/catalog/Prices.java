package org.planisphere.model.catalog;

import java.util.Map;
import java.util.Optional;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;

/// Unit prices as rules ask for them.
public interface Prices {
    /// No price at all.
    Prices NONE =
            new Prices() {
                @Override
                public Optional<UnitPrice> find(Provider provider, RegionId region, String item) {
                    return Optional.empty();
                }

                @Override
                public double hoursPerMonth() {
                    return 0;
                }
            };

    /// The price of one unit of an item, such as `network.tgw.gb`; empty where no book lists it.
    Optional<UnitPrice> find(Provider provider, RegionId region, String item);

    /// The price of one unit in every region of a provider that lists it.
    default Map<RegionId, UnitPrice> everywhere(Provider provider, String item) {
        return Map.of();
    }

    /// The shipped book of a provider; empty where there is none.
    default Optional<ListedBook> book(Provider provider) {
        return Optional.empty();
    }

    /// Hours that a month is billed as.
    double hoursPerMonth();
}
