package org.planisphere.workbench.topology.paint;

import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import org.planisphere.model.finding.Severity;
import org.planisphere.workbench.topology.layout.CardMetrics;

/// Draws how bad a region's worst finding is: a crossed disc, a triangle or a disc with an i.
public final class BadgePainter {
    private static final double RADIUS = CardMetrics.BADGE / 2;

    private final Brush brush;

    public BadgePainter(Brush brush) {
        this.brush = brush;
    }

    public static Ink ink(Severity severity) {
        return switch (severity) {
            case ERROR -> Ink.DANGER;
            case WARNING -> Ink.WARNING;
            case INFO -> Ink.INFO;
        };
    }

    public void badge(Severity severity, Point2D middle) {
        Color color = brush.color(ink(severity));
        Color sign = brush.color(Ink.CARD);
        double x = middle.getX();
        double y = middle.getY();
        switch (severity) {
            case ERROR -> {
                brush.disc(middle, RADIUS, color);
                double arm = 2.5;
                brush.line(middle.add(-arm, -arm), middle.add(arm, arm), sign, 1.6);
                brush.line(middle.add(-arm, arm), middle.add(arm, -arm), sign, 1.6);
            }
            case WARNING -> {
                brush.polygon(
                        color,
                        x,
                        y - RADIUS,
                        x + RADIUS + 0.5,
                        y + RADIUS - 1,
                        x - RADIUS - 0.5,
                        y + RADIUS - 1);
                brush.line(new Point2D(x, y - 2.5), new Point2D(x, y + 2), sign, 1.6);
                brush.disc(new Point2D(x, y + 4), 0.9, sign);
            }
            case INFO -> {
                brush.disc(middle, RADIUS, color);
                brush.line(new Point2D(x, y - 0.5), new Point2D(x, y + 3.5), sign, 1.6);
                brush.disc(new Point2D(x, y - 3), 1, sign);
            }
        }
    }
}
