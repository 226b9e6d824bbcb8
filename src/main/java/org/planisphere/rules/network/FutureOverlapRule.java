package org.planisphere.rules.network;

import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.TransitDomains;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Blocks that overlap between two regions that are not connected today.
public final class FutureOverlapRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(FutureOverlapRule.class, "NET-005");

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
        return RegionOverlaps.around(plan, region);
    }

    @Override
    public Object everywhere(Plan plan, Facts facts) {
        return TransitDomains.of(plan);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return RegionOverlaps.findings(
                INFO,
                plan,
                region,
                false,
                "not connected today, but this pair can never be connected: a VPC block cannot be"
                        + " resized",
                "Give one of the two another block before it is built.");
    }
}
