package org.planisphere.workbench.topology.map;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.model.GeoPoint;

/// The way of a link over the globe, as airlines draw theirs: the shorter way round, bent towards
/// the pole like the great circle.
///
/// A true great circle between far continents runs along the rim of a flat map, where nobody can
/// follow it. So the bend is that of the great circle in its middle, up to a limit.
public final class FlightArc {
    private static final double MOST_BEND_DEGREES = 24;
    private static final double HIGHEST_LATITUDE = 84;

    private FlightArc() {}

    /// Points along the arc, both ends included.
    ///
    /// @param steps number of equal steps, > 0
    public static List<GeoPoint> between(GeoPoint from, GeoPoint to, int steps) {
        double turn = shorterTurn(from, to);
        double rise = to.latitude() - from.latitude();
        double mean = (from.latitude() + to.latitude()) / 2;
        double bend =
                Math.clamp(middleLatitude(from, to) - mean, -MOST_BEND_DEGREES, MOST_BEND_DEGREES);
        List<GeoPoint> points = new ArrayList<>(steps + 1);
        points.add(from);
        for (int i = 1; i < steps; i++) {
            double t = (double) i / steps;
            double latitude = from.latitude() + rise * t + bend * Math.sin(Math.PI * t);
            points.add(
                    new GeoPoint(
                            Math.clamp(latitude, -HIGHEST_LATITUDE, HIGHEST_LATITUDE),
                            wrapped(from.longitude() + turn * t)));
        }
        points.add(to);
        return points;
    }

    /// Degrees to turn to the east, -180..180.
    private static double shorterTurn(GeoPoint from, GeoPoint to) {
        return wrapped(to.longitude() - from.longitude());
    }

    private static double wrapped(double degrees) {
        double turned = degrees % 360;
        if (turned > 180) {
            return turned - 360;
        }
        return turned < -180 ? turned + 360 : turned;
    }

    /// Latitude of the middle of the great circle: the direction of the sum of both unit vectors.
    private static double middleLatitude(GeoPoint from, GeoPoint to) {
        double phi1 = Math.toRadians(from.latitude());
        double phi2 = Math.toRadians(to.latitude());
        double turn = Math.toRadians(shorterTurn(from, to));
        double east = Math.cos(phi2) * Math.sin(turn);
        double ahead = Math.cos(phi1) + Math.cos(phi2) * Math.cos(turn);
        return Math.toDegrees(Math.atan2(Math.sin(phi1) + Math.sin(phi2), Math.hypot(ahead, east)));
    }
}
