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
        if (regions instanceof RegionList other) {
            this.regions = other.regions;
            this.byName = other.byName;
        } else {
            this.regions = List.copyOf(regions);
            this.byName = byName(this.regions);
        }
    }

    private static Map<String, Region> byName(List<Region> regions) {
        Map<String, Region> byName = HashMap.newHashMap(regions.size());
        regions.forEach(region -> byName.putIfAbsent(region.id().value(), region));
        return byName;
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

    /// Keeps what another list kept and what can be taken over from it.
    ///
    /// @param now the plan of these regions
    void takeOver(RegionList before, Plan now, List<RegionChange> changes) {
        before.implied.forEach((wanted, kept) -> renew(wanted, kept, now, changes));
    }

    @SuppressWarnings("unchecked") // only the result of an Implied<T> is kept for it
    private <T> void renew(Implied<T> wanted, Object kept, Plan now, List<RegionChange> changes) {
        T renewed = wanted.renew((T) kept, now, changes);
        if (renewed != null) {
            implied.putIfAbsent(wanted, renewed);
        }
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
