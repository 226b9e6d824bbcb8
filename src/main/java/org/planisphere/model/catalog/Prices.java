package org.planisphere.model.catalog;

import java.util.List;
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

    /// The engines of stores that are priced at a provider, as plans write them, in alphabetical
    /// order.
    default List<String> engines(Provider provider) {
        return List.of();
    }

    /// The keys of all items that the shipped books list for a provider, in alphabetical order.
    default List<String> items(Provider provider) {
        return List.of();
    }

    /// Hours that a month is billed as.
    double hoursPerMonth();
}
