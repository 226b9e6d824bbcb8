package org.planisphere.workbench.topology;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.topology.diagram.DiagramArranger;
import org.planisphere.workbench.topology.gesture.Hit;
import org.planisphere.workbench.topology.layout.Arrangement;
import org.planisphere.workbench.topology.layout.Arranger;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.layout.CardDetail;
import org.planisphere.workbench.topology.layout.CardMetrics;
import org.planisphere.workbench.topology.layout.Curve;
import org.planisphere.workbench.topology.layout.Frame;
import org.planisphere.workbench.topology.layout.PlacedLink;
import org.planisphere.workbench.topology.layout.PlacedRegion;
import org.planisphere.workbench.topology.layout.Viewport;
import org.planisphere.workbench.topology.map.MapArranger;
import org.planisphere.workbench.topology.map.MapWorld;
import org.planisphere.workbench.topology.map.NaturalEarth;
import org.planisphere.workbench.topology.paint.UnplannedPainter;
import org.planisphere.workbench.topology.scene.TopologyScene;
import org.planisphere.workbench.topology.scene.UnplannedRegion;

/// What is on the canvas and where: the scene, arranged for the view and the part that is shown.
///
/// Arranging is put off until somebody asks. A pan only moves the last arrangement; [#settle] then
/// arranges anew.
final class CanvasContents {
    private static final double LINK_REACH = 6;
    private static final double HANDLE_REACH = 9;
    private static final double LARGEST_FIT = 1;

    /// Half a card: one that stands right above or below its marker is whole.
    private static final double ROOM_BESIDE = 84;

    private static final double ROOM_ABOVE = 92;

    private final CardMetrics metrics;
    private final MapArranger mapArranger;
    private final DiagramArranger diagramArranger;
    private final Map<ViewMode, Viewport> viewports = new EnumMap<>(ViewMode.class);
    private TopologyScene scene = TopologyScene.EMPTY;
    private MapWorld world = MapWorld.EMPTY;
    private ViewMode mode = ViewMode.MAP;
    private List<Box> controls = List.of();
    private Arrangement arrangement = Arrangement.EMPTY;
    private @Nullable Viewport arrangedFor;

    CanvasContents(CardMetrics metrics) {
        this.metrics = metrics;
        mapArranger = new MapArranger(metrics);
        diagramArranger = new DiagramArranger(metrics);
        for (ViewMode each : ViewMode.values()) {
            viewports.put(each, new Viewport(0.5, Point2D.ZERO, 0, 0));
        }
    }

    void show(TopologyScene next) {
        scene = next;
        world = MapWorld.of(next);
        arrangedFor = null;
    }

    void mode(ViewMode next) {
        mode = next;
        arrangement = Arrangement.EMPTY;
        arrangedFor = null;
    }

    ViewMode mode() {
        return mode;
    }

    TopologyScene scene() {
        return scene;
    }

    void resize(double width, double height) {
        viewports.replaceAll((_, viewport) -> viewport.resized(width, height));
        startAfresh();
    }

    /// Where buttons lie over the canvas; cards and labels keep clear of them on the map.
    void controls(List<Box> boxes) {
        if (!controls.equals(boxes)) {
            controls = List.copyOf(boxes);
            settle();
        }
    }

    Viewport viewport() {
        return Objects.requireNonNull(viewports.get(mode));
    }

    void viewport(Viewport next) {
        viewports.put(mode, next);
    }

    /// Arranges anew for what is shown now.
    void settle() {
        arrangedFor = null;
    }

    /// Arranges anew without regard to where things stand now, after a change of fonts or size.
    void startAfresh() {
        arrangement = Arrangement.EMPTY;
        arrangedFor = null;
    }

    Arrangement arrangement() {
        Viewport viewport = viewport();
        if (arrangedFor == null
                || (mode == ViewMode.MAP && arrangedFor.zoom() != viewport.zoom())) {
            arrangement =
                    mode == ViewMode.MAP
                            ? mapArranger.arrange(world, viewport, taken(viewport), arrangement)
                            : diagramArranger.arrange(scene);
            arrangedFor = viewport;
        }
        return arrangement;
    }

    /// What cards and labels keep clear of on the map: buttons, and regions that nobody planned.
    private List<Box> taken(Viewport viewport) {
        List<Box> taken = new ArrayList<>(controls);
        for (UnplannedRegion region : scene.unplanned()) {
            if (region.location() != null) {
                taken.add(
                        UnplannedPainter.box(
                                region,
                                viewport.toScreen(NaturalEarth.project(region.location())),
                                metrics.texts()));
            }
        }
        return taken;
    }

    /// How the arrangement lies on the screen now.
    Frame frame() {
        arrangement();
        Viewport viewport = viewport();
        if (mode == ViewMode.DIAGRAM || arrangedFor == null) {
            Point2D origin = viewport.toScreen(Point2D.ZERO);
            return new Frame(viewport.zoom(), origin.getX(), origin.getY());
        }
        Point2D shift =
                viewport.toScreen(Point2D.ZERO).subtract(arrangedFor.toScreen(Point2D.ZERO));
        return new Frame(1, shift.getX(), shift.getY());
    }

    /// What moves when regions of the diagram are dragged, without labels.
    Arrangement moved(Set<RegionId> regions, double dx, double dy) {
        return diagramArranger.moved(
                arrangement(), regions, dx / viewport().zoom(), dy / viewport().zoom());
    }

