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

/// Blocks that overlap between two regions that are connected.
public final class ConnectedOverlapRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(ConnectedOverlapRule.class, "NET-004");

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
                true,
                "they are connected, and a peering request between them ends in 'failed'",
                "Give one of the two regions another block.");
    }
}
