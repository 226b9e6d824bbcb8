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

    private static boolean crosses(GeoPoint a, GeoPoint b) {
        return Math.abs(a.longitude() - b.longitude()) > 180;
    }

    private static double latitudeAtEdge(GeoPoint before, GeoPoint after, double edge) {
        double whole = after.longitude() + 2 * edge - before.longitude();
        double share = whole == 0 ? 0 : (edge - before.longitude()) / whole;
        return before.latitude() + share * (after.latitude() - before.latitude());
    }
}