    /// Shows everything, or the selected regions where there are some.
    void fit(Set<RegionId> selected) {
        viewport(mode == ViewMode.MAP ? fitMap(selected) : fitDiagram(selected));
        settle();
    }

    private Viewport fitDiagram(Set<RegionId> selected) {
        return viewport().fitting(diagramBox(selected), 72, 96, LARGEST_FIT);
    }

    /// Leaves room for a card above, below and half beside each marker. Links that leave the map
    /// on one side and return on the other need not be seen where they do.
    private Viewport fitMap(Set<RegionId> selected) {
        Predicate<RegionId> wanted = id -> selected.isEmpty() || selected.contains(id);
        List<Point2D> points =
                world.regions().entrySet().stream()
                        .filter(entry -> wanted.test(entry.getKey()))
                        .map(entry -> entry.getValue().point())
                        .toList();
        if (points.isEmpty()) {
            Box earth = Box.between(NaturalEarth.project(-56, -180), NaturalEarth.project(76, 180));
            return viewport().fitting(earth, 24, 24, LARGEST_FIT);
        }
        Box markers = Box.around(points);
        Box links =
                world.links().stream()
                        .filter(way -> wanted.test(way.edge().id().from()))
                        .filter(way -> wanted.test(way.edge().id().to()))
                        .map(MapWorld.Way::curve)
                        .filter(curve -> curve.runs().size() == 1)
                        .map(Curve::bounds)
                        .reduce(markers, Box::union);
        Viewport forCards = viewport().fitting(markers, ROOM_BESIDE, ROOM_ABOVE, LARGEST_FIT);
        Viewport forLinks = viewport().fitting(links, 24, 60, LARGEST_FIT);
        return forLinks.zoom() < forCards.zoom() ? forLinks : forCards;
    }

    /// All nodes of the diagram with some room around, in pixels at 100 %.
    Box extent() {
        return diagramBox(Set.of()).grown(40);
    }

    private Box diagramBox(Set<RegionId> selected) {
        return arrangement().regions().stream()
                .filter(region -> selected.isEmpty() || selected.contains(region.id()))
                .map(CanvasContents::outline)
                .reduce(Box::union)
                .orElse(new Box(-300, -200, 600, 400));
    }

    /// The region with its whole card, beside its marker where it has none: what a hover shows.
    PlacedRegion withWholeCard(PlacedRegion region) {
        if (region.card() != null && region.detail() == CardDetail.FULL) {
            return region;
        }
        Dimension2D size = metrics.card(region.node(), CardDetail.FULL);
        double gap = Arranger.MARKER_RADIUS + 8;
        Point2D marker = region.marker();
        boolean left = frame().toScreen(marker).getX() > viewport().width() / 2;
        Box card =
                new Box(
                        left ? marker.getX() - gap - size.getWidth() : marker.getX() + gap,
                        marker.getY() - size.getHeight() / 2,
                        size.getWidth(),
                        size.getHeight());
        return new PlacedRegion(region.node(), region.anchor(), marker, card, CardDetail.FULL);
    }

    /// The middle of the plus from which links are drawn, in pixels of the screen.
    Point2D handle(PlacedRegion region) {
        Box card = region.card();
        Point2D place =
                mode == ViewMode.DIAGRAM && card != null
                        ? new Point2D(card.right(), card.middle().getY())
                        : region.marker().add(Arranger.MARKER_RADIUS, Arranger.MARKER_RADIUS);
        return frame().toScreen(place);
    }

    /// What lies under a point of the screen.
    ///
    /// @param withHandles regions whose plus is shown
    Hit hit(Point2D screen, Set<RegionId> withHandles) {
        Point2D point = frame().fromScreen(screen);
        for (PlacedRegion region : arrangement().regions().reversed()) {
            if (withHandles.contains(region.id())
                    && handle(region).distance(screen) <= HANDLE_REACH) {
                return new Hit.OnHandle(region.id());
            }
        }
        for (PlacedRegion region : arrangement().regions().reversed()) {
            if (region.marker().distance(point) <= Arranger.MARKER_RADIUS + 2
                    || (region.card() != null && region.card().contains(point))) {
                return new Hit.OnRegion(region.id());
            }
        }
        return link(point);
    }

    private Hit link(Point2D point) {
        double reach = LINK_REACH / frame().scale();
        for (PlacedLink link : arrangement().links().reversed()) {
            if ((link.label() != null && link.label().contains(point))
                    || (link.curve().bounds().grown(reach).contains(point)
                            && link.curve().distance(point) <= reach)) {
                return new Hit.OnLink(link.id());
            }
        }
        return new Hit.Nothing();
    }

    /// The regions whose marker lies in a rectangle of the screen.
    Set<RegionId> regionsIn(Box screen) {
        Box box = frame().fromScreen(screen);
        Set<RegionId> inside = new LinkedHashSet<>();
        for (PlacedRegion region : arrangement().regions()) {
            if (box.contains(region.marker())) {
                inside.add(region.id());
            }
        }
        return inside;
    }

    private static Box outline(PlacedRegion region) {
        Box marker = Arranger.markerBox(region.marker());
        return region.card() == null ? marker : marker.union(region.card());
    }
}
