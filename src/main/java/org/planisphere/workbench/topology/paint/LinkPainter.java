package org.planisphere.workbench.topology.paint;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.layout.Curve;
import org.planisphere.workbench.topology.layout.LevelOfDetail;
import org.planisphere.workbench.topology.layout.PlacedLink;
import org.planisphere.workbench.topology.layout.TextRole;
import org.planisphere.workbench.topology.scene.LinkWords;

/// Draws links: the kind shows in the line itself, solid, dashed or dotted, and not in its colour
/// alone.
public final class LinkPainter {
    /// How a kind of link is drawn.
    ///
    /// @param width of the line in pixels
    /// @param dashes lengths of dashes and gaps in pixels; none for a solid line
    record Line(Ink ink, double width, List<Double> dashes) {
        double[] dashArray() {
            return dashes.stream().mapToDouble(Double::doubleValue).toArray();
        }

        static Line of(LinkKind kind) {
            return switch (kind) {
                case REPLICATION -> new Line(Ink.REPLICATION, 2, List.of());
                case PEERING -> new Line(Ink.PEERING, 1.6, List.of(6.0, 5.0));
                case TRANSIT_GATEWAY -> new Line(Ink.TRANSIT, 2, List.of(0.1, 5.0));
                case CLOUD_WAN -> new Line(Ink.TRANSIT, 1.6, List.of(8.0, 4.0, 0.1, 4.0));
                case VPN, DIRECT_CONNECT, PRIVATE_LINK, PUBLIC ->
                        new Line(Ink.OTHER_LINK, 1.5, List.of(10.0, 4.0, 2.0, 4.0));
            };
        }
    }

    /// What lies around a line: whether it is chosen, or part of a way that is traced.
    public enum Glow {
        NONE,
        SELECTED,
        /// Traffic gets over it.
        WAY,
        /// Traffic stops here.
        STOP
    }

    private static final double SOFT = 0.35;

    private static final double ARROW_LENGTH = 11;
    private static final double ARROW_WIDTH = 9;
    private static final double CASING = 3.5;

    private final Brush brush;

    public LinkPainter(Brush brush) {
        this.brush = brush;
    }

    /// The curve, with a casing in the colour of the water so that crossings can be read.
    public void curve(PlacedLink link, LevelOfDetail detail, Glow glow) {
        if (link.curve().isEmpty()) {
            return;
        }
        Line line = Line.of(link.id().kind());
        Color color = brush.color(line.ink());
        boolean arrow = LinkWords.directed(link.id().kind()) && detail != LevelOfDetail.COARSE;
        if (glow != Glow.NONE) {
            paths(link.curve(), around(glow), line.width() + (glow == Glow.SELECTED ? 7 : 9));
        } else if (detail == LevelOfDetail.LABELS) {
            paths(link.curve(), brush.color(Ink.WATER), line.width() + CASING);
        }
        paths(
                arrow ? shortened(link.curve()) : link.curve(),
                color,
                line.width(),
                line.dashArray());
        if (arrow) {
            arrow(link.curve().runs().getLast(), color);
        }
    }

    private Color around(Glow glow) {
        return switch (glow) {
            case NONE, SELECTED -> brush.color(Ink.ACCENT_SOFT);
            case WAY -> brush.color(Ink.ACCENT).deriveColor(0, 1, 1, SOFT);
            case STOP -> brush.color(Ink.DANGER).deriveColor(0, 1, 1, SOFT);
        };
    }

    /// The label, where it has a place.
    public void label(PlacedLink link, boolean emphasised) {
        Box box = link.label();
        if (box != null) {
            label(box, link.edge().label(), emphasised);
        }
    }

    void label(Box box, String text, boolean emphasised) {
        double radius = box.height() / 2;
        brush.fill(box, radius, brush.color(Ink.CARD));
        brush.stroke(box, radius, brush.color(emphasised ? Ink.ACCENT : Ink.CARD_BORDER), 1);
        Point2D middle = box.middle();
        brush.text(
                text,
                TextRole.SMALL,
                middle.getX(),
                middle.getY(),
                brush.color(Ink.TEXT),
                TextAlignment.CENTER);
    }

    private void paths(Curve curve, Color color, double width, double... dashes) {
        for (List<Point2D> run : curve.runs()) {
            brush.path(run, color, width, dashes);
        }
    }

    /// Ends inside the arrowhead, so that its tip stays sharp.
    private static Curve shortened(Curve curve) {
        Point2D tip = curve.runs().getLast().getLast();
        Curve shorter =
                curve.trimmed(_ -> false, point -> point.distance(tip) < ARROW_LENGTH * 0.7);
        return shorter.isEmpty() ? curve : shorter;
    }

    private void arrow(List<Point2D> run, Color color) {
        Point2D tip = run.getLast();
        Point2D tail =
                run.reversed().stream()
                        .filter(point -> point.distance(tip) >= ARROW_LENGTH)
                        .findFirst()
                        .orElse(run.getFirst());
        Point2D way = tip.subtract(tail).normalize();
        Point2D base = tip.subtract(way.multiply(ARROW_LENGTH));
        Point2D side = new Point2D(-way.getY(), way.getX()).multiply(ARROW_WIDTH / 2);
        brush.polygon(
                color,
                tip.getX(),
                tip.getY(),
                base.getX() + side.getX(),
                base.getY() + side.getY(),
                base.getX() - side.getX(),
                base.getY() - side.getY());
    }
}
