package org.planisphere.cost.pricebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planisphere.model.RegionId;

/// The unit prices of one provider, with what may be derived from them.
final class PriceTable {
    private record Key(RegionId region, String sku) {}

    private record Sized(double weight, Price price) {}

    private final Map<Key, Price> prices = new HashMap<>();
    private final Map<Key, List<Sized>> families = new HashMap<>();
    private final Map<String, Map.Entry<RegionId, Price>> references = new HashMap<>();
    private final Set<String> referenceSkus;

    PriceTable(Set<String> referenceSkus) {
        this.referenceSkus = Set.copyOf(referenceSkus);
    }

    /// A later price for the same key replaces the earlier one.
    void add(RegionId region, Price price) {
        Price before = prices.put(new Key(region, price.sku()), price);
        InstanceSize.of(price.sku())
                .ifPresent(
                        size -> {
                            List<Sized> sizes =
                                    families.computeIfAbsent(
                                            new Key(region, size.family()),
                                            family -> new ArrayList<>());
                            sizes.removeIf(sized -> sized.price().equals(before));
                            sizes.add(new Sized(size.weight(), price));
                        });
        if (referenceSkus.contains(price.sku())) {
            references.putIfAbsent(price.sku(), Map.entry(region, price));
        }
    }

    Optional<Price> find(RegionId region, String sku) {
        return Optional.ofNullable(prices.get(new Key(region, sku)))
                .or(() -> scaled(region, sku))
                .or(() -> reference(region, sku));
    }

    /// The price of an item in each region that lists it.
    Map<RegionId, Price> everywhere(String sku) {
        Map<RegionId, Price> listed = new HashMap<>();
        prices.forEach(
                (key, price) -> {
                    if (key.sku().equals(sku)) {
                        listed.put(key.region(), price);
                    }
                });
        return listed;
    }

    /// The keys of all items, whatever the region.
    Set<String> skus() {
        return prices.keySet().stream().map(Key::sku).collect(Collectors.toSet());
    }

    /// The price of another size of the family, in proportion; the nearest size is taken.
    private Optional<Price> scaled(RegionId region, String sku) {
        return InstanceSize.of(sku)
                .flatMap(
                        size ->
                                families
                                        .getOrDefault(new Key(region, size.family()), List.of())
                                        .stream()
                                        .min(
                                                Comparator.comparingDouble(
                                                        sized ->
                                                                Math.abs(
                                                                        sized.weight()
                                                                                - size.weight())))
                                        .map(nearest -> scale(nearest, size, sku)));
    }

    private static Price scale(Sized nearest, InstanceSize size, String sku) {
        double factor = size.weight() / nearest.weight();
        return nearest.price()
                .with(
                        nearest.price().amount().multiply(BigDecimal.valueOf(factor)),
                        sku,
                        "derived: %s times %s"
                                .formatted(
                                        BigDecimal.valueOf(factor)
                                                .stripTrailingZeros()
                                                .toPlainString(),
                                        nearest.price().sku()));
    }

    private Optional<Price> reference(RegionId region, String sku) {
        return Optional.ofNullable(references.get(sku))
                .map(known -> standIn(known.getKey(), known.getValue(), region));
    }

    private static Price standIn(RegionId home, Price price, RegionId region) {
        String said = "reference price of %s, none of its own found for %s".formatted(home, region);
        return price.with(
                price.amount(),
                price.sku(),
                price.confidence().equals("published") ? said : said + ": " + price.confidence());
    }
}
