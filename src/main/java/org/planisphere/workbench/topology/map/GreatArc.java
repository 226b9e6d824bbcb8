package org.planisphere.workbench.topology.map;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.model.GeoPoint;

/// The shortest way over the globe between two points, bent aside where several links share it.
///
/// Spherical interpolation between unit vectors, with a push along the normal of the great circle
/// that is largest halfway.
public final class GreatArc {
    private record Vector(double x, double y, double z) {
        static Vector of(GeoPoint point) {
            double phi = Math.toRadians(point.latitude());
            double lambda = Math.toRadians(point.longitude());
            return new Vector(
                    Math.cos(phi) * Math.cos(lambda),
                    Math.cos(phi) * Math.sin(lambda),
                    Math.sin(phi));
        }

        Vector plus(Vector o, double factor) {
            return new Vector(x + o.x * factor, y + o.y * factor, z + o.z * factor);
        }

        Vector times(double factor) {
            return new Vector(x * factor, y * factor, z * factor);
        }

        Vector cross(Vector o) {
            return new Vector(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
        }

        double dot(Vector o) {
            return x * o.x + y * o.y + z * o.z;
        }

        double length() {
            return Math.sqrt(dot(this));
        }

        GeoPoint point() {
            return new GeoPoint(
                    Math.toDegrees(Math.atan2(z, Math.hypot(x, y))),
                    Math.toDegrees(Math.atan2(y, x)));
        }
    }

    private static final double NEARLY_ZERO = 1e-9;

    private GreatArc() {}

    /// Points along the arc, both ends included.
    ///
    /// @param bend how far the middle is pushed aside as a share of the arc's length; positive is
    ///     to the left of the way from the first to the second point
    /// @param steps number of equal steps, > 0
    public static List<GeoPoint> between(GeoPoint from, GeoPoint to, double bend, int steps) {
        Vector a = Vector.of(from);
        Vector b = Vector.of(to);
        double angle = Math.atan2(a.cross(b).length(), a.dot(b));
        Vector normal = unitNormal(a, b);
        List<GeoPoint> points = new ArrayList<>(steps + 1);
        points.add(from);
        for (int i = 1; i < steps; i++) {
            double t = (double) i / steps;
            double push = bend * angle * Math.sin(Math.PI * t);
            points.add(between(a, b, angle, t).plus(normal, push).point());
        }
        points.add(to);
        return points;
    }

    private static Vector between(Vector a, Vector b, double angle, double t) {
        double sine = Math.sin(angle);
        if (sine < NEARLY_ZERO) {
            return a.times(1 - t).plus(b, t);
        }
        return a.times(Math.sin((1 - t) * angle) / sine).plus(b, Math.sin(t * angle) / sine);
    }

    /// Perpendicular to the plane of the arc; for two equal or opposite points, any perpendicular.
    private static Vector unitNormal(Vector a, Vector b) {
        Vector normal = a.cross(b);
        if (normal.length() < NEARLY_ZERO) {
            normal = a.cross(Math.abs(a.z) < 0.9 ? new Vector(0, 0, 1) : new Vector(1, 0, 0));
        }
        return normal.times(1 / normal.length());
    }
}
