package org.planisphere.rules.residency;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionIndex;
import org.planisphere.model.RegionOrder;
import org.planisphere.model.Requirement;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.Remove;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A region without audit logging, where it or its neighbours require it.
public final class AuditRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(AuditRule.class, "RES-006");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.compliance(), region.services());
    }

    private static final RegionIndex<Boolean> WATCHED =
            new RegionIndex<>(region -> Set.of(isWatched(region)));

    /// Services whose exclusion leaves nothing that could keep a trail.
    private static final Set<String> TRAILS = Set.of("audit-logging", "logging");

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Stream.empty();
    }

    @Override
    public Object everywhere(Plan plan, Facts facts) {
        return WATCHED.find(plan, true).isEmpty();
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        if (isWatched(region)) {
            return inactive(region).stream();
        }
        return WATCHED.find(plan, true).isEmpty()
                        || region.compliance().auditLogging() == Requirement.NOT_APPLICABLE
                ? Stream.empty()
                : Stream.of(uncovered(region, watched(plan)));
    }

    /// The regions whose events leave a trail, in the order of the plan.
    private static List<RegionId> watched(Plan plan) {
        return WATCHED.find(plan, true).stream()
                .sorted(Comparator.comparingInt(RegionOrder.of(plan)::position))
                .toList();
    }

    private static boolean isWatched(Region region) {
        return region.compliance().auditLogging() == Requirement.REQUIRED;
    }

    private static Optional<Finding> inactive(Region region) {
        return region.services().exclude().stream()
                .filter(service -> TRAILS.contains(service.name().value()))
                .findFirst()
                .map(
                        service ->
                                INFO.at(region, service.place())
                                        .says(
                                                "audit logging is required in %s, and %s is excluded"
                                                        .formatted(region.id(), service.name()))
                                        .advises(
                                                "Deploy it, or drop the requirement with a reason.")
                                        .fix(
                                                "Do not exclude " + service.name(),
                                                new Remove(service.place()))
                                        .done());
    }

    private static Finding uncovered(Region region, List<RegionId> watched) {
        Place audit = region.at("/compliance/audit_logging");
        return INFO.at(region, audit)
                .says(
                        "events in %s leave no trace: audit logging is required in %s only"
                                .formatted(region.id(), Words.and(watched)))
                .advises("Keep one trail over all regions.")
                .fix("Set audit_logging: required", new SetValue(audit, "required"))
                .done();
    }
}
