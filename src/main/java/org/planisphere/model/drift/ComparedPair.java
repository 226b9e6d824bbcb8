package org.planisphere.model.drift;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Drift;
import org.planisphere.model.DriftPair;
import org.planisphere.model.Implied;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionChange;
import org.planisphere.model.RegionId;
import org.planisphere.model.topology.RegionPair;

/// Two regions that shall match: one mirrors the other, or the plan pairs them.
///
/// @param left the region that is mirrored, or the first of the pair
/// @param right the region that mirrors it, or the second of the pair
public record ComparedPair(Region left, Region right) {
    private static final Implied<List<ComparedPair>> ALL =
            new Implied<>(ComparedPair::gathered, ComparedPair::unlessChanged);

    /// Pairs of one type each, every two regions once; what names no region of the plan is left
    /// out.
    public static List<ComparedPair> in(Plan plan) {
        return ALL.of(plan);
    }

    private static List<ComparedPair> gathered(Plan plan) {
        Map<RegionPair, ComparedPair> pairs = new LinkedHashMap<>();
        for (Region region : plan.regions()) {
            RegionId mirrored = region.details().mirrors();
            if (mirrored != null) {
                add(pairs, plan.region(mirrored).orElse(null), region);
            }
        }
        for (DriftPair pair : plan.drift().pairs()) {
            add(pairs, plan.region(pair.a()).orElse(null), plan.region(pair.b()).orElse(null));
        }
        return List.copyOf(pairs.values());
    }

    private static @Nullable List<ComparedPair> unlessChanged(
            List<ComparedPair> before, Plan now, List<RegionChange> changes) {
        return changes.stream().allMatch(it -> mirrorsAsBefore(it) && !isIn(before, it.id()))
                ? before
                : null;
    }

    private static boolean mirrorsAsBefore(RegionChange change) {
        return change.isWithinOne()
                && Objects.equals(mirrored(change.before()), mirrored(change.now()));
    }

    private static @Nullable RegionId mirrored(@Nullable Region region) {
        return region == null ? null : region.details().mirrors();
    }

    private static boolean isIn(List<ComparedPair> pairs, RegionId region) {
        return pairs.stream()
                .anyMatch(it -> it.left().id().equals(region) || it.right().id().equals(region));
    }

    private static void add(
            Map<RegionPair, ComparedPair> pairs, @Nullable Region left, @Nullable Region right) {
        if (left != null
                && right != null
                && !left.id().equals(right.id())
                && left.type() == right.type()) {
            pairs.putIfAbsent(new RegionPair(left.id(), right.id()), new ComparedPair(left, right));
        }
    }

    /// In what the two differ, in the order of the first region's sections, then what only the
    /// second has.
    public List<Difference> differences(Drift drift) {
        return RegionComparison.between(left, right, drift);
    }
}
