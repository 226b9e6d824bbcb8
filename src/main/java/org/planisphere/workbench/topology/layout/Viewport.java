package org.planisphere.workbench.topology.layout;

import javafx.geometry.Point2D;

/// Which part of the world the canvas shows.
///
/// @param zoom screen pixels per pixel of the world, > 0; users reach [#MIN_ZOOM] to [#MAX_ZOOM]
/// @param middle the point of the world in the middle of the canvas
/// @param width of the canvas in pixels
/// @param height of the canvas in pixels
public record Viewport(double zoom, Point2D middle, double width, double height) {
    public static final double MIN_ZOOM = 0.1;
    public static final double MAX_ZOOM = 4;

    public Point2D toScreen(Point2D world) {
        return new Point2D(
                (world.getX() - middle.getX()) * zoom + width / 2,
                (world.getY() - middle.getY()) * zoom + height / 2);
    }

    public Point2D toWorld(Point2D screen) {
        return new Point2D(
                (screen.getX() - width / 2) / zoom + middle.getX(),
                (screen.getY() - height / 2) / zoom + middle.getY());
    }

    /// With another zoom, while the point of the world under a point of the screen stays there.
    public Viewport zoomedTo(double nextZoom, Point2D screen) {
        Point2D kept = toWorld(screen);
        Viewport next =
                new Viewport(Math.clamp(nextZoom, MIN_ZOOM, MAX_ZOOM), middle, width, height);
        return next.withMiddle(middle.add(kept.subtract(next.toWorld(screen))));
    }

    /// With what it shows moved by so many pixels of the screen.
    public Viewport panned(double dx, double dy) {
        return withMiddle(middle.subtract(dx / zoom, dy / zoom));
    }

    public Viewport resized(double nextWidth, double nextHeight) {
        return new Viewport(zoom, middle, nextWidth, nextHeight);
    }

    public Viewport withMiddle(Point2D next) {
        return new Viewport(zoom, next, width, height);
    }

    /// Shows a part of the world as large as it fits between margins, but never larger than a
    /// limit.
    public Viewport fitting(Box world, double marginX, double marginY, double largestZoom) {
        double across = Math.max(1, width - 2 * marginX) / Math.max(1, world.width());
        double down = Math.max(1, height - 2 * marginY) / Math.max(1, world.height());
        return new Viewport(
                Math.clamp(Math.min(across, down), MIN_ZOOM, largestZoom),
                world.middle(),
                width,
                height);
    }

    /// The part of the world that is shown.
    public Box world() {
        return Box.between(toWorld(Point2D.ZERO), toWorld(new Point2D(width, height)));
    }

    /// The canvas itself.
    public Box screen() {
        return new Box(0, 0, width, height);
    }
}
