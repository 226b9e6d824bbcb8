package org.planisphere.workbench.topology;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.RoundTrip;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.reality.Inventory;
import org.planisphere.model.topology.Link;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.model.topology.Topology;
import org.planisphere.workbench.topology.scene.LinkEdge;
import org.planisphere.workbench.topology.scene.LinkId;
import org.planisphere.workbench.topology.scene.Problems;
import org.planisphere.workbench.topology.scene.RegionNode;
import org.planisphere.workbench.topology.scene.TopologyScene;
import org.planisphere.workbench.topology.scene.UnplannedRegion;
import org.planisphere.workbench.topology.scene.UnreadRegion;

/// Draws up the scene of a plan: its regions with their places, its links with their round trips.
public final class PlanScene {
    private final Facts facts;
    private final PlanFigures figures;
    private final Map<RegionId, Region> regions = new LinkedHashMap<>();
    private final Map<RegionId, Problems> problems = new HashMap<>();

    private PlanScene(Plan plan, Facts facts, PlanFigures figures) {
        this.facts = facts;
        this.figures = figures;
        plan.regions().forEach(region -> regions.putIfAbsent(region.id(), region));
        for (Finding finding : figures.findings()) {
            RegionId region = finding.region();
            if (region != null) {
                problems.merge(
                        region,
                        Problems.NONE.plus(finding.severity()),
                        (sum, _) -> sum.plus(finding.severity()));
            }
        }
    }

    public static TopologyScene of(Plan plan, Facts facts, PlanFigures figures) {
        PlanScene drawn = new PlanScene(plan, facts, figures);
        List<RegionNode> nodes = drawn.regions.values().stream().map(drawn::node).toList();
        return new TopologyScene(
                nodes,
                drawn.edges(Topology.of(plan)),
                drawn.unplanned(),
                plan.unreadFiles().stream().map(UnreadRegion::new).toList());
    }

    /// What exists in regions that the plan does not have.
    private List<UnplannedRegion> unplanned() {
        Map<RegionId, Integer> resources = new LinkedHashMap<>();
        for (Inventory inventory : figures.inventories()) {
            for (RegionId id : inventory.regions()) {
                resources.merge(id, inventory.in(id).size(), Integer::sum);
            }
        }
        resources.keySet().removeAll(regions.keySet());
        return resources.entrySet().stream()
                .map(
                        it ->
                                new UnplannedRegion(
                                        it.getKey(),
                                        facts.regions()
                                                .find(it.getKey())
                                                .map(CatalogRegion::location)
                                                .orElse(null),
                                        it.getValue()))
                .toList();
    }

    private RegionNode node(Region region) {
        RegionId id = region.id();
        return new RegionNode(
                id,
                region.type(),
                region.provider(),
                place(region),
                facts.location(region).orElse(null),
                figures.costs().getOrDefault(id, ""),
                figures.lags().getOrDefault(id, ""),
                problems.getOrDefault(id, Problems.NONE),
                figures.cards().get(id),
                figures.nodes().get(id));
    }

    private String place(Region region) {
        Optional<CatalogRegion> entry = facts.entry(region);
        return Stream.of(entry.map(CatalogRegion::city), facts.country(region))
                .flatMap(Optional::stream)
                .reduce((city, country) -> city + ", " + country)
                .orElse("");
    }

    /// Network links lie below the streams that run over them, so they come first.
    private List<LinkEdge> edges(Topology topology) {
        List<Link> streams = topology.ofKind(LinkKind.REPLICATION);
        return Stream.concat(
                        topology.links().stream().filter(link -> !streams.contains(link)),
                        streams.stream())
                .map(this::edge)
                .toList();
    }

    private LinkEdge edge(Link link) {
        LinkId id = new LinkId(link.kind(), link.from(), link.to());
        Optional<RoundTrip> trip =
                Optional.ofNullable(regions.get(link.from()))
                        .flatMap(
                                from ->
                                        Optional.ofNullable(regions.get(link.to()))
                                                .flatMap(to -> facts.roundTrip(from, to)));
        return new LinkEdge(
                id,
                trip.map(RoundTrip::medianMillis).orElse(null),
                trip.map(RoundTrip::estimated).orElse(false),
                figures.linkLags().getOrDefault(id, ""));
    }
}
