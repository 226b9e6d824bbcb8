package org.planisphere.workbench.topology.paint;

import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.planisphere.model.RegionType;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.workbench.topology.layout.Arranger;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.layout.CardMetrics;
import org.planisphere.workbench.topology.layout.TextRole;

/// Draws what lasts only as long as a gesture: marquee, link in the making, carried region type.
public final class OverlayPainter {
    private static final double HANDLE_RADIUS = 8;

    private final Brush brush;
    private final CardMetrics metrics;
    private final MarkerPainter markers;

    public OverlayPainter(Brush brush, CardMetrics metrics) {
        this.brush = brush;
        this.metrics = metrics;
        this.markers = new MarkerPainter(brush);
    }

    public void marquee(Box box) {
        brush.fill(box, 2, brush.color(Ink.ACCENT).deriveColor(0, 1, 1, 0.12));
        brush.stroke(box, 2, brush.color(Ink.ACCENT), 1);
    }

    /// The plus from which links are drawn.
    public void handle(Point2D middle) {
        brush.disc(middle, HANDLE_RADIUS + 1.5, brush.color(Ink.CARD));
        brush.disc(middle, HANDLE_RADIUS, brush.color(Ink.ACCENT));
        double arm = 3.5;
        brush.line(middle.add(-arm, 0), middle.add(arm, 0), brush.color(Ink.ACCENT_TEXT), 1.8);
        brush.line(middle.add(0, -arm), middle.add(0, arm), brush.color(Ink.ACCENT_TEXT), 1.8);
    }

    /// A link on its way to the pointer or to the region under it.
    public void connecting(Point2D from, Point2D to, boolean joins) {
        brush.line(from, to, brush.color(Ink.ACCENT), 2, 6, 5);
        if (joins) {
            brush.ring(to, Arranger.MARKER_RADIUS + 6, brush.color(Ink.ACCENT), 2.5);
        } else {
            brush.disc(to, 3.5, brush.color(Ink.ACCENT));
        }
    }

    /// A type on its way, and the real region it will become.
    ///
    /// @param place where that region lies on the screen
    public void adding(
            RegionType type, Point2D at, Optional<CatalogRegion> nearest, Point2D place) {
        if (nearest.isPresent()) {
            brush.line(at, place, brush.color(Ink.ACCENT), 1.5, 2, 5);
            brush.disc(place, Arranger.MARKER_RADIUS + 9, brush.color(Ink.ACCENT_SOFT));
            brush.ring(place, Arranger.MARKER_RADIUS + 9, brush.color(Ink.ACCENT), 2);
            markers.marker(type, place);
            name(nearest.get(), place, at.getY() < place.getY());
        }
        markers.marker(type, at);
    }

    /// @param below whether the name stands below, as the pointer is above
    private void name(CatalogRegion region, Point2D place, boolean below) {
        String text = region.id() + " · " + region.city();
        Dimension2D size = metrics.label(text);
        double gap = Arranger.MARKER_RADIUS + 14;
        Box box =
                new Box(
                        place.getX() - size.getWidth() / 2,
                        below ? place.getY() + gap : place.getY() - gap - size.getHeight(),
                        size.getWidth(),
                        size.getHeight() + 2);
        brush.fill(box, box.height() / 2, brush.color(Ink.ACCENT));
        brush.text(
                text,
                TextRole.SMALL,
                box.x() + CardMetrics.PADDING,
                box.middle().getY(),
                brush.color(Ink.ACCENT_TEXT));
    }
}
