package org.planisphere.rules.reliability;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A region in fewer zones than its type needs.
public final class ZoneCountRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(ZoneCountRule.class, "REL-015");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .flatMap(
                        region ->
                                Optional.ofNullable(region.details().zones())
                                        .filter(zones -> zones < needed(plan, region))
                                        .map(zones -> finding(plan, region, zones))
                                        .stream())
                .toList();
    }

    private static int needed(Plan plan, Region region) {
        return plan.policy(region.type()).zonesMin();
    }

    private static Finding finding(Plan plan, Region region, int zones) {
        return INFO.at(region, region.at("/region/zones"))
                .says(
                        "%s runs in %s, a %s region needs %s"
                                .formatted(
                                        region.id(),
                                        Numbers.of(zones, "zone"),
                                        region.type(),
                                        needed(plan, region)))
                .advises("Use more zones, or change zones_min of the type.")
                .done();
    }
}
