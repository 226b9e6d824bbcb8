package org.planisphere.workbench.topology.paint;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.layout.TextRole;

/// A graphics context with the colours and fonts of the stylesheet; counts what it draws.
public final class Brush {
    private final GraphicsContext context;
    private final CanvasStyle style;
    private long drawn;

    public Brush(GraphicsContext context, CanvasStyle style) {
        this.context = context;
        this.style = style;
        context.setFontSmoothingType(FontSmoothingType.GRAY);
        context.setTextBaseline(VPos.CENTER);
        context.setLineJoin(StrokeLineJoin.ROUND);
    }

    /// Number of shapes and texts drawn so far.
    public long drawn() {
        return drawn;
    }

    public Color color(Ink ink) {
        return style.color(ink);
    }

    /// Empties the canvas and starts with the untransformed screen.
    public void clear() {
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, context.getCanvas().getWidth(), context.getCanvas().getHeight());
    }

    /// Draws from here on in coordinates that are scaled, then moved.
    public void transform(double scale, double dx, double dy) {
        context.setTransform(scale, 0, 0, scale, dx, dy);
    }

    public void fill(Box box, double radius, Color color) {
        drawn++;
        context.setFill(color);
        context.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
    }

    public void stroke(Box box, double radius, Color color, double width) {
        drawn++;
        pen(color, width);
        context.strokeRoundRect(
                box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
    }

    public void disc(Point2D middle, double radius, Color color) {
        drawn++;
        context.setFill(color);
        context.fillOval(middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
    }

    public void ring(Point2D middle, double radius, Color color, double width, double... dashes) {
        drawn++;
        pen(color, width, dashes);
        context.strokeOval(middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
    }

    public void polygon(Color color, double... coordinates) {
        drawn++;
        context.setFill(color);
        double[] xs = new double[coordinates.length / 2];
        double[] ys = new double[coordinates.length / 2];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = coordinates[2 * i];
            ys[i] = coordinates[2 * i + 1];
        }
        context.fillPolygon(xs, ys, xs.length);
    }

    public void line(Point2D from, Point2D to, Color color, double width, double... dashes) {
        drawn++;
        pen(color, width, dashes);
        context.strokeLine(from.getX(), from.getY(), to.getX(), to.getY());
    }

    public void path(List<Point2D> points, Color color, double width, double... dashes) {
        drawn++;
        pen(color, width, dashes);
        context.beginPath();
        context.moveTo(points.getFirst().getX(), points.getFirst().getY());
        for (Point2D point : points.subList(1, points.size())) {
            context.lineTo(point.getX(), point.getY());
        }
        context.stroke();
    }

    /// A text whose line is centred on a height.
    public void text(String text, TextRole role, double x, double y, Color color) {
        text(text, role, x, y, color, TextAlignment.LEFT);
    }

    public void text(
            String text, TextRole role, double x, double y, Color color, TextAlignment alignment) {
        drawn++;
        context.setFont(style.font(role));
        context.setTextAlign(alignment);
        context.setFill(color);
        context.fillText(text, x, y);
    }

    GraphicsContext context() {
        return context;
    }

    private void pen(Color color, double width, double... dashes) {
        context.setStroke(color);
        context.setLineWidth(width);
        context.setLineDashes(dashes);
        context.setLineCap(dashes.length > 0 ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
    }
}
