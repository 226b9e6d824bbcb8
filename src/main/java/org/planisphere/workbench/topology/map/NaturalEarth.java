package org.planisphere.workbench.topology.map;

import java.util.Optional;
import javafx.geometry.Point2D;
import org.planisphere.model.GeoPoint;

/// The Natural Earth projection: the globe as a flat map, in pixels at 100 %.
///
/// The origin is where the equator meets Greenwich; x grows to the east and y to the south. The
/// equator is [#WIDTH] pixels long.
///
/// Source: polynomial form of T. Patterson's projection by B. Šavrič, B. Jenny, T. Patterson, D.
/// Petrovič and L. Hurni, "A Polynomial Equation for the Natural Earth Projection", Cartography and
/// Geographic Information Science 38(4), 2011, pages 363-372.
public final class NaturalEarth {
    /// Length of the equator in pixels at 100 %.
    public static final double WIDTH = 1600;

    // Coefficients of x (A) and y (B) by powers of the latitude; source as above.
    private static final double A0 = 0.8707;
    private static final double A1 = -0.131979;
    private static final double A2 = -0.013791;
    private static final double A3 = 0.003971;
    private static final double A4 = -0.001529;
    private static final double B0 = 1.007226;
    private static final double B1 = 0.015085;
    private static final double B2 = -0.044475;
    private static final double B3 = 0.028874;
    private static final double B4 = -0.005916;

    private static final double RADIUS = WIDTH / (2 * Math.PI * A0);
    private static final double PRECISION = 1e-11;

    private NaturalEarth() {}

    /// Half the height of the map: the distance of the pole line from the equator.
    public static final double HALF_HEIGHT = RADIUS * y(Math.PI / 2);

    /// Where a point of the globe lies on the map.
    public static Point2D project(GeoPoint point) {
        return project(point.latitude(), point.longitude());
    }

    /// Where a point lies on the map; longitudes beyond 180 continue to the side.
    public static Point2D project(double latitude, double longitude) {
        double phi = Math.toRadians(latitude);
        return new Point2D(RADIUS * Math.toRadians(longitude) * length(phi), -RADIUS * y(phi));
    }

    /// Which point of the globe is shown there; empty outside the map.
    public static Optional<GeoPoint> invert(Point2D point) {
        if (Math.abs(point.getY()) > HALF_HEIGHT) {
            return Optional.empty();
        }
        double phi = latitude(-point.getY() / RADIUS);
        double lambda = point.getX() / RADIUS / length(phi);
        return Math.abs(lambda) > Math.PI ? Optional.empty() : Optional.of(point(phi, lambda));
    }

    /// The point of the globe shown nearest to a place that may lie outside the map.
    public static GeoPoint nearest(Point2D point) {
        double y = Math.clamp(point.getY(), -HALF_HEIGHT, HALF_HEIGHT);
        double phi = latitude(-y / RADIUS);
        double lambda = Math.clamp(point.getX() / RADIUS / length(phi), -Math.PI, Math.PI);
        return point(phi, lambda);
    }

    /// Rounding may leave the globe by a hair.
    private static GeoPoint point(double phi, double lambda) {
        return new GeoPoint(
                Math.clamp(Math.toDegrees(phi), -90, 90),
                Math.clamp(Math.toDegrees(lambda), -180, 180));
    }

    /// The latitude of a height on the map, by Newton's method; the height is monotone in it.
    private static double latitude(double height) {
        double phi = height;
        double step;
        do {
            step = (y(phi) - height) / slope(phi);
            phi -= step;
        } while (Math.abs(step) > PRECISION);
        return phi;
    }

    /// Length of a parallel relative to its angle.
    private static double length(double phi) {
        double p2 = phi * phi;
        double p4 = p2 * p2;
        return A0 + p2 * (A1 + p2 * (A2 + p4 * p2 * (A3 + p2 * A4)));
    }

    private static double y(double phi) {
        double p2 = phi * phi;
        double p4 = p2 * p2;
        return phi * (B0 + p2 * (B1 + p4 * (B2 + p2 * (B3 + p2 * B4))));
    }

    /// Derivative of [#y].
    private static double slope(double phi) {
        double p2 = phi * phi;
        double p4 = p2 * p2;
        return B0 + p2 * (3 * B1 + p4 * (7 * B2 + p2 * (9 * B3 + p2 * 11 * B4)));
    }
}
