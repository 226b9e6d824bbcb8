package org.planisphere.rules.observability;

import java.util.List;
import org.planisphere.model.Lifecycle;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A ramp without synthetic checks before it.
public final class SyntheticRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(SyntheticRule.class, "OBS-005");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .filter(SyntheticRule::ramps)
                .filter(it -> !Boolean.TRUE.equals(it.observability().syntheticChecks()))
                .map(SyntheticRule::finding)
                .toList();
    }

    private static boolean ramps(Region region) {
        return !region.rollout().ramp().isEmpty()
                || region.details().lifecycle() == Lifecycle.RAMPING;
    }

    private static Finding finding(Region region) {
        Place checks = region.at("/observability/synthetic_checks");
        return INFO.at(region, checks)
                .says("%s ramps up without synthetic checks".formatted(region.id()))
                .advises("Run synthetic checks before the first step.")
                .fix("Set synthetic_checks: true", new SetValue(checks, "true"))
                .done();
    }
}
