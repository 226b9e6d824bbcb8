package org.planisphere.rules.topology;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.Joined;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.model.topology.Naming;
import org.planisphere.model.topology.Reachability;
import org.planisphere.model.topology.Topology;
import org.planisphere.model.topology.TransitDomains;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.Peering;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A path that exists only through a peered third region.
public final class TransitivePathRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(TransitivePathRule.class, "TOP-005");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(
                region.networking(), region.stores(), region.services(), region.reliability());
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Stream.of(
                        Naming.LINKS, Naming.SOURCES, Naming.CALLS, Naming.FAILOVER, Naming.CONTROL)
                .flatMap(naming -> naming.around(plan, region));
    }

    @Override
    public Object everywhere(Plan plan, Facts facts) {
        return TransitDomains.of(plan);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return NeededPath.missing(plan, region).stream()
                .filter(path -> isThroughPeer(plan, path))
                .flatMap(
                        path ->
                                through(Topology.of(plan), path).stream()
                                        .map(middle -> finding(plan, path, middle)));
    }

    private static boolean isThroughPeer(Plan plan, NeededPath path) {
        return Joined.peers(plan, path.from().id()).stream()
                .anyMatch(middle -> Joined.reaches(plan, middle, path.to().id()));
    }

    /// The first of these peers, in the order of the links.
    private static Optional<RegionId> through(Topology topology, NeededPath path) {
        return topology.of(path.from().id()).stream()
                .filter(link -> link.kind() == LinkKind.PEERING)
                .map(link -> link.otherEnd(path.from().id()))
                .filter(middle -> topology.reaches(middle, path.to().id()))
                .findFirst();
    }

    private static Finding finding(Plan plan, NeededPath path, RegionId middle) {
        Region from = path.from();
        Region to = path.to();
        FindingDraft draft =
                INFO.at(from, path.place())
                        .says(
                                "%s needs %s for %s but only reaches it through %s: peering is not transitive"
                                        .formatted(from.id(), to.id(), path.reason(), middle))
                        .advises("Peer the two regions, or connect all three by transit gateways.")
                        .because("through", middle, null)
                        .fix(Peering.between(from, to));
        TraceFixes.tell(draft, new Reachability(plan).trace(from.id(), to.id()));
        return draft.done();
    }
}
