package org.planisphere.rules.residency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Requirement;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.Remove;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A region without audit logging, where it or its neighbours require it.
public final class AuditRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(AuditRule.class, "RES-006");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.compliance(), region.services());
    }

    /// Services whose exclusion leaves nothing that could keep a trail.
    private static final Set<String> TRAILS = Set.of("audit-logging", "logging");

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        List<Region> watched =
                plan.regions().stream()
                        .filter(it -> it.compliance().auditLogging() == Requirement.REQUIRED)
                        .toList();
        List<Finding> findings = new ArrayList<>();
        for (Region region : plan.regions()) {
            Requirement audit = region.compliance().auditLogging();
            if (audit == Requirement.REQUIRED) {
                inactive(region).ifPresent(findings::add);
            } else if (!watched.isEmpty() && audit != Requirement.NOT_APPLICABLE) {
                findings.add(uncovered(region, watched));
            }
        }
        return findings;
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

    private static Finding uncovered(Region region, List<Region> watched) {
        Place audit = region.at("/compliance/audit_logging");
        return INFO.at(region, audit)
                .says(
                        "events in %s leave no trace: audit logging is required in %s only"
                                .formatted(
                                        region.id(),
                                        Words.and(watched.stream().map(Region::id).toList())))
                .advises("Keep one trail over all regions.")
                .fix("Set audit_logging: required", new SetValue(audit, "required"))
                .done();
    }
}
