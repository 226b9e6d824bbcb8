package org.planisphere.workbench.topology.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Point2D;

/// The way of a link: one run of points, or several where the map's edge cuts it.
///
/// @param runs from the first end to the second, each with at least two points
public record Curve(List<List<Point2D>> runs) {
    public Curve {
        runs = runs.stream().filter(run -> run.size() > 1).map(List::copyOf).toList();
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /// Without what lies inside the shapes at its two ends.
    public Curve trimmed(Predicate<Point2D> insideStart, Predicate<Point2D> insideEnd) {
        if (isEmpty()) {
            return this;
        }
        List<List<Point2D>> result = new ArrayList<>(runs);
        result.set(0, withoutStart(result.getFirst(), insideStart));
        List<Point2D> last = withoutStart(result.getLast().reversed(), insideEnd).reversed();
        result.set(result.size() - 1, last);
        return new Curve(result);
    }

    private static List<Point2D> withoutStart(List<Point2D> run, Predicate<Point2D> inside) {
        int first = 0;
        while (first < run.size() && inside.test(run.get(first))) {
            first++;
        }
        if (first == 0 || first == run.size()) {
            return first == 0 ? run : List.of();
        }
        List<Point2D> rest = new ArrayList<>();
        rest.add(border(run.get(first - 1), run.get(first), inside));
        rest.addAll(run.subList(first, run.size()));
        return rest;
    }

    /// Where the straight step leaves the shape, by bisection to a small part of a pixel.
    private static Point2D border(Point2D in, Point2D out, Predicate<Point2D> inside) {
        Point2D from = in;
        Point2D to = out;
        for (int i = 0; i < 12; i++) {
            Point2D middle = from.midpoint(to);
            if (inside.test(middle)) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return to;
    }

    public double length() {
        return runs.stream().mapToDouble(Curve::length).sum();
    }

    /// The point at a share of the longest run, 0..1: labels never sit on the edge of the map.
    public Point2D at(double share) {
        List<Point2D> run =
                runs.stream().max(Comparator.comparingDouble(Curve::length)).orElse(List.of());
        if (run.isEmpty()) {
            return Point2D.ZERO;
        }
        double rest = share * length(run);
        for (int i = 1; i < run.size(); i++) {
            double step = run.get(i - 1).distance(run.get(i));
            if (step >= rest && step > 0) {
                return run.get(i - 1).interpolate(run.get(i), rest / step);
            }
            rest -= step;
        }
        return run.getLast();
    }

    /// Distance of a point from the curve in pixels; infinite where the curve is empty.
    public double distance(Point2D point) {
        double nearest = Double.POSITIVE_INFINITY;
        for (List<Point2D> run : runs) {
            for (int i = 1; i < run.size(); i++) {
                nearest = Math.min(nearest, distance(point, run.get(i - 1), run.get(i)));
            }
        }
        return nearest;
    }

    /// The smallest rectangle around the curve.
    public Box bounds() {
        return runs.stream().map(Box::around).reduce(Box::union).orElse(new Box(0, 0, 0, 0));
    }

    private static double distance(Point2D point, Point2D a, Point2D b) {
        Point2D way = b.subtract(a);
        double square = way.dotProduct(way);
        double share =
                square == 0 ? 0 : Math.clamp(point.subtract(a).dotProduct(way) / square, 0.0, 1.0);
        return point.distance(a.add(way.multiply(share)));
    }

    private static double length(List<Point2D> run) {
        double sum = 0;
        for (int i = 1; i < run.size(); i++) {
            sum += run.get(i - 1).distance(run.get(i));
        }
        return sum;
    }
}
