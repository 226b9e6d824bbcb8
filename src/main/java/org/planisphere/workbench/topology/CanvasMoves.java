package org.planisphere.workbench.topology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.layout.PlacedRegion;
import org.planisphere.workbench.topology.scene.CardOffset;
import org.planisphere.workbench.topology.scene.DiagramPoint;
import org.planisphere.workbench.topology.scene.TopologyActions;

/// Turns a drop into the one edit that it means: cards of the map, nodes of the diagram.
final class CanvasMoves {
    /// Nodes of the diagram stand on a grid of so many pixels at 100 %.
    static final double GRID = 10;

    private CanvasMoves() {}

    /// @param dx pixels of the screen
    /// @param dy pixels of the screen
    /// @param free whether snapping to the grid is off
    static void send(
            CanvasContents contents,
            TopologyActions actions,
            Set<RegionId> regions,
            double dx,
            double dy,
            boolean free) {
        if (contents.mode() == ViewMode.MAP) {
            Map<RegionId, @Nullable CardOffset> cards = cards(contents, regions, dx, dy);
            if (!cards.isEmpty()) {
                actions.moveCards(cards);
            }
        } else {
            double zoom = contents.viewport().zoom();
            Map<RegionId, DiagramPoint> nodes =
                    nodes(contents, regions, dx / zoom, dy / zoom, free ? 1 : GRID);
            if (!nodes.isEmpty()) {
                actions.moveNodes(nodes);
            }
        }
    }

    private static Map<RegionId, @Nullable CardOffset> cards(
            CanvasContents contents, Set<RegionId> regions, double dx, double dy) {
        Map<RegionId, @Nullable CardOffset> cards = new LinkedHashMap<>();
        for (PlacedRegion region : contents.arrangement().regions()) {
            Box card = region.card();
            if (card != null && regions.contains(region.id())) {
                Point2D offset = card.middle().add(dx, dy).subtract(region.marker());
                cards.put(
                        region.id(),
                        new CardOffset(Math.round(offset.getX()), Math.round(offset.getY())));
            }
        }
        return cards;
    }

    private static Map<RegionId, DiagramPoint> nodes(
            CanvasContents contents, Set<RegionId> regions, double dx, double dy, double grid) {
        Map<RegionId, DiagramPoint> nodes = new LinkedHashMap<>();
        for (PlacedRegion region : contents.arrangement().regions()) {
            if (regions.contains(region.id())) {
                Point2D place = region.anchor().add(dx, dy);
                nodes.put(
                        region.id(),
                        new DiagramPoint(snapped(place.getX(), grid), snapped(place.getY(), grid)));
            }
        }
        return nodes;
    }

    private static double snapped(double value, double grid) {
        return Math.round(value / grid) * grid;
    }
}
