package org.planisphere.workbench.topology.layout;

import javafx.geometry.Point2D;

/// How an arrangement lies on the screen: scaled, then moved.
///
/// @param scale pixels of the screen per pixel of the arrangement, > 0
public record Frame(double scale, double dx, double dy) {
    public static final Frame SCREEN = new Frame(1, 0, 0);

    public Point2D toScreen(Point2D point) {
        return new Point2D(point.getX() * scale + dx, point.getY() * scale + dy);
    }

    public Point2D fromScreen(Point2D screen) {
        return new Point2D((screen.getX() - dx) / scale, (screen.getY() - dy) / scale);
    }

    public Box toScreen(Box box) {
        return new Box(
                box.x() * scale + dx,
                box.y() * scale + dy,
                box.width() * scale,
                box.height() * scale);
    }

    public Box fromScreen(Box screen) {
        return new Box(
                (screen.x() - dx) / scale,
                (screen.y() - dy) / scale,
                screen.width() / scale,
                screen.height() / scale);
    }
}
