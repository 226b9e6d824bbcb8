package org.planisphere.workbench.topology.paint;

import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import org.planisphere.model.RegionType;
import org.planisphere.workbench.topology.layout.Arranger;

/// Draws what a region is: full a ring with a disc, lightweight half a disc, read-only a ring with
/// a dot.
public final class MarkerPainter {
    private final Brush brush;

    public MarkerPainter(Brush brush) {
        this.brush = brush;
    }

    public static Ink ink(RegionType type) {
        return switch (type) {
            case FULL -> Ink.FULL;
            case LIGHTWEIGHT -> Ink.LIGHTWEIGHT;
            case READ_ONLY -> Ink.READ_ONLY;
        };
    }

    public void marker(RegionType type, Point2D at) {
        double radius = Arranger.MARKER_RADIUS;
        Color color = brush.color(ink(type));
        brush.disc(at, radius + 2, brush.color(Ink.CARD));
        brush.ring(at, radius - 1, color, 2);
        switch (type) {
            case FULL -> brush.disc(at, radius - 4.5, color);
            case LIGHTWEIGHT -> half(at, radius - 1, color);
            case READ_ONLY -> brush.disc(at, 2.8, color);
        }
    }

    /// A dot in the type's colour, where there are too many regions to draw more.
    public void dot(RegionType type, Point2D at) {
        brush.disc(at, 3, brush.color(ink(type)));
    }

    private void half(Point2D at, double radius, Color color) {
        GraphicsContext context = brush.context();
        context.setFill(color);
        context.fillArc(
                at.getX() - radius,
                at.getY() - radius,
                2 * radius,
                2 * radius,
                -90,
                180,
                ArcType.CHORD);
    }
}
