package org.planisphere.workbench.topology.map;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.model.GeoPoint;

/// Cuts a line over the globe where the flat map ends.
public final class DateLine {
    private DateLine() {}

    /// The pieces of a line, each on one side of the date line; a cut ends at the map's edge and
    /// goes on at the other.
    public static List<List<GeoPoint>> split(List<GeoPoint> line) {
        List<List<GeoPoint>> pieces = new ArrayList<>();
        List<GeoPoint> piece = new ArrayList<>();
        for (GeoPoint point : line) {
            if (!piece.isEmpty() && crosses(piece.getLast(), point)) {
                GeoPoint before = piece.getLast();
                double edge = Math.copySign(180, before.longitude());
                double latitude = latitudeAtEdge(before, point, edge);
                piece.add(new GeoPoint(latitude, edge));
                pieces.add(List.copyOf(piece));
                piece.clear();
                piece.add(new GeoPoint(latitude, -edge));
            }
            piece.add(point);
        }
        pieces.add(List.copyOf(piece));
        return pieces;
    }

    /// The parts of a closed ring, each on one side of the date line and closed along it; a ring
    /// around a pole is closed over the pole.
    public static List<List<GeoPoint>> cutRing(List<GeoPoint> ring) {
        List<List<GeoPoint>> pieces = split(ring);
        if (pieces.size() == 1) {
            return pieces;
        }
        // The ring's start is an arbitrary point: what begins there and what ends there is one.
        List<List<GeoPoint>> joined = new ArrayList<>(pieces.subList(1, pieces.size() - 1));
        List<GeoPoint> around = new ArrayList<>(pieces.getLast());
        around.addAll(pieces.getFirst().subList(1, pieces.getFirst().size()));
        joined.add(around);
        return joined.stream().map(DateLine::closed).toList();
    }

    /// Both ends of a piece lie on the edge: on the same side they are joined along it, on
    /// different sides over the nearer pole.
    private static List<GeoPoint> closed(List<GeoPoint> piece) {
        GeoPoint first = piece.getFirst();
        GeoPoint last = piece.getLast();
        List<GeoPoint> ring = new ArrayList<>(piece);
        if (first.longitude() != last.longitude()) {
            double pole = Math.copySign(90, first.latitude());
            ring.add(new GeoPoint(pole, last.longitude()));
            ring.add(new GeoPoint(pole, first.longitude()));
        }
        ring.add(first);
        return ring;
    }

    private static boolean crosses(GeoPoint a, GeoPoint b) {
        return Math.abs(a.longitude() - b.longitude()) > 180;
    }

    private static double latitudeAtEdge(GeoPoint before, GeoPoint after, double edge) {
        double whole = after.longitude() + 2 * edge - before.longitude();
        double share = whole == 0 ? 0 : (edge - before.longitude()) / whole;
        return before.latitude() + share * (after.latitude() - before.latitude());
    }
}
