package org.planisphere.rules.phase;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Lifecycle;
import org.planisphere.model.Phase;
import org.planisphere.model.PhaseName;
import org.planisphere.model.Plan;
import org.planisphere.model.RampStep;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A region that has users before its workloads were shown to work.
public final class EarlyTrafficRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(EarlyTrafficRule.class, "PHS-003");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .filter(region -> hasUsers(plan, region))
                .flatMap(region -> untested(region).map(phase -> finding(region, phase)).stream())
                .toList();
    }

    private static boolean hasUsers(Plan plan, Region region) {
        Lifecycle stage = region.details().lifecycle();
        if (stage != Lifecycle.RAMPING) {
            return stage == Lifecycle.LIVE;
        }
        List<RampStep> steps = Ramp.ahead(plan, region).map(Ramp::steps).orElse(List.of());
        return steps.isEmpty() || steps.stream().anyMatch(Ramp::carriesUsers);
    }

    private static Optional<Phase> untested(Region region) {
        return region.rollout()
                .phase(PhaseName.WORKLOADS)
                .filter(phase -> phase.status() != null && !phase.hasPassed());
    }

    private static Finding finding(Region region, Phase phase) {
        return INFO.at(region, phase.place().child("status"))
                .says(
                        "%s is %s while its workloads phase is %s: traffic follows validation"
                                .formatted(
                                        region.id(), region.details().lifecycle(), phase.status()))
                .advises("Pass the workloads phase first, or take the traffic back.")
                .because(
                        "lifecycle",
                        "" + region.details().lifecycle(),
                        region.at("/region/lifecycle"))
                .done();
    }
}
