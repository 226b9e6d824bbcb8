package org.planisphere.rules.cost;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.Words;

/// A machine without a price because its size is none that the provider sells anywhere.
final class UnknownSize {
    private record Written(String size, Place place) {}

    private UnknownSize() {}

    /// @param item the service or store that the machine is for
    /// @param sku key that a book would list the machine by, with the size in it
    static Optional<Finding> finding(
            RuleInfo rule, Facts facts, Region region, Place item, String sku, String said) {
        if (!facts.prices().everywhere(region.provider(), sku).isEmpty()) {
            return Optional.empty();
        }
        return written(region)
                .filter(it -> it.place().parent().equals(item) && sku.contains(it.size()))
                .findFirst()
                .map(it -> finding(rule, facts, region, sku, said, it));
    }

    private static Finding finding(
            RuleInfo rule, Facts facts, Region region, String sku, String said, Written written) {
        String size = written.size();
        String sold =
                "%s: no book of %s lists a size '%s'"
                        .formatted(said, Words.name(region.provider()), size);
        return rule.at(region, written.place())
                .saysOf(written.place(), size, like(facts, region, sku, size), sold)
                .advises("Correct the size, or state its price in a book of the plan.")
                .done();
    }

    /// The sizes of the items whose keys differ from this one in the size alone.
    private static List<String> like(Facts facts, Region region, String sku, String size) {
        int start = sku.indexOf(size);
        String before = sku.substring(0, start);
        String behind = sku.substring(start + size.length());
        return facts.prices().items(region.provider()).stream()
                .filter(item -> item.length() > before.length() + behind.length())
                .filter(item -> item.startsWith(before) && item.endsWith(behind))
                .map(item -> item.substring(before.length(), item.length() - behind.length()))
                .toList();
    }

    private static Stream<Written> written(Region region) {
        return Stream.concat(
                region.services().deploy().stream()
                        .flatMap(it -> written(it.size(), it.place()).stream()),
                region.stores().stream().flatMap(it -> written(it.size(), it.place()).stream()));
    }

    private static Optional<Written> written(@Nullable String size, Place item) {
        return size == null || size.isBlank()
                ? Optional.empty()
                : Optional.of(new Written(size, item.child("size")));
    }
}
