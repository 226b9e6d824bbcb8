package org.planisphere.rules.drift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.drift.ComparedPair;
import org.planisphere.model.drift.Difference;
import org.planisphere.model.drift.ExportedCopy;
import org.planisphere.model.drift.RealityComparison;
import org.planisphere.model.finding.Severity;
import org.planisphere.model.reality.Inventory;
import org.planisphere.rules.Numbers;

/// What a comparison came to, between the regions of a plan or against something else.
///
/// @param plan name of the plan
/// @param against what it was compared with; null where its regions were compared with each other
/// @param compared what was held against what, such as `us-east-1 and us-west-2`
/// @param notUnderstood types of resources that say nothing to a plan, with how many there are
/// @param notes what could not be compared, sentences
public record DriftReport(
        String plan,
        @Nullable String against,
        List<Compared> compared,
        List<JudgedDifference> differences,
        List<Spec> specs,
        SortedMap<String, Integer> notUnderstood,
        List<String> notes) {
    private static final String REALITY = "DRF-005";
    private static final String EXPORTED = "DRF-008";

    public DriftReport {
        compared = List.copyOf(compared);
        differences = List.copyOf(differences);
        specs = List.copyOf(specs);
        notUnderstood = Collections.unmodifiableSortedMap(new TreeMap<>(notUnderstood));
        notes = List.copyOf(notes);
    }

    /// Two sides that were compared.
    public record Compared(String left, String right) {}

    /// A region and the hash that gates name it by.
    public record Spec(String region, String hash) {}

    /// The mirrored and paired regions of a plan.
    public static DriftReport of(Plan plan) {
        return new DriftReport(
                plan.name(),
                null,
                ComparedPair.in(plan).stream()
                        .map(it -> new Compared(it.left().id().value(), it.right().id().value()))
                        .toList(),
                JudgedDifference.in(plan),
                specs(plan),
                new TreeMap<>(),
                List.of());
    }

    /// A plan held against another one, region by region.
    ///
    /// @param name what to call the other plan, such as its path
    public static DriftReport between(Plan plan, Plan other, String name) {
        List<Compared> compared = new ArrayList<>();
        List<JudgedDifference> differences = new ArrayList<>();
        for (Region region : plan.regions()) {
            other.region(region.id())
                    .ifPresentOrElse(
                            there -> {
                                compared.add(new Compared(region.id().value(), there.id().value()));
                                differences.addAll(JudgedDifference.between(region, there));
                            },
                            () -> differences.add(whole(region, name, Difference.Kind.MISSING)));
        }
        for (Region there : other.regions()) {
            if (plan.region(there.id()).isEmpty()) {
                differences.add(whole(there, name, Difference.Kind.EXTRA));
            }
        }
        return new DriftReport(
                plan.name(), name, compared, differences, specs(plan), new TreeMap<>(), List.of());
    }

    /// A plan held against what exists: missing, unmanaged and changed, region by region.
    public static DriftReport against(Plan plan, Inventory inventory) {
        List<Compared> compared = new ArrayList<>();
        List<JudgedDifference> differences = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Region region : plan.regions()) {
            if (inventory.regions().contains(region.id())) {
                compared.add(new Compared(region.id().value(), inventory.file()));
                RealityComparison.of(region, inventory.in(region.id())).stream()
                        .map(it -> real(region.id(), inventory, it))
                        .forEach(differences::add);
            } else {
                notes.add(
                        "%s: nothing of %s is in it, so that region was not compared."
                                .formatted(inventory.file(), region.id()));
            }
        }
        for (RegionId id : inventory.regions()) {
            if (plan.region(id).isEmpty()) {
                differences.add(unplanned(plan, inventory, id));
            }
        }
        notes.addAll(unseen(inventory));
        return new DriftReport(
                plan.name(),
                inventory.file(),
                compared,
                differences,
                specs(plan),
                inventory.notUnderstood(),
                notes);
    }

    /// A plan held against the folder of an export.
    ///
    /// @param copies files that are not what they were
    public static DriftReport exported(Plan plan, String folder, List<ExportedCopy> copies) {
        return new DriftReport(
                plan.name(),
                folder,
                List.of(),
                copies.stream().map(it -> copy(plan, it)).toList(),
                specs(plan),
                new TreeMap<>(),
                List.of());
    }

    private static JudgedDifference copy(Plan plan, ExportedCopy copy) {
        Place place =
                plan.regions().stream()
                        .filter(it -> it.root().file().equals(copy.from()))
                        .findFirst()
                        .map(Region::root)
                        .orElse(plan.root());
        boolean gone = copy.state() == ExportedCopy.State.GONE;
        String now =
                switch (copy.state()) {
                    case EDITED -> "edited since it was exported";
                    case OLDER -> "from an older spec";
                    case GONE -> null;
                };
        return new JudgedDifference(
                copy.from(),
                copy.path(),
                new Difference(
                        copy.path(),
                        place,
                        place,
                        "as the spec says",
                        now,
                        gone ? Difference.Kind.MISSING : Difference.Kind.CHANGED,
                        false),
                EXPORTED,
                Severity.WARNING,
                null);
    }

    private static JudgedDifference real(
            RegionId region, Inventory inventory, Difference difference) {
        return new JudgedDifference(
                region.value(), inventory.file(), difference, REALITY, Severity.WARNING, null);
    }

    private static JudgedDifference unplanned(Plan plan, Inventory inventory, RegionId id) {
        Place place = plan.root().at("/regions");
        String there = Numbers.of(inventory.in(id).size(), "resource");
        return real(
                id,
                inventory,
                new Difference("region", place, place, null, there, Difference.Kind.EXTRA, false));
    }

    /// What an inventory holds besides what was compared.
    private static List<String> unseen(Inventory inventory) {
        List<String> notes = new ArrayList<>();
        long nowhere = inventory.resources().stream().filter(it -> it.region() == null).count();
        if (nowhere > 0) {
            notes.add(
                    "%s: %s in no region that it tells of."
                            .formatted(inventory.file(), Numbers.of(nowhere, "resource")));
        }
        if (inventory.references() > 0) {
            notes.add(
                    "%s: %s only looked up there and not owned."
                            .formatted(
                                    inventory.file(),
                                    Numbers.of(inventory.references(), "resource")));
        }
        return notes;
    }

    private static JudgedDifference whole(Region region, String other, Difference.Kind kind) {
        Place place = region.root();
        String id = region.id().value();
        boolean missing = kind == Difference.Kind.MISSING;
        return new JudgedDifference(
                id,
                missing ? other : id,
                new Difference(
                        "region",
                        place,
                        place,
                        missing ? id : null,
                        missing ? null : id,
                        kind,
                        false),
                null,
                Severity.ERROR,
                null);
    }

    static List<Spec> specs(Plan plan) {
        return plan.regions().stream()
                .map(it -> new Spec(it.id().value(), it.rollout().specHash()))
                .toList();
    }

    /// How many differences count at least as much as a severity.
    public long counting(Severity least) {
        return differences.stream().filter(it -> it.counts(least)).count();
    }
}
