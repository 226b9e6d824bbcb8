package org.planisphere.rules.data;

import java.util.List;
import org.planisphere.model.Plan;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A secondary that is counted on to grow by itself and cannot.
public final class SecondaryScalingRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(SecondaryScalingRule.class, "DAT-014");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return StoreCopy.in(plan)
                .filter(it -> Engines.isAurora(it) && it.has(StoreRole.REPLICA))
                .filter(it -> Boolean.TRUE.equals(it.store().traits().autoscaling()))
                .map(SecondaryScalingRule::finding)
                .toList();
    }

    private static Finding finding(StoreCopy copy) {
        return INFO.at(copy.region(), copy.at("/autoscaling"))
                .says(
                        "%s is counted on to grow by itself: Auto Scaling is not supported on a global secondary"
                                .formatted(copy))
                .advises("Give the secondary the readers that a failover needs beforehand.")
                .done();
    }
}
