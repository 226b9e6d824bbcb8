package org.planisphere.workbench.topology.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.topology.layout.Arrangement;
import org.planisphere.workbench.topology.layout.Arranger;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.layout.CardDetail;
import org.planisphere.workbench.topology.layout.CardMetrics;
import org.planisphere.workbench.topology.layout.Curve;
import org.planisphere.workbench.topology.layout.Lanes;
import org.planisphere.workbench.topology.layout.LevelOfDetail;
import org.planisphere.workbench.topology.layout.PlacedLink;
import org.planisphere.workbench.topology.layout.PlacedRegion;
import org.planisphere.workbench.topology.scene.LinkEdge;
import org.planisphere.workbench.topology.scene.RegionNode;
import org.planisphere.workbench.topology.scene.TopologyScene;

/// Arranges a scene as a free diagram, in pixels at 100 %: a node is its card, with its marker in
/// it.
public final class DiagramArranger {
    private static final int STEPS = 24;
    private static final double BEND = 0.06;
    private static final double LANE = 34;
    private static final double GAP = 4;
    private static final double ROOM = 400;

    private final CardMetrics metrics;

    public DiagramArranger(CardMetrics metrics) {
        this.metrics = metrics;
    }

    public Arrangement arrange(TopologyScene scene) {
        Map<RegionId, Point2D> places = DiagramPlacement.of(scene);
        Map<RegionId, PlacedRegion> nodes = new LinkedHashMap<>();
        for (RegionNode node : scene.regions()) {
            nodes.put(node.id(), node(node, places.getOrDefault(node.id(), Point2D.ZERO)));
        }
        List<PlacedLink> curves = curves(scene, nodes);
        List<PlacedRegion> regions = List.copyOf(nodes.values());
        LevelOfDetail detail = LevelOfDetail.of(regions.size(), curves.size());
        return new Arrangement(
                regions,
                detail == LevelOfDetail.LABELS ? labelled(regions, curves) : curves,
                detail);
    }

    /// The dragged regions and their links, moved, without labels; the others stay as they are.
    public Arrangement moved(Arrangement all, Set<RegionId> dragged, double dx, double dy) {
        Map<RegionId, PlacedRegion> nodes = new LinkedHashMap<>();
        for (PlacedRegion region : all.regions()) {
            nodes.put(region.id(), dragged.contains(region.id()) ? region.moved(dx, dy) : region);
        }
        Lanes lanes = new Lanes(all.links().stream().map(PlacedLink::edge).toList());
        List<PlacedLink> links =
                all.links().stream()
                        .filter(link -> dragged.stream().anyMatch(link.id()::touches))
                        .flatMap(link -> curve(link.edge(), nodes, lanes).stream())
                        .toList();
        return new Arrangement(
                nodes.values().stream().filter(node -> dragged.contains(node.id())).toList(),
                links,
                all.detail());
    }

    private PlacedRegion node(RegionNode node, Point2D middle) {
        Dimension2D size = metrics.diagramNode(node);
        Box card = Box.around(middle, size.getWidth(), size.getHeight());
        Point2D marker =
                new Point2D(card.x() + CardMetrics.MARKER_COLUMN / 2 + 4, card.middle().getY());
        return new PlacedRegion(node, middle, marker, card, CardDetail.FULL);
    }

    private static List<PlacedLink> curves(TopologyScene scene, Map<RegionId, PlacedRegion> nodes) {
        Lanes lanes = new Lanes(scene.links());
        return scene.links().stream().flatMap(link -> curve(link, nodes, lanes).stream()).toList();
    }

    private static Optional<PlacedLink> curve(
            LinkEdge link, Map<RegionId, PlacedRegion> nodes, Lanes lanes) {
        PlacedRegion from = nodes.get(link.id().from());
        PlacedRegion to = nodes.get(link.id().to());
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(new PlacedLink(link, curve(from, to, lanes.lane(link.id())), null));
    }

    private static Curve curve(PlacedRegion from, PlacedRegion to, double lane) {
        Point2D start = from.anchor();
        Point2D end = to.anchor();
        Point2D way = end.subtract(start);
        double length = Math.max(1, way.magnitude());
        Point2D aside = new Point2D(-way.getY(), way.getX()).multiply(1 / length);
        double forward = from.id().compareTo(to.id()) < 0 ? 1 : -1;
        double bend = forward * lane * 2 * LANE - BEND * length;
        Point2D control = start.midpoint(end).add(aside.multiply(bend));
        List<Point2D> points = new ArrayList<>(STEPS + 1);
        for (int i = 0; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            points.add(start.interpolate(control, t).interpolate(control.interpolate(end, t), t));
        }
        Box startBox = outline(from);
        Box endBox = outline(to);
        return new Curve(List.of(points)).trimmed(startBox::contains, endBox::contains);
    }

    private static Box outline(PlacedRegion region) {
        Box card = region.card();
        return card == null ? Arranger.markerBox(region.marker()) : card.grown(GAP);
    }

    private List<PlacedLink> labelled(List<PlacedRegion> regions, List<PlacedLink> curves) {
        Box area =
                regions.stream()
                        .map(DiagramArranger::outline)
                        .reduce(Box::union)
                        .orElse(new Box(0, 0, 0, 0))
                        .grown(ROOM);
        List<Box> cards = regions.stream().map(DiagramArranger::outline).toList();
        return new Arranger(metrics, area, List.of()).labelled(curves, cards);
    }
}
