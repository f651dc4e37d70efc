package conflictmap.geo;

/**
 * From the sphere to a plane: x grows east and y grows south, both in units of the earth's circumference at the scale
 * that the projection is true at. Points outside the domain are clamped to its edge. Two projections that lay the same
 * point on the same place are equal.
 */
public interface Projection {
    /** Position east; the central meridian lies at 0.5. */
    double x(double latDeg, double lonDeg);

    /** Position south. */
    double y(double latDeg, double lonDeg);

    /** The point at a position of the plane, longitude wrapped; beside the map, the point of its edge that is near. */
    GeoPoint point(double x, double y);

    /**
     * Projects many points at once, which is faster than one by one.
     *
     * @param lonLat longitude and latitude in turn, degrees; longitudes within a turn of the central meridian
     * @param xy where x and y go in turn; may be the same array
     * @param points how many
     */
    default void project(double[] lonLat, double[] xy, int points) {
        for (int i = 0; i < 2 * points; i += 2) {
            double lon = lonLat[i];
            double lat = lonLat[i + 1];
            xy[i] = x(lat, lon);
            xy[i + 1] = y(lat, lon);
        }
    }

    /** Whether the map goes on beside itself: {@code x + 1} is the same point as {@code x}. Only cylinders do. */
    boolean wraps();

    /** The meridian in the middle of the map, degrees; the map is cut along the one opposite. */
    double centralMeridianDeg();

    /** The parallels that bound the map: south first, then north; degrees. */
    double[] parallelsDeg();

    /** How many times larger than true the map is at a point, along the parallel. */
    default double enlargement(double latDeg, double lonDeg) {
        double lat = Math.clamp(latDeg, parallelsDeg()[0] + 1e-3, parallelsDeg()[1] - 1e-3);
        double middle = centralMeridianDeg();
        double lon = middle + Math.clamp(GeoPoint.wrapLon(lonDeg - middle), -179.99, 179.99);
        double half = 5e-3;
        double dx = x(lat, lon + half) - x(lat, lon - half);
        double dy = y(lat, lon + half) - y(lat, lon - half);
        return Math.hypot(dx, dy) * 360 / (2 * half * Math.cos(Math.toRadians(lat)));
    }
}
