package org.planisphere.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionChange;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionOrder;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;

/// Which regions of a plan are other ones now, where all that is said once for the whole plan is
/// still the same and the other regions are in the order in which they were.
///
/// @param touched the plan as it is now with only the regions that are new or changed
/// @param names of the regions that are new, changed or gone
/// @param withinOne whether each of them is the same region of the same type still
/// @param notesToo whether the reader noticed other things than before
record RegionEdits(
        Plan before,
        Plan now,
        Plan touched,
        List<RegionChange> changes,
        Set<RegionId> names,
        boolean withinOne,
        boolean notesToo) {
    /// The edits that made one plan of another; empty where something beside its regions changed,
    /// or where a name does not tell which region is meant.
    static Optional<RegionEdits> between(Plan before, Plan now) {
        if (!namesTell(before)
                || !before.withRegions(List.of()).equals(now.withRegions(List.of()))) {
            return Optional.empty();
        }
        List<RegionChange> changes = changes(before, now);
        if (changes == null || !namesTellAfter(now, changes)) {
            return Optional.empty();
        }
        now.takeOver(before, changes);
        Set<RegionId> names = new HashSet<>();
        changes.forEach(change -> names.add(change.id()));
        List<Region> touched =
                changes.stream().map(RegionChange::now).filter(Objects::nonNull).toList();
        return Optional.of(
                new RegionEdits(
                        before,
                        now,
                        now.withRegions(touched),
                        changes,
                        names,
                        changes.stream().allMatch(RegionChange::isWithinOne),
                        !before.observations().equals(now.observations())));
    }

    private static boolean namesTell(Plan plan) {
        return RegionOrder.of(plan).names() == plan.regions().size();
    }

    private static boolean namesTellAfter(Plan now, List<RegionChange> changes) {
        return changes.stream().allMatch(it -> it.before() != null) || namesTell(now);
    }

    /// The regions that differ, in the order of the plan, those that are gone behind; null where
    /// others changed places.
    private static @Nullable List<RegionChange> changes(Plan before, Plan now) {
        List<RegionChange> changes = new ArrayList<>();
        List<Region> gone = new ArrayList<>();
        int at = 0;
        for (Region region : now.regions()) {
            Region there = at < before.regions().size() ? before.regions().get(at) : null;
            if (region.equals(there)) {
                at++;
                continue;
            }
            Region old = before.region(region.id()).orElse(null);
            if (old == null) {
                changes.add(new RegionChange(null, region));
                continue;
            }
            while (at < before.regions().size()
                    && !before.regions().get(at).id().equals(old.id())) {
                gone.add(before.regions().get(at));
                at++;
            }
            if (at == before.regions().size()) {
                return null;
            }
            at++;
            if (!old.equals(region)) {
                changes.add(new RegionChange(old, region.sharing(old)));
            }
        }
        gone.addAll(before.regions().subList(at, before.regions().size()));
        for (Region region : gone) {
            if (now.region(region.id()).isPresent()) {
                return null;
            }
            changes.add(new RegionChange(region, null));
        }
        return changes;
    }

    /// What a rule says now, from what it said before.
    List<Finding> judged(Rule rule, List<Finding> before, Facts facts) {
        return switch (rule) {
            case RegionRule alone -> merged(before, alone.check(touched, facts));
            case NeighborRule neighbor -> judged(neighbor, before, facts);
            case FocusedRule focused when leave(focused) -> before;
            default -> rule.check(now, facts);
        };
    }

    private List<Finding> judged(NeighborRule rule, List<Finding> before, Facts facts) {
        if (leave(rule)) {
            return before;
        }
        if (!rule.everywhere(this.before, facts).equals(rule.everywhere(now, facts))) {
            return rule.check(now, facts);
        }
        Set<RegionId> asked = new HashSet<>(names);
        before.forEach(finding -> asked.add(Objects.requireNonNull(finding.region())));
        for (RegionChange change : changes) {
            if (change.before() != null) {
                rule.around(this.before, change.before()).forEach(asked::add);
            }
            if (change.now() != null) {
                rule.around(now, change.now()).forEach(asked::add);
            }
        }
        return asked.stream()
                .flatMap(id -> now.region(id).stream())
                .flatMap(region -> rule.check(now, facts, region))
                .sorted(inOrder())
                .toList();
    }

    /// Whether what a rule goes by is as it was in every region.
    private boolean leave(FocusedRule rule) {
        return withinOne
                && !(notesToo && rule.looksAtNotes())
                && changes.stream().allMatch(it -> isSame(rule, it));
    }

    private static boolean isSame(FocusedRule rule, RegionChange change) {
        return rule.looksAt(Objects.requireNonNull(change.before()))
                .equals(rule.looksAt(Objects.requireNonNull(change.now())));
    }

    /// What a rule that judges each region by itself says of the whole plan: what it said of the
    /// regions that stayed, and what it says of the others now.
    private List<Finding> merged(List<Finding> before, List<Finding> ofTouched) {
        Predicate<Finding> stays = finding -> !names.contains(finding.region());
        return ofTouched.isEmpty() && before.stream().allMatch(stays)
                ? before
                : Stream.concat(before.stream().filter(stays), ofTouched.stream())
                        .sorted(inOrder())
                        .toList();
    }

    private Comparator<Finding> inOrder() {
        RegionOrder order = RegionOrder.of(now);
        return Comparator.comparingInt(it -> order.position(Objects.requireNonNull(it.region())));
    }
}
