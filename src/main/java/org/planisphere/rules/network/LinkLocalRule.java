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

/// A block of link-local addresses.
public final class LinkLocalRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(LinkLocalRule.class, "NET-008");

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
                .filter(block -> Ranges.LINK_LOCAL.contains(block.cidr()))
                .map(block -> finding(plan, block));
    }

    private static Finding finding(Plan plan, Block block) {
        return INFO.at(block.region(), block.place())
                .says(
                        "%s is link-local: such ranges cannot be assigned to a VPC"
                                .formatted(block.cidr()))
                .advises("Take a private block.")
                .fix(Renumbering.toNextFree(plan, block))
                .done();
    }
}
