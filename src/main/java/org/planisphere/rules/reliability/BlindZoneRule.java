package org.planisphere.rules.reliability;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Alert;
import org.planisphere.model.Failover;
import org.planisphere.model.HealthCheck;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.simulation.modelfile.calculate.BlindZone;
import org.planisphere.simulation.modelfile.calculate.Calculation.Value;
import org.planisphere.simulation.scenario.HealthyShare;

/// A region that hurts its users and looks well to its health check.
public final class BlindZoneRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(BlindZoneRule.class, "REL-007");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /// The brown-out of domain text 003: a region degraded by 40 % that passes its checks.
    private static final double BROWN_OUT = 0.4;

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream().flatMap(region -> check(facts, region).stream()).toList();
    }

    private static Optional<Finding> check(Facts facts, Region region) {
        Failover failover = region.reliability().failover();
        HealthCheck check = failover == null ? null : failover.healthCheck();
        Integer failures = check == null ? null : check.failures();
        if (check == null
                || failures == null
                || !"shallow".equals(check.kind())
                || watchesUsers(region)) {
            return Optional.empty();
        }
        return HealthyShare.of(facts, region, check)
                .flatMap(healthy -> check(region, failures, healthy));
    }

    private static boolean watchesUsers(Region region) {
        return region.observability().alerts().stream()
                .map(Alert::slo)
                .anyMatch(slo -> slo != null);
    }

    private static Optional<Finding> check(Region region, int failures, HealthyShare healthy) {
        BlindZone zone = new BlindZone(failures, healthy.share(), BROWN_OUT);
        double stillHealthy = 1 - value(zone, "unhealthy_share");
        if (stillHealthy <= healthy.share()) {
            return Optional.empty();
        }
        FindingDraft draft =
                INFO.at(region, region.at("/reliability/failover/health_check/failures"))
                        .says(
                                "%s: with %s and 40 %% of requests failing, %s %% of checkers still call it healthy; it flips above %s %%"
                                        .formatted(
                                                region.id(),
                                                Numbers.of(failures, "failure"),
                                                Numbers.rounded(stillHealthy * 100),
                                                Numbers.rounded(zone.flipsAbove() * 100)))
                        .advises("Probe what users do, or fail over on the error rate of an SLO.");
        Optional.ofNullable(healthy.limit()).ifPresent(draft::because);
        return Optional.of(draft.done());
    }

    private static double value(BlindZone zone, String name) {
        return zone.values().stream()
                .filter(it -> it.name().equals(name))
                .map(Value::value)
                .findFirst()
                .orElseThrow();
    }
}
