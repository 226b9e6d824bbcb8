package org.planisphere.workbench.topology;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.topology.Hop;
import org.planisphere.workbench.topology.CanvasLayers.Layer;
import org.planisphere.workbench.topology.gesture.Hit;
import org.planisphere.workbench.topology.gesture.Overlay;
import org.planisphere.workbench.topology.layout.Arrangement;
import org.planisphere.workbench.topology.layout.CardMetrics;
import org.planisphere.workbench.topology.layout.Frame;
import org.planisphere.workbench.topology.layout.LevelOfDetail;
import org.planisphere.workbench.topology.layout.PlacedLink;
import org.planisphere.workbench.topology.layout.PlacedRegion;
import org.planisphere.workbench.topology.map.NaturalEarth;
import org.planisphere.workbench.topology.map.ProjectedMap;
import org.planisphere.workbench.topology.paint.LinkPainter;
import org.planisphere.workbench.topology.paint.MapPainter;
import org.planisphere.workbench.topology.paint.Mark;
import org.planisphere.workbench.topology.paint.OverlayPainter;
import org.planisphere.workbench.topology.paint.RegionPainter;
import org.planisphere.workbench.topology.paint.UnplannedPainter;
import org.planisphere.workbench.topology.scene.LinkId;
import org.planisphere.workbench.topology.scene.TopologySelection;
import org.planisphere.workbench.topology.scene.TracedWay;
import org.planisphere.workbench.topology.scene.UnplannedRegion;

/// Draws the stale layers. What the pointer is over or carries is drawn on the uppermost layer, so
/// that hovering and dragging redraw no more than what they touch.
final class CanvasPainting {
    /// What the user points at and holds.
    ///
    /// @param handles regions whose plus is shown
    record Attention(
            TopologySelection selection,
            Hit hovered,
            Optional<RegionId> focused,
            Set<RegionId> handles,
            Overlay overlay,
            @Nullable TracedWay way) {
        Mark mark(RegionId region) {
            boolean hover = hovered.equals(new Hit.OnRegion(region));
            return new Mark(selection.contains(region), hover, focused.equals(Optional.of(region)));
        }

        LinkPainter.Glow glow(LinkId link) {
            Optional<Hop> hop = way == null ? Optional.empty() : way.over(link);
            return hop.map(this::glow)
                    .orElse(
                            selection.contains(link)
                                    ? LinkPainter.Glow.SELECTED
                                    : LinkPainter.Glow.NONE);
        }

        private LinkPainter.Glow glow(Hop hop) {
            boolean stops = way != null && way.trace().stop().equals(Optional.of(hop));
            return stops
                    ? LinkPainter.Glow.STOP
                    : hop.passes() ? LinkPainter.Glow.WAY : LinkPainter.Glow.SELECTED;
        }

        Set<RegionId> moving() {
            return overlay instanceof Overlay.Moving(var regions, _, _) ? regions : Set.of();
        }
    }

    private final CanvasLayers layers;
    private final CanvasContents contents;
    private final MapPainter map;
    private final UnplannedPainter unplanned;
    private final LinkPainter links;
    private final RegionPainter regions;
    private final LinkPainter overLinks;
    private final RegionPainter overRegions;
    private final OverlayPainter overlay;

    CanvasPainting(
            CanvasLayers layers, CanvasContents contents, ProjectedMap world, CardMetrics metrics) {
        this.layers = layers;
        this.contents = contents;
        map = new MapPainter(layers.brush(Layer.MAP), world);
        unplanned = new UnplannedPainter(layers.brush(Layer.MAP));
        links = new LinkPainter(layers.brush(Layer.LINKS));
        regions = new RegionPainter(layers.brush(Layer.REGIONS), metrics.texts());
        overLinks = new LinkPainter(layers.brush(Layer.OVERLAY));
        overRegions = new RegionPainter(layers.brush(Layer.OVERLAY), metrics.texts());
        overlay = new OverlayPainter(layers.brush(Layer.OVERLAY), metrics);
    }

    void paint(Attention attention) {
        if (begin(Layer.MAP, Frame.SCREEN) && contents.mode() == ViewMode.MAP) {
            map.paint(contents.viewport());
            unplanned();
        }
        if (begin(Layer.LINKS, contents.frame())) {
            links(attention);
        }
        if (begin(Layer.REGIONS, contents.frame())) {
            regions(attention);
        }
        if (begin(Layer.OVERLAY, contents.frame())) {
            hovered(attention);
            overlay(attention);
        }
    }

