package org.planisphere.workbench.topology.paint;

import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.planisphere.model.finding.Severity;
import org.planisphere.workbench.topology.layout.Arranger;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.layout.CardDetail;
import org.planisphere.workbench.topology.layout.CardMetrics;
import org.planisphere.workbench.topology.layout.Leader;
import org.planisphere.workbench.topology.layout.PlacedRegion;
import org.planisphere.workbench.topology.layout.TextRole;
import org.planisphere.workbench.topology.layout.TextSizes;
import org.planisphere.workbench.topology.scene.RegionNode;

/// Draws regions: markers, cards and the thin line between a card and a marker that is not beside
/// it.
public final class RegionPainter {
    private static final double CORNER = 8;

    private final Brush brush;
    private final TextSizes sizes;
    private final MarkerPainter markers;
    private final BadgePainter badges;

    public RegionPainter(Brush brush, TextSizes sizes) {
        this.brush = brush;
        this.sizes = sizes;
        this.markers = new MarkerPainter(brush);
        this.badges = new BadgePainter(brush);
    }

    /// The card on the map, and what ties it to its marker.
    public void card(PlacedRegion region, Mark mark) {
        Box box = region.card();
        if (box == null) {
            return;
        }
        Leader leader = Leader.between(region.marker(), box);
        if (leader.isShown()) {
            brush.line(leader.from(), leader.to(), brush.color(Ink.MUTED), 1);
        }
        plate(box, mark);
        if (region.detail() == CardDetail.FULL) {
            texts(region.node(), box);
        } else {
            title(region.node(), box, box.x() + CardMetrics.PADDING, box.middle().getY());
        }
    }

    /// A node of the free diagram: a card with its marker in it.
    public void node(PlacedRegion region, Mark mark) {
        Box box = region.card();
        if (box == null) {
            marker(region, mark);
            return;
        }
        plate(box, mark);
        markers.marker(region.node().type(), region.marker());
        double column = CardMetrics.MARKER_COLUMN;
        texts(
                region.node(),
                new Box(box.x() + column, box.y(), box.width() - column, box.height()));
    }

    /// The marker on the map, with a thread to the true place where it was pushed aside.
    public void marker(PlacedRegion region, Mark mark) {
        if (region.marker().distance(region.anchor()) > 3) {
            brush.line(region.anchor(), region.marker(), brush.color(Ink.MUTED), 1);
            brush.disc(region.anchor(), 2, brush.color(Ink.MUTED));
        }
        if (mark.hovered() || mark.selected()) {
            brush.disc(region.marker(), Arranger.MARKER_RADIUS + 6, brush.color(Ink.ACCENT_SOFT));
        }
        if (mark.selected()) {
            brush.ring(region.marker(), Arranger.MARKER_RADIUS + 6, brush.color(Ink.ACCENT), 2);
        }
        if (mark.focused()) {
            brush.ring(
                    region.marker(),
                    Arranger.MARKER_RADIUS + 10,
                    brush.color(Ink.ACCENT),
                    1.5,
                    3,
                    4);
        }
        markers.marker(region.node().type(), region.marker());
    }

    /// The region as a dot.
    public void dot(PlacedRegion region) {
        markers.dot(region.node().type(), region.marker());
    }

    private void plate(Box box, Mark mark) {
        Color shadow = brush.color(Ink.SHADOW);
        brush.fill(box.moved(0, 2).grown(1.5), CORNER + 2, shadow.deriveColor(0, 1, 1, 0.35));
        brush.fill(box.moved(0, 1).grown(0.5), CORNER + 1, shadow.deriveColor(0, 1, 1, 0.5));
        if (mark.selected()) {
            brush.fill(box.grown(3), CORNER + 3, brush.color(Ink.ACCENT_SOFT));
        }
        brush.fill(box, CORNER, brush.color(Ink.CARD));
        boolean accent = mark.selected() || mark.hovered();
        brush.stroke(
                box,
                CORNER,
                brush.color(accent ? Ink.ACCENT : Ink.CARD_BORDER),
                mark.selected() ? 1.8 : 1);
    }

    private void texts(RegionNode node, Box box) {
        double x = box.x() + CardMetrics.PADDING;
        double y = box.y() + CardMetrics.PADDING - 2;
        double titleHeight = sizes.lineHeight(TextRole.TITLE);
        double smallHeight = sizes.lineHeight(TextRole.SMALL);
        title(node, box, x, y + titleHeight / 2);
        y += titleHeight;
        brush.text(node.subtitle(), TextRole.SMALL, x, y + smallHeight / 2, brush.color(Ink.MUTED));
        y += smallHeight + 2 + sizes.lineHeight(TextRole.FIGURE) / 2;
        if (!node.cost().isEmpty()) {
            brush.text(node.cost(), TextRole.FIGURE, x, y, brush.color(Ink.TEXT));
        }
        if (!node.lag().isEmpty()) {
            boolean alone = node.cost().isEmpty();
            brush.text(
                    node.lag(),
                    TextRole.SMALL,
                    alone ? x : box.right() - CardMetrics.PADDING,
                    y,
                    brush.color(Ink.MUTED),
                    alone ? TextAlignment.LEFT : TextAlignment.RIGHT);
        }
    }

    private void title(RegionNode node, Box box, double x, double y) {
        brush.text(node.id().value(), TextRole.TITLE, x, y, brush.color(Ink.TEXT));
        Severity worst = node.problems().worst();
        if (worst != null) {
            double right = box.right() - CardMetrics.PADDING;
            String count = String.valueOf(node.problems().count());
            double width = sizes.width(count, TextRole.SMALL);
            brush.text(
                    count,
                    TextRole.SMALL,
                    right,
                    y,
                    brush.color(BadgePainter.ink(worst)),
                    TextAlignment.RIGHT);
            badges.badge(worst, new Point2D(right - width - 4 - CardMetrics.BADGE / 2, y));
        }
    }
}
