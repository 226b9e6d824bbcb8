package org.planisphere.rules.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planisphere.model.Cidr;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionOrder;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Prices;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.Remove;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.model.topology.Joined;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A full mesh of peerings, where a hub needs fewer connections.
public final class FullMeshRule implements NeighborRule {
    private static final RuleInfo RULE = RulePage.read(FullMeshRule.class, "TOP-008");

    @Override
    public RuleInfo info() {
        return RULE;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.networking().connectivity(), region.blocks(), region.isPrimary());
    }

    /// Below this a mesh needs no more connections than a hub.
    private static final int WORTH_SAYING = 4;

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return peers(plan, region.id()).stream()
                .flatMap(peer -> Stream.concat(Stream.of(peer), peers(plan, peer).stream()));
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        Set<RegionId> mesh = peers(plan, region.id());
        return mesh.size() >= WORTH_SAYING
                        && isFirst(plan, region.id(), mesh)
                        && mesh.stream().allMatch(it -> peers(plan, it).equals(mesh))
                ? Stream.of(finding(members(plan, mesh), facts.prices()))
                : Stream.empty();
    }

    private static boolean isFirst(Plan plan, RegionId region, Set<RegionId> mesh) {
        RegionOrder order = RegionOrder.of(plan);
        int here = order.position(region);
        return mesh.stream().allMatch(it -> here <= order.position(it));
    }

    private static List<Region> members(Plan plan, Set<RegionId> mesh) {
        return mesh.stream()
                .sorted(Comparator.comparingInt(RegionOrder.of(plan)::position))
                .flatMap(it -> plan.region(it).stream())
                .toList();
    }

    /// The region and all that it peers with.
    private static Set<RegionId> peers(Plan plan, RegionId region) {
        Set<RegionId> peers = new HashSet<>(Joined.peers(plan, region));
        peers.add(region);
        return peers;
    }

    private static Finding finding(List<Region> mesh, Prices prices) {
        Region first = mesh.getFirst();
        int peerings = mesh.size() * (mesh.size() - 1) / 2;
        Optional<HubCost> cost = HubCost.of(mesh, prices);
        Region hub = mesh.stream().filter(Region::isPrimary).findFirst().orElse(first);
        return RULE.at(first, first.at("/networking/connectivity"))
                .says(
                        "%d regions: %d peerings; a hub would need %d attachments%s"
                                .formatted(
                                        mesh.size(),
                                        peerings,
                                        mesh.size(),
                                        cost.map(HubCost::sentence)
                                                .orElse(", at a price that no book lists")))
                .advises(
                        cost.map(it -> it.breakEven(peerings - mesh.size()))
                                .orElse("Compare the cost of both before the mesh grows."))
                .because(
                        "prices",
                        cost.map(HubCost::citation).orElse("no price of an attachment"),
                        null)
                .because("mesh", Words.and(mesh.stream().map(Region::id).toList()), null)
                .fix("Connect all through transit gateways, hub " + hub.id(), hub(mesh, hub))
                .done();
    }

    private static TextChange[] hub(List<Region> mesh, Region hub) {
        Set<String> names =
                mesh.stream().map(region -> region.id().value()).collect(Collectors.toSet());
        List<TextChange> changes = new ArrayList<>();
        for (Region region : mesh) {
            List<Declared> links =
                    Declared.of(region)
                            .filter(link -> link.is(ConnectionType.PEERING))
                            .filter(link -> names.contains(link.connection().target()))
                            .toList();
            links.stream()
                    .filter(link -> region.equals(hub) || link.pointsAt(hub))
                    .forEach(link -> transit(mesh, hub, link, changes));
            links.reversed().stream()
                    .filter(link -> !region.equals(hub) && !link.pointsAt(hub))
                    .forEach(link -> changes.add(new Remove(link.connection().place())));
        }
        return changes.toArray(TextChange[]::new);
    }

    private static void transit(
            List<Region> mesh, Region hub, Declared link, List<TextChange> changes) {
        Place place = link.connection().place();
        List<Cidr> behind =
                mesh.stream()
                        .filter(region -> !region.equals(link.region()))
                        .filter(region -> !link.region().equals(hub) || link.pointsAt(region))
                        .flatMap(region -> region.blocks().stream())
                        .toList();
        changes.add(new SetValue(place.child("type"), ConnectionType.TRANSIT_GATEWAY.yaml()));
        if (!behind.isEmpty()) {
            changes.add(new SetValue(place.child("routes"), Declared.routes(behind)));
        }
        if (link.connection().dnsResolution() != null) {
            changes.add(new Remove(place.child("dns_resolution")));
        }
    }
}
