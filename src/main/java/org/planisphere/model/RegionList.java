package org.planisphere.model;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The regions of one plan, found by name without looking at all of them; it also keeps what was
/// worked out from that plan.
final class RegionList extends AbstractList<Region> implements RandomAccess {
    private final List<Region> regions;
    private final Map<String, Region> byName;
    private final Map<Implied<?>, Object> implied = new ConcurrentHashMap<>();

    RegionList(List<Region> regions) {
        this.regions = regions instanceof RegionList other ? other.regions : List.copyOf(regions);
        this.byName = HashMap.newHashMap(regions.size());
        this.regions.forEach(region -> byName.putIfAbsent(region.id().value(), region));
    }

    /// The first region of a name.
    @Nullable Region named(String name) {
        return byName.get(name);
    }

    /// What was kept, or else what is worked out now; two that ask at once get the same.
    @SuppressWarnings("unchecked") // only the result of an Implied<T> is kept for it
    <T> T keep(Implied<T> wanted, Plan plan) {
        Object kept = implied.get(wanted);
        if (kept == null) {
            // Not computeIfAbsent: working out may ask for something else that is implied.
            T now = wanted.workOut(plan);
            kept = Objects.requireNonNullElse(implied.putIfAbsent(wanted, now), now);
        }
        return (T) kept;
    }

    @Override
    public Region get(int index) {
        return regions.get(index);
    }

    @Override
    public int size() {
        return regions.size();
    }

    @Override
    public Iterator<Region> iterator() {
        return regions.iterator();
    }

    @Override
    public Spliterator<Region> spliterator() {
        return regions.spliterator();
    }
}
