package org.planisphere.rules.observability;

import java.util.List;
import org.planisphere.model.Lifecycle;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.ServiceId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A region that takes traffic and is not watched.
public final class WatchedRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(WatchedRule.class, "OBS-001");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final ServiceId MONITORING = new ServiceId("monitoring");

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .filter(region -> hasUsers(region) && saysWhatRuns(region))
                .filter(region -> !isWatched(region))
                .map(WatchedRule::finding)
                .toList();
    }

    private static boolean hasUsers(Region region) {
        Lifecycle lifecycle = region.details().lifecycle();
        return lifecycle == Lifecycle.LIVE || lifecycle == Lifecycle.RAMPING;
    }

    /// A file without these sections is told so once, by another rule.
    private static boolean saysWhatRuns(Region region) {
        return region.sections().contains("services")
                || region.sections().contains("observability");
    }

    private static boolean isWatched(Region region) {
        return region.services().deploys(MONITORING) || region.observability().metrics() != null;
    }

    private static Finding finding(Region region) {
        return INFO.at(region, region.at("/services/deploy"))
                .says(
                        "%s is %s without monitoring: its phase 3 gate cannot pass"
                                .formatted(region.id(), region.details().lifecycle()))
                .advises("Deploy monitoring, or say what collects the metrics.")
                .because(
                        "lifecycle",
                        String.valueOf(region.details().lifecycle()),
                        region.at("/region/lifecycle"))
                .fix(
                        "Deploy monitoring",
                        new Append(region.at("/services/deploy"), MONITORING.value()))
                .done();
    }
}
