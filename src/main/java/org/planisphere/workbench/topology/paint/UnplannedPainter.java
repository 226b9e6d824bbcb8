package org.planisphere.workbench.topology.paint;

import javafx.geometry.Point2D;
import org.planisphere.workbench.topology.layout.Arranger;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.layout.TextRole;
import org.planisphere.workbench.topology.layout.TextSizes;
import org.planisphere.workbench.topology.scene.UnplannedRegion;

/// Draws regions that exist and that nobody planned: a grey broken ring, its name and how much is
/// there.
public final class UnplannedPainter {
    private static final double BESIDE = Arranger.MARKER_RADIUS + 7;
    private static final double LINE = 7;

    private final Brush brush;

    public UnplannedPainter(Brush brush) {
        this.brush = brush;
    }

    /// The room that a region takes: its ring and both lines beside it.
    public static Box box(UnplannedRegion region, Point2D at, TextSizes sizes) {
        double radius = Arranger.MARKER_RADIUS;
        double words =
                Math.max(
                        sizes.width(region.id().value(), TextRole.SMALL),
                        sizes.width(region.words(), TextRole.SMALL));
        return new Box(at.getX() - radius, at.getY() - 2 * LINE, radius + BESIDE + words, 4 * LINE);
    }

    public void paint(UnplannedRegion region, Point2D at) {
        brush.disc(at, Arranger.MARKER_RADIUS, brush.color(Ink.CARD));
        brush.ring(at, Arranger.MARKER_RADIUS - 1, brush.color(Ink.MUTED), 2, 3, 3);
        brush.disc(at, 2.8, brush.color(Ink.MUTED));
        double x = at.getX() + BESIDE;
        brush.text(
                region.id().value(), TextRole.SMALL, x, at.getY() - LINE, brush.color(Ink.MUTED));
        brush.text(region.words(), TextRole.SMALL, x, at.getY() + LINE, brush.color(Ink.MUTED));
    }
}
