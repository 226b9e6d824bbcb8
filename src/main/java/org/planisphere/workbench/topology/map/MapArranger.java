package org.planisphere.workbench.topology.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.topology.layout.Arrangement;
import org.planisphere.workbench.topology.layout.Arranger;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.layout.CardDetail;
import org.planisphere.workbench.topology.layout.CardMetrics;
import org.planisphere.workbench.topology.layout.Curve;
import org.planisphere.workbench.topology.layout.LevelOfDetail;
import org.planisphere.workbench.topology.layout.MarkerSpread;
import org.planisphere.workbench.topology.layout.PlacedLink;
import org.planisphere.workbench.topology.layout.PlacedRegion;
import org.planisphere.workbench.topology.layout.Viewport;
import org.planisphere.workbench.topology.scene.RegionNode;

/// Arranges a scene on the map for one viewport, in pixels of the screen.
public final class MapArranger {
    /// Markers of different regions are at least so far apart.
    private static final double MARKER_DISTANCE = 2 * Arranger.MARKER_RADIUS + 8;

    /// Between a marker's edge and the end of a link.
    private static final double GAP = 5;

    /// How far the lanes of a pair are apart halfway, in pixels of the screen.
    private static final double LANE = 20;

    /// Regions so far outside still get a card, so that a small pan shows it.
    private static final double BEYOND = 160;

    private final CardMetrics metrics;

    public MapArranger(CardMetrics metrics) {
        this.metrics = metrics;
    }

    public Arrangement arrange(
            MapWorld world, Viewport viewport, List<Box> controls, Arrangement before) {
        Map<RegionId, PlacedRegion> markers = markers(world, viewport);
        List<PlacedLink> curves = curves(world, viewport, markers);
        Box near = viewport.screen().grown(BEYOND);
        List<PlacedRegion> visible =
                markers.values().stream().filter(region -> near.contains(region.marker())).toList();
        LevelOfDetail detail = LevelOfDetail.of(visible.size(), curves.size());
        if (detail != LevelOfDetail.LABELS) {
            return new Arrangement(visible, curves, detail);
        }
        return new Arranger(metrics, viewport.screen(), controls).arrange(visible, curves, before);
    }

    private static Map<RegionId, PlacedRegion> markers(MapWorld world, Viewport viewport) {
        List<MapWorld.Site> sites = List.copyOf(world.regions().values());
        List<Point2D> anchors =
                sites.stream().map(site -> viewport.toScreen(site.point())).toList();
        List<Point2D> spread = MarkerSpread.apart(anchors, MARKER_DISTANCE);
        Map<RegionId, PlacedRegion> markers = new LinkedHashMap<>();
        for (int i = 0; i < sites.size(); i++) {
            RegionNode node = sites.get(i).node();
            markers.put(
                    node.id(),
                    new PlacedRegion(node, anchors.get(i), spread.get(i), null, CardDetail.FULL));
        }
        return markers;
    }

    private static List<PlacedLink> curves(
            MapWorld world, Viewport viewport, Map<RegionId, PlacedRegion> markers) {
        List<PlacedLink> links = new ArrayList<>();
        for (MapWorld.Way way : world.links()) {
            PlacedRegion from = Objects.requireNonNull(markers.get(way.edge().id().from()));
            PlacedRegion to = Objects.requireNonNull(markers.get(way.edge().id().to()));
            Curve onScreen = onScreen(way, viewport, from, to);
            if (onScreen.bounds().overlaps(viewport.screen().grown(BEYOND))) {
                links.add(
                        new PlacedLink(
                                way.edge(),
                                onScreen.trimmed(around(from.marker()), around(to.marker())),
                                null));
            }
        }
        return links;
    }

    /// The curve on the screen: its ends follow their markers where those were pushed aside, and
    /// its middle keeps to its lane.
    private static Curve onScreen(
            MapWorld.Way way, Viewport viewport, PlacedRegion from, PlacedRegion to) {
        Point2D startShift = from.marker().subtract(from.anchor());
        Point2D endShift = to.marker().subtract(to.anchor());
        double lane = way.lane() * LANE;
        int last = way.curve().runs().stream().mapToInt(List::size).sum() - 1;
        int index = 0;
        List<List<Point2D>> runs = new ArrayList<>();
        for (List<Point2D> run : way.curve().runs()) {
            List<Point2D> points = new ArrayList<>(run.size());
            for (int i = 0; i < run.size(); i++) {
                double share = (double) index++ / last;
                Point2D aside = rightOf(run, i).multiply(lane * Math.sin(Math.PI * share));
                points.add(
                        viewport.toScreen(run.get(i))
                                .add(startShift.interpolate(endShift, share))
                                .add(aside));
            }
            runs.add(points);
        }
        return new Curve(runs);
    }

    /// The direction to the right of the way at one of its points, one pixel long.
    private static Point2D rightOf(List<Point2D> run, int point) {
        Point2D ahead = run.get(Math.min(run.size() - 1, point + 1));
        Point2D behind = run.get(Math.max(0, point - 1));
        Point2D way = ahead.subtract(behind).normalize();
        return new Point2D(-way.getY(), way.getX());
    }

    private static Predicate<Point2D> around(Point2D marker) {
        return point -> point.distance(marker) < Arranger.MARKER_RADIUS + GAP;
    }
}
