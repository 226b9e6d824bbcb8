package org.planisphere.rules.reliability;

import java.util.List;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A region that takes over with no word on what gives way first.
public final class SheddingRule implements NeighborRule {
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
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.FAILOVER.around(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return isTarget(plan, region.id())
                        && !ranks(region)
                        && region.services().deploy().size() > 1
                ? Stream.of(finding(region))
                : Stream.empty();
    }

    private static boolean isTarget(Plan plan, RegionId region) {
        return Naming.FAILOVER.naming(plan, region).stream().anyMatch(it -> !it.equals(region));
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
