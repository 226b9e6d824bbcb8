package org.planisphere.workbench.topology.layout;

import javafx.geometry.Point2D;

/// The thin line that ties a card to a marker it does not lie beside.
///
/// @param from at the marker's edge
/// @param to at the card's edge
public record Leader(Point2D from, Point2D to) {
    private static final double SHORTEST = Arranger.MARKER_RADIUS + 9;
    private static final double STEP = 4;

    /// The line between a marker and a card; of no length where the card lies beside its marker.
    public static Leader between(Point2D marker, Box card) {
        Point2D edge = card.nearest(marker);
        if (edge.distance(marker) <= SHORTEST) {
            return new Leader(edge, edge);
        }
        Point2D way = edge.subtract(marker).normalize();
        return new Leader(marker.add(way.multiply(Arranger.MARKER_RADIUS + 2)), edge);
    }

    public boolean isShown() {
        return !from.equals(to);
    }

    /// Whether the line runs through a rectangle.
    public boolean crosses(Box box) {
        if (!isShown() || !box.overlaps(Box.between(from, to).grown(0.5))) {
            return false;
        }
        int steps = (int) Math.ceil(from.distance(to) / STEP);
        for (int step = 0; step <= steps; step++) {
            if (box.contains(from.interpolate(to, (double) step / steps))) {
                return true;
            }
        }
        return false;
    }
}
