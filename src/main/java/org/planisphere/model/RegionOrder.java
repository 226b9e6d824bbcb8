package org.planisphere.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// In which order a plan has its regions.
public final class RegionOrder {
    private static final Implied<RegionOrder> IMPLIED =
            new Implied<>(RegionOrder::new, RegionOrder::unlessOthersCame);

    private final Map<RegionId, Integer> positions;

    private RegionOrder(Plan plan) {
        positions = HashMap.newHashMap(plan.regions().size());
        plan.regions().forEach(it -> positions.putIfAbsent(it.id(), positions.size()));
    }

    public static RegionOrder of(Plan plan) {
        return IMPLIED.of(plan);
    }

    private static @Nullable RegionOrder unlessOthersCame(
            RegionOrder before, Plan now, List<RegionChange> changes) {
        return changes.stream().allMatch(it -> it.before() != null && it.now() != null)
                ? before
                : null;
    }

    /// Where a region of the plan stands among those of other names, from 0.
    public int position(RegionId region) {
        return positions.getOrDefault(region, positions.size());
    }

    /// Number of different names.
    public int names() {
        return positions.size();
    }
}
