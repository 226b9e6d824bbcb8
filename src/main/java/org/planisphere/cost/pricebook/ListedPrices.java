package org.planisphere.cost.pricebook;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Prices;
import org.planisphere.model.catalog.UnitPrice;

/// A price book as rules see it; it is read when the first rule asks for a price.
public final class ListedPrices implements Prices {
    private final Supplier<PriceBook> source;
    private @Nullable PriceBook book;

    public ListedPrices(Supplier<PriceBook> source) {
        this.source = source;
    }

    @Override
    public Optional<UnitPrice> find(Provider provider, RegionId region, String item) {
        return switch (book().find(provider, region, item)) {
            case PriceAnswer.Found found ->
                    Optional.of(
                            new UnitPrice(
                                    found.price().amount(),
                                    found.price().unit(),
                                    found.price().citation()));
            case PriceAnswer.Missing _ -> Optional.empty();
        };
    }

    @Override
    public double hoursPerMonth() {
        return book().sizing().hoursPerMonth();
    }

    private synchronized PriceBook book() {
        if (book == null) {
            book = source.get();
        }
        return book;
    }
}
