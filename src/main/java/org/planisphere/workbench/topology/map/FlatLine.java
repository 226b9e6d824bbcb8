package org.planisphere.workbench.topology.map;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Point2D;
import org.planisphere.workbench.topology.layout.Box;

/// A line on the flat map, with the rectangle around it so that what is out of view is skipped.
public final class FlatLine {
    private final double[] xs;
    private final double[] ys;
    private final Box bounds;

    private FlatLine(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        double left = Arrays.stream(xs).min().orElse(0);
        double top = Arrays.stream(ys).min().orElse(0);
        this.bounds =
                new Box(
                        left,
                        top,
                        Arrays.stream(xs).max().orElse(0) - left,
                        Arrays.stream(ys).max().orElse(0) - top);
    }

    public static FlatLine of(double[] xs, double[] ys) {
        return new FlatLine(xs.clone(), ys.clone());
    }

    public static FlatLine of(List<Point2D> points) {
        return new FlatLine(
                points.stream().mapToDouble(Point2D::getX).toArray(),
                points.stream().mapToDouble(Point2D::getY).toArray());
    }

    public int size() {
        return xs.length;
    }

    public double x(int point) {
        return xs[point];
    }

    public double y(int point) {
        return ys[point];
    }

    public Box bounds() {
        return bounds;
    }
}
