package org.planisphere.rules.topology;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.model.topology.Topology;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Quota;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// More peerings at one network than the quota allows.
public final class PeeringCountRule implements FocusedRule {
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
    public List<Finding> check(Plan plan, Facts facts) {
        Topology topology = Topology.of(plan);
        return plan.regions().stream()
                .flatMap(region -> check(facts, topology, region).stream())
                .toList();
    }

    private static Optional<Finding> check(Facts facts, Topology topology, Region region) {
        Set<String> peers = new HashSet<>();
        Declared.of(region)
                .filter(link -> link.is(ConnectionType.PEERING))
                .forEach(link -> peers.add(link.connection().target()));
        topology.of(region.id()).stream()
                .filter(link -> link.kind() == LinkKind.PEERING)
                .forEach(link -> peers.add(link.otherEnd(region.id()).value()));
        return QUOTA.check(
                INFO, facts, region, region.at("/networking/connectivity"), peers.size());
    }
}