    /// Below everything that was planned.
    private void unplanned() {
        for (UnplannedRegion region : contents.scene().unplanned()) {
            if (region.location() != null) {
                unplanned.paint(
                        region,
                        contents.viewport().toScreen(NaturalEarth.project(region.location())));
            }
        }
    }

    private boolean begin(Layer layer, Frame frame) {
        if (!layers.takeStale(layer)) {
            return false;
        }
        layers.brush(layer).clear();
        layers.brush(layer).transform(frame.scale(), frame.dx(), frame.dy());
        return true;
    }

    private boolean inDiagram() {
        return contents.mode() == ViewMode.DIAGRAM;
    }

    private void links(Attention attention) {
        Arrangement all = contents.arrangement();
        Set<RegionId> moving = inDiagram() ? attention.moving() : Set.of();
        for (PlacedLink link : all.links()) {
            if (moving.stream().noneMatch(link.id()::touches)) {
                links.curve(link, all.detail(), attention.glow(link.id()));
            }
        }
        for (PlacedLink link : all.links()) {
            if (moving.stream().noneMatch(link.id()::touches)) {
                links.label(link, attention.selection().contains(link.id()));
            }
        }
    }

    private void regions(Attention attention) {
        Arrangement all = contents.arrangement();
        for (PlacedRegion region : all.regions()) {
            Mark mark =
                    new Attention(
                                    attention.selection(),
                                    new Hit.Nothing(),
                                    attention.focused(),
                                    Set.of(),
                                    attention.overlay(),
                                    null)
                            .mark(region.id());
            boolean moving = attention.moving().contains(region.id());
            if (all.detail() == LevelOfDetail.COARSE) {
                regions.dot(region);
            } else if (!inDiagram()) {
                if (!moving) {
                    regions.card(region, mark);
                }
                regions.marker(region, mark);
            } else if (!moving) {
                regions.node(region, mark);
            }
        }
    }

    private void hovered(Attention attention) {
        Arrangement all = contents.arrangement();
        switch (attention.hovered()) {
            case Hit.OnRegion(RegionId id) when !attention.moving().contains(id) ->
                    all.region(id).ifPresent(region -> over(region, attention.mark(id)));
            case Hit.OnLink(var id) ->
                    all.link(id)
                            .ifPresent(
                                    link -> {
                                        overLinks.curve(
                                                link, all.detail(), LinkPainter.Glow.SELECTED);
                                        overLinks.label(link, true);
                                    });
            default -> {}
        }
    }

    private void over(PlacedRegion region, Mark mark) {
        if (inDiagram()) {
            overRegions.node(region, mark);
        } else {
            overRegions.card(contents.withWholeCard(region), mark);
            overRegions.marker(region, mark);
        }
    }

    private void overlay(Attention attention) {
        Arrangement all = contents.arrangement();
        if (attention.overlay() instanceof Overlay.Moving(var ids, double dx, double dy)) {
            moving(all, ids, dx, dy, attention);
        }
        layers.brush(Layer.OVERLAY).transform(1, 0, 0);
        for (RegionId id : attention.handles()) {
            all.region(id).map(contents::handle).ifPresent(overlay::handle);
        }
        switch (attention.overlay()) {
            case Overlay.Marquee(var box) -> overlay.marquee(box);
            case Overlay.Connecting(RegionId from, Point2D to, var target) ->
                    overlay.connecting(
                            marker(from).orElse(to),
                            target.flatMap(this::marker).orElse(to),
                            target.isPresent());
            case Overlay.Adding(var type, Point2D at, var nearest) ->
                    overlay.adding(type, at, nearest, nearest.map(this::place).orElse(at));
            case Overlay.Moving _, Overlay.Nothing _ -> {}
        }
    }

    private void moving(
            Arrangement all, Set<RegionId> ids, double dx, double dy, Attention attention) {
        if (inDiagram()) {
            Arrangement moved = contents.moved(ids, dx, dy);
            moved.links()
                    .forEach(link -> overLinks.curve(link, all.detail(), LinkPainter.Glow.NONE));
            moved.regions()
                    .forEach(region -> overRegions.node(region, attention.mark(region.id())));
            return;
        }
        for (RegionId id : new HashSet<>(ids)) {
            all.region(id)
                    .map(region -> region.withCardMoved(dx, dy))
                    .ifPresent(region -> overRegions.card(region, attention.mark(id)));
        }
    }

    private Optional<Point2D> marker(RegionId id) {
        return contents.arrangement()
                .region(id)
                .map(region -> contents.frame().toScreen(region.marker()));
    }

    private Point2D place(CatalogRegion region) {
        return contents.viewport().toScreen(NaturalEarth.project(region.location()));
    }
}
