package org.planisphere.model;

/// A point on the globe.
///
/// @param latitude degrees north, -90..90
/// @param longitude degrees east, -180..180
public record GeoPoint(double latitude, double longitude) {
    /// Mean radius of the Earth (IUGG), used for great-circle distances.
    private static final double EARTH_RADIUS_KM = 6371.0088;

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "not a point on the globe: %s, %s".formatted(latitude, longitude));
        }
    }

    /// Great-circle distance in kilometres (haversine formula).
    public double distanceKm(GeoPoint other) {
        double phi1 = Math.toRadians(latitude);
        double phi2 = Math.toRadians(other.latitude);
        double sinPhi = Math.sin((phi2 - phi1) / 2);
        double sinLambda = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double h = sinPhi * sinPhi + Math.cos(phi1) * Math.cos(phi2) * sinLambda * sinLambda;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
