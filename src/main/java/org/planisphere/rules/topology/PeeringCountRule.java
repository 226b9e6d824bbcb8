package org.planisphere.rules.topology;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.Joined;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.Quota;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// More peerings at one network than the quota allows.
public final class PeeringCountRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(PeeringCountRule.class, "TOP-007");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.networking().connectivity();
    }

    private static final String HUB = "Connect the regions through a transit gateway instead.";
    private static final Quota QUOTA =
            new Quota("peering.per-vpc", "peering", "hard limit", HUB, HUB);

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.LINKS.around(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        Set<String> peers = new HashSet<>();
        Declared.of(region)
                .filter(link -> link.is(ConnectionType.PEERING))
                .forEach(link -> peers.add(link.connection().target()));
        Joined.peers(plan, region.id()).forEach(peer -> peers.add(peer.value()));
        return QUOTA
                .check(INFO, facts, region, region.at("/networking/connectivity"), peers.size())
                .stream();
    }
}
