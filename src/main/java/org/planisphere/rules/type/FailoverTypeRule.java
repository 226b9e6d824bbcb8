package org.planisphere.rules.type;

import java.util.List;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionType;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A region that takes over, or writes first, and cannot do everything.
public final class FailoverTypeRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(FailoverTypeRule.class, "TYP-008");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .filter(region -> region.type() != RegionType.FULL)
                .filter(region -> region.isPrimary() || region.isFailoverTarget())
                .map(FailoverTypeRule::finding)
                .toList();
    }

    private static Finding finding(Region region) {
        Place type = region.at("/region/type");
        return INFO.at(region, type)
                .says(
                        "%s is %s and its purpose is %s: a %s must be full"
                                .formatted(
                                        region.id(),
                                        region.type(),
                                        region.details().purpose(),
                                        region.isPrimary() ? "primary" : "failover target"))
                .advises("Make it full, or give the purpose to a full region.")
                .because(
                        "purpose",
                        region.isPrimary() ? "primary" : "primary-failover",
                        region.at("/region/purpose"))
                .fix("Make it a full region", new SetValue(type, "full"))
                .done();
    }
}
