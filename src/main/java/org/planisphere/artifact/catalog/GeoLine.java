package org.planisphere.artifact.catalog;

import java.util.Arrays;

/// A line over the globe: longitudes and latitudes in turn, in degrees.
///
/// Coordinates stay flat, because a map is drawn many times a second and has thousands of points.
///
/// A ring closes: its last point is its first one.
public final class GeoLine {
    private final double[] lonLat;

    GeoLine(double[] lonLat) {
        this.lonLat = lonLat.clone();
    }

    /// Number of points.
    public int size() {
        return lonLat.length / 2;
    }

    /// Degrees east of a point, -180..180.
    public double longitude(int point) {
        return lonLat[2 * point];
    }

    /// Degrees north of a point, -90..90.
    public double latitude(int point) {
        return lonLat[2 * point + 1];
    }

    /// Whether the last point is the first one.
    public boolean closed() {
        int last = size() - 1;
        return longitude(0) == longitude(last) && latitude(0) == latitude(last);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GeoLine line && Arrays.equals(lonLat, line.lonLat);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(lonLat);
    }

    @Override
    public String toString() {
        return "%d points from %.2f, %.2f".formatted(size(), longitude(0), latitude(0));
    }
}
