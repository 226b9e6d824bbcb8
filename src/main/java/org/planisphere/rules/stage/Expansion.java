package org.planisphere.rules.stage;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planisphere.model.Lifecycle;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;

/// Whether a plan adds a region to those that serve users already.
record Expansion(List<Region> serving, List<Region> coming) {
    private static final Set<Lifecycle> SERVING =
            EnumSet.of(Lifecycle.LIVE, Lifecycle.FROZEN, Lifecycle.RETIRING);

    /// The regions of a plan by what they say of themselves; those that say nothing are in neither.
    static Expansion of(Plan plan) {
        return new Expansion(
                plan.regions().stream().filter(it -> stands(it, true)).toList(),
                plan.regions().stream().filter(it -> stands(it, false)).toList());
    }

    private static boolean stands(Region region, boolean serving) {
        Lifecycle lifecycle = region.details().lifecycle();
        return lifecycle != null && SERVING.contains(lifecycle) == serving;
    }

    /// Where users are served today; empty where the plan adds nothing to it.
    Optional<Region> home() {
        return coming.isEmpty()
                ? Optional.empty()
                : serving.stream()
                        .filter(Region::isPrimary)
                        .findFirst()
                        .or(() -> serving.stream().findFirst());
    }
}
