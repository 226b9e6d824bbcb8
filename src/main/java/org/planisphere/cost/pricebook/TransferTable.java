package org.planisphere.cost.pricebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The transfer prices of one provider, by where the traffic starts and ends.
final class TransferTable {
    /// Ends as written in the table: a region, `internet`, `continent:EU` or `*`.
    private record Key(String from, String to, String kind) {}

    private final Map<Key, TransferPrice> prices = new HashMap<>();

    void add(String from, String to, TransferPrice price) {
        prices.put(new Key(from, to, price.kind()), price);
    }

    /// One price per leg, the first kind that has one; empty where a leg has none.
    Optional<List<TransferPrice>> find(
            List<String> fromNames, List<String> toNames, List<List<String>> legs) {
        List<TransferPrice> found = new ArrayList<>();
        for (List<String> kinds : legs) {
            kinds.stream()
                    .flatMap(kind -> find(fromNames, toNames, kind).stream())
                    .findFirst()
                    .ifPresent(found::add);
        }
        return legs.isEmpty() || found.size() < legs.size() ? Optional.empty() : Optional.of(found);
    }

    /// The most specific entry: names are given from the region's own to `*`.
    private Optional<TransferPrice> find(
            List<String> fromNames, List<String> toNames, String kind) {
        for (String from : fromNames) {
            for (String to : toNames) {
                TransferPrice price = prices.get(new Key(from, to, kind));
                if (price != null) {
                    return Optional.of(price);
                }
            }
        }
        return Optional.empty();
    }
}
