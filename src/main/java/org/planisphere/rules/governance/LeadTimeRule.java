package org.planisphere.rules.governance;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Threshold;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Changes that take too long from merge to running.
public final class LeadTimeRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(LeadTimeRule.class, "GOV-005");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        double most = plan.threshold(Threshold.LEAD_TIME_MINUTES);
        return plan.regions().stream().flatMap(region -> check(region, most).stream()).toList();
    }

    private static Optional<Finding> check(Region region, double most) {
        Duration leadTime = region.delivery().leadTime();
        if (leadTime == null || leadTime.toSeconds() <= most * 60) {
            return Optional.empty();
        }
        return Optional.of(
                INFO.at(region, region.at("/delivery/lead_time"))
                        .says(
                                "a change needs %s minutes to run in %s, more than %s"
                                        .formatted(
                                                Numbers.rounded(leadTime.toSeconds() / 60.0),
                                                region.id(),
                                                Numbers.plain(most)))
                        .advises("Find the slowest step of the pipeline and shorten it first.")
                        .because(Threshold.LEAD_TIME_MINUTES.yaml(), Numbers.plain(most), null)
                        .done());
    }
}
