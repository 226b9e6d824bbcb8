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

/// A block that meets the bridge of container engines.
public final class ContainerBridgeRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(ContainerBridgeRule.class, "NET-007");

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
                .filter(block -> block.cidr().overlaps(Ranges.CONTAINER_BRIDGE))
                .map(block -> finding(plan, block));
    }

    private static Finding finding(Plan plan, Block block) {
        return INFO.at(block.region(), block.place())
                .says(
                        "%s overlaps 172.17.0.0/16, which collides with container bridges and some"
                                        .formatted(block.cidr())
                                + " AWS services")
                .advises("Move the network to another block.")
                .fix(Renumbering.toNextFree(plan, block))
                .done();
    }
}
