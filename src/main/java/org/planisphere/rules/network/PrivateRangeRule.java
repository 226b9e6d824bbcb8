package org.planisphere.rules.network;

import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A block of addresses that belong to somebody on the internet.
public final class PrivateRangeRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(PrivateRangeRule.class, "NET-003");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.networking();
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Stream.empty();
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return Block.ipv4(region).stream()
                .filter(block -> Ranges.isPublic(block.cidr()))
                .map(block -> finding(plan, block));
    }

    private static Finding finding(Plan plan, Block block) {
        return INFO.at(block.region(), block.place())
                .says(
                        "%s is publicly routable; private DNS names of this network will not"
                                        .formatted(block.cidr())
                                + " resolve across peering without DNS support")
                .advises(
                        "Take a block from 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10.")
                .fix(Renumbering.toNextFree(plan, block))
                .done();
    }
}
