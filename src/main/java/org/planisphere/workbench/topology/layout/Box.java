package org.planisphere.workbench.topology.layout;

import java.util.Collection;
import javafx.geometry.Point2D;

/// An upright rectangle.
///
/// @param x left edge
/// @param y upper edge
public record Box(double x, double y, double width, double height) {
    public static Box around(Point2D middle, double width, double height) {
        return new Box(middle.getX() - width / 2, middle.getY() - height / 2, width, height);
    }

    /// The rectangle between two opposite corners, in any order.
    public static Box between(Point2D a, Point2D b) {
        return new Box(
                Math.min(a.getX(), b.getX()),
                Math.min(a.getY(), b.getY()),
                Math.abs(a.getX() - b.getX()),
                Math.abs(a.getY() - b.getY()));
    }

    /// The smallest rectangle around all points; of no points, an empty one at the origin.
    public static Box around(Collection<Point2D> points) {
        if (points.isEmpty()) {
            return new Box(0, 0, 0, 0);
        }
        double left = points.stream().mapToDouble(Point2D::getX).min().orElse(0);
        double right = points.stream().mapToDouble(Point2D::getX).max().orElse(0);
        double top = points.stream().mapToDouble(Point2D::getY).min().orElse(0);
        double bottom = points.stream().mapToDouble(Point2D::getY).max().orElse(0);
        return new Box(left, top, right - left, bottom - top);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point2D middle() {
        return new Point2D(x + width / 2, y + height / 2);
    }

    /// Whether both share more than an edge.
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public boolean overlapsAny(Collection<Box> others) {
        for (Box other : others) {
            if (overlaps(other)) {
                return true;
            }
        }
        return false;
    }

    public boolean contains(Point2D point) {
        return point.getX() >= x
                && point.getX() <= right()
                && point.getY() >= y
                && point.getY() <= bottom();
    }

    public boolean contains(Box other) {
        return other.x >= x
                && other.y >= y
                && other.right() <= right()
                && other.bottom() <= bottom();
    }

    /// Larger by so much on every side; negative values make it smaller.
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    public Box union(Box other) {
        return between(
                new Point2D(Math.min(x, other.x), Math.min(y, other.y)),
                new Point2D(Math.max(right(), other.right()), Math.max(bottom(), other.bottom())));
    }

    /// The point of the rectangle that is nearest to another point.
    public Point2D nearest(Point2D point) {
        return new Point2D(
                Math.clamp(point.getX(), x, right()), Math.clamp(point.getY(), y, bottom()));
    }
}
