package org.planisphere.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The regions of a plan by something that each of them says; an edit of one region changes only
/// the entries that this region is or was under.
///
/// @param <K> what regions are found by
public final class RegionIndex<K> {
    private final Function<Region, Set<K>> keys;
    private final Implied<Map<K, Set<RegionId>>> regions;

    /// @param keys what a region is found by; a pure function of the region
    public RegionIndex(Function<Region, Set<K>> keys) {
        this.keys = keys;
        this.regions = new Implied<>(this::gathered, this::renewed);
    }

    /// The regions of a plan that are found by a key.
    public Set<RegionId> find(Plan plan, K key) {
        return regions.of(plan).getOrDefault(key, Set.of());
    }

    /// Everything that some region of a plan is found by, in no order.
    public Set<K> keys(Plan plan) {
        return regions.of(plan).entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<K, Set<RegionId>> gathered(Plan plan) {
        Map<K, Set<RegionId>> regions = new HashMap<>();
        for (Region region : plan.regions()) {
            for (K key : keys.apply(region)) {
                regions.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(region.id());
            }
        }
        return regions;
    }

    private Map<K, Set<RegionId>> renewed(
            Map<K, Set<RegionId>> before, Plan plan, List<RegionChange> changes) {
        List<RegionChange> moved = changes.stream().filter(it -> !old(it).equals(now(it))).toList();
        if (moved.isEmpty()) {
            return before;
        }
        Map<K, Set<RegionId>> regions = new HashMap<>(before);
        moved.forEach(it -> move(regions, it.id(), old(it), now(it)));
        return regions;
    }

    private Set<K> old(RegionChange change) {
        return change.before() == null ? Set.of() : keys.apply(change.before());
    }

    private Set<K> now(RegionChange change) {
        return change.now() == null ? Set.of() : keys.apply(change.now());
    }

    private void move(Map<K, Set<RegionId>> regions, RegionId region, Set<K> old, Set<K> now) {
        for (K key : old) {
            if (!now.contains(key)) {
                unshared(regions, key).remove(region);
            }
        }
        for (K key : now) {
            if (!old.contains(key)) {
                unshared(regions, key).add(region);
            }
        }
    }

    /// The regions under a key, as a copy that stands in the place of the shared one.
    private Set<RegionId> unshared(Map<K, Set<RegionId>> regions, K key) {
        Set<RegionId> copy = new LinkedHashSet<>(regions.getOrDefault(key, Set.of()));
        regions.put(key, copy);
        return copy;
    }
}
