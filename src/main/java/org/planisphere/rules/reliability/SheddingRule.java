package org.planisphere.rules.reliability;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planisphere.model.Failover;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A region that takes over with no word on what gives way first.
public final class SheddingRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(SheddingRule.class, "REL-020");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.reliability(), region.services());
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        Set<RegionId> targets = new HashSet<>();
        for (Region region : plan.regions()) {
            Failover failover = region.reliability().failover();
            if (failover != null && failover.to() != null && !failover.to().equals(region.id())) {
                targets.add(failover.to());
            }
        }
        return plan.regions().stream()
                .filter(region -> targets.contains(region.id()) && !ranks(region))
                .filter(region -> region.services().deploy().size() > 1)
                .map(SheddingRule::finding)
                .toList();
    }

    private static boolean ranks(Region region) {
        return region.services().deploy().stream().anyMatch(it -> it.shedOrder() != null);
    }

    private static Finding finding(Region region) {
        return INFO.at(region, region.at("/services/deploy"))
                .says(
                        "others fail over to %s, and none of its %s says when it gives way"
                                .formatted(
                                        region.id(),
                                        Numbers.of(region.services().deploy().size(), "service")))
                .advises("Rank services with shed_order: 1 for what users miss least.")
                .done();
    }
}
