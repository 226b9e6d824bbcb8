package org.planisphere.rules.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.drift.Difference;
import org.planisphere.model.drift.Difference.Kind;
import org.planisphere.model.drift.RealityComparison;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.reality.Inventory;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.Rule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A region that is not what its spec says, as the inventories of the plan show it.
public final class RealityRule implements Rule {
    private static final RuleInfo INFO = RulePage.read(RealityRule.class, "DRF-005");
    private static final int NAMED = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.drift().inventories().stream()
                .flatMap(inventory -> check(plan, inventory))
                .toList();
    }

    private static Stream<Finding> check(Plan plan, Inventory inventory) {
        List<Finding> findings = new ArrayList<>();
        for (Region region : plan.regions()) {
            if (inventory.regions().contains(region.id())) {
                List<Difference> differences =
                        RealityComparison.of(region, inventory.in(region.id()));
                if (!differences.isEmpty()) {
                    findings.add(differs(region, inventory, differences));
                }
            }
        }
        for (RegionId id : inventory.regions()) {
            if (plan.region(id).isEmpty() && !plan.isBeingWritten(id)) {
                findings.add(unplanned(plan, inventory, id));
            }
        }
        return findings.stream();
    }

    private static Finding differs(
            Region region, Inventory inventory, List<Difference> differences) {
        FindingDraft draft =
                INFO.at(region, differences.getFirst().left())
                        .says(
                                "%s is not what its spec says: %d missing, %d unmanaged, %d changed in %s (%s)"
                                        .formatted(
                                                region.id(),
                                                count(differences, Kind.MISSING),
                                                count(differences, Kind.EXTRA),
                                                count(differences, Kind.CHANGED),
                                                inventory.file(),
                                                first(differences)))
                        .advises("Update the spec, or open a task for what has to be built.");
        differences.forEach(
                it ->
                        draft.because(
                                it.path(),
                                "%s in the spec, %s there"
                                        .formatted(
                                                Parity.words(it.leftValue()),
                                                Parity.words(it.rightValue())),
                                it.left()));
        return draft.done();
    }

    private static String first(List<Difference> differences) {
        String named =
                String.join(", ", differences.stream().limit(NAMED).map(Difference::path).toList());
        return differences.size() > NAMED
                ? "%s and %d more".formatted(named, differences.size() - NAMED)
                : named;
    }

    private static long count(List<Difference> differences, Kind kind) {
        return differences.stream().filter(it -> it.kind() == kind).count();
    }

    private static Finding unplanned(Plan plan, Inventory inventory, RegionId id) {
        return INFO.at(plan.root().at("/regions"))
                .says(
                        "nobody planned %s, and %s has %s in it"
                                .formatted(
                                        id,
                                        inventory.file(),
                                        Numbers.of(inventory.in(id).size(), "resource")))
                .advises("Add the region to the plan, or find out who built it.")
                .done();
    }
}
