package org.planisphere.cost.pricebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.ListedBook;
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
            case PriceAnswer.Found found -> Optional.of(unitPrice(found.price()));
            case PriceAnswer.Missing _ -> Optional.empty();
        };
    }

    @Override
    public Map<RegionId, UnitPrice> everywhere(Provider provider, String item) {
        Map<RegionId, UnitPrice> listed = new HashMap<>();
        book().everywhere(provider, item)
                .forEach((region, price) -> listed.put(region, unitPrice(price)));
        return listed;
    }

    @Override
    public Optional<ListedBook> book(Provider provider) {
        return book().shipped(provider);
    }

    @Override
    public List<String> engines(Provider provider) {
        return book().sizing().engines(provider);
    }

    @Override
    public List<String> items(Provider provider) {
        return book().items(provider);
    }

    @Override
    public double hoursPerMonth() {
        return book().sizing().hoursPerMonth();
    }

    private static UnitPrice unitPrice(Price price) {
        return new UnitPrice(price.amount(), price.unit(), price.citation());
    }

    private synchronized PriceBook book() {
        if (book == null) {
            book = source.get();
        }
        return book;
    }
}
