package org.planisphere.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Implied;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.Finding;

/// Which regions of a plan are other ones now, where all that is said once for the whole plan is
/// still the same.
///
/// @param now the plan as it is now
/// @param touched the same with only the regions that are new or changed
/// @param untouched the regions that are what they were
/// @param changes the changed regions, before and after; null where regions came, went, moved or
///     became of another type, provider or place
/// @param notesToo whether the reader noticed other things than before
record RegionEdits(
        Plan now,
        Plan touched,
        Set<RegionId> untouched,
        @Nullable List<Change> changes,
        boolean notesToo) {
    private static final Implied<Map<RegionId, Integer>> ORDER = new Implied<>(RegionEdits::order);

    private record Change(Region before, Region now) {
        boolean isWithinOne() {
            return before.id().equals(now.id())
                    && before.type() == now.type()
                    && before.provider() == now.provider()
                    && before.root().equals(now.root());
        }
    }

    /// The edits that made one plan of another; empty where something beside its regions changed,
    /// or where a name does not tell which region is meant.
    static Optional<RegionEdits> between(Plan before, Plan now) {
        if (!namesTell(before)
                || !namesTell(now)
                || !before.withRegions(List.of()).equals(now.withRegions(List.of()))) {
            return Optional.empty();
        }
        List<Region> touched = new ArrayList<>();
        Set<RegionId> untouched = new HashSet<>();
        for (Region region : now.regions()) {
            if (before.region(region.id()).filter(region::equals).isPresent()) {
                untouched.add(region.id());
            } else {
                touched.add(region);
            }
        }
        return Optional.of(
                new RegionEdits(
                        now,
                        now.withRegions(touched),
                        untouched,
                        changes(before.regions(), now.regions()),
                        !before.observations().equals(now.observations())));
    }

    private static boolean namesTell(Plan plan) {
        return ORDER.of(plan).size() == plan.regions().size();
    }

    private static Map<RegionId, Integer> order(Plan plan) {
        Map<RegionId, Integer> order = HashMap.newHashMap(plan.regions().size());
        plan.regions().forEach(region -> order.putIfAbsent(region.id(), order.size()));
        return order;
    }

    private static @Nullable List<Change> changes(List<Region> before, List<Region> now) {
        if (before.size() != now.size()) {
            return null;
        }
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Change change = new Change(before.get(i), now.get(i));
            if (!change.isWithinOne()) {
                return null;
            }
            if (!change.before().equals(change.now())) {
                changes.add(change);
            }
        }
        return changes;
    }

    /// Whether what a rule goes by is as it was in every region.
    boolean leave(FocusedRule rule) {
        return changes != null
                && !(notesToo && rule.looksAtNotes())
                && changes.stream()
                        .allMatch(it -> rule.looksAt(it.before()).equals(rule.looksAt(it.now())));
    }

    /// What a rule that judges each region by itself says of the whole plan: what it said of the
    /// regions that stayed, and what it says of the others now.
    List<Finding> merged(List<Finding> before, List<Finding> ofTouched) {
        List<Finding> kept = before.stream().filter(it -> untouched.contains(it.region())).toList();
        return changes != null && ofTouched.isEmpty() && kept.size() == before.size()
                ? before
                : Stream.concat(kept.stream(), ofTouched.stream())
                        .sorted(Comparator.comparingInt(it -> ORDER.of(now).get(it.region())))
                        .toList();
    }
}
