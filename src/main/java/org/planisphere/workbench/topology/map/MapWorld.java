package org.planisphere.workbench.topology.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.planisphere.model.GeoPoint;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.topology.layout.Curve;
import org.planisphere.workbench.topology.layout.Lanes;
import org.planisphere.workbench.topology.scene.LinkEdge;
import org.planisphere.workbench.topology.scene.RegionNode;
import org.planisphere.workbench.topology.scene.TopologyScene;

/// A scene on the map in pixels at 100 %: computed once for a scene, for every zoom.
///
/// @param regions those whose place is known
/// @param links those between two such regions
public record MapWorld(Map<RegionId, Site> regions, List<Way> links) {
    public static final MapWorld EMPTY = new MapWorld(Map.of(), List.of());

    /// A region and where it lies on the map.
    public record Site(RegionNode node, Point2D point) {}

    /// A link and its way over the map.
    ///
    /// @param lane how many lanes it keeps to the right of the way that its pair shares
    public record Way(LinkEdge edge, Curve curve, double lane) {}

    private static final int STEPS = 48;

    public static MapWorld of(TopologyScene scene) {
        Map<RegionId, Site> sites = new LinkedHashMap<>();
        for (RegionNode node : scene.regions()) {
            GeoPoint location = node.location();
            if (location != null) {
                sites.put(node.id(), new Site(node, NaturalEarth.project(location)));
            }
        }
        Lanes lanes = new Lanes(scene.links());
        List<Way> ways =
                scene.links().stream().flatMap(link -> way(link, sites, lanes).stream()).toList();
        return new MapWorld(sites, ways);
    }

    private static Optional<Way> way(LinkEdge link, Map<RegionId, Site> sites, Lanes lanes) {
        Site from = sites.get(link.id().from());
        Site to = sites.get(link.id().to());
        if (from == null || to == null) {
            return Optional.empty();
        }
        GeoPoint start = from.node().location();
        GeoPoint end = to.node().location();
        if (start == null || end == null) {
            return Optional.empty();
        }
        // Both directions of a pair take one way, so that their lanes lie side by side.
        boolean forward = from.node().id().compareTo(to.node().id()) < 0;
        List<GeoPoint> arc =
                forward
                        ? FlightArc.between(start, end, STEPS)
                        : FlightArc.between(end, start, STEPS).reversed();
        return Optional.of(
                new Way(
                        link,
                        curve(arc),
                        forward ? lanes.lane(link.id()) : -lanes.lane(link.id())));
    }

    private static Curve curve(List<GeoPoint> arc) {
        List<List<Point2D>> runs = new ArrayList<>();
        for (List<GeoPoint> piece : DateLine.split(arc)) {
            runs.add(piece.stream().map(NaturalEarth::project).toList());
        }
        return new Curve(runs);
    }
}
