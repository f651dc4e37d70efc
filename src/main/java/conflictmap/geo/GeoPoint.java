package conflictmap.geo;

/**
 * A point on the sphere.
 *
 * @param latDeg latitude in degrees north, -90 to 90
 * @param lonDeg longitude in degrees east, -180 to 180
 */
public record GeoPoint(double latDeg, double lonDeg) {
    /** Mean radius of the earth in metres (IUGG R1). */
    public static final double EARTH_RADIUS_M = 6_371_008.8;

    public GeoPoint {
        if (!(latDeg >= -90 && latDeg <= 90 && lonDeg >= -180 && lonDeg <= 180)) {
            throw new IllegalArgumentException("not on the earth: lat " + latDeg + ", lon " + lonDeg);
        }
    }

    /** Great-circle distance in metres on the mean sphere, by the haversine formula (within 0.6 % of the ellipsoid). */
    public double distanceM(GeoPoint other) {
        double dLat = Math.toRadians(other.latDeg - latDeg);
        double dLon = Math.toRadians(other.lonDeg - lonDeg);
        double h = square(Math.sin(dLat / 2))
                + Math.cos(Math.toRadians(latDeg)) * Math.cos(Math.toRadians(other.latDeg)) * square(Math.sin(dLon / 2));
        return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /**
     * The point reached along a great circle.
     *
     * @param distanceM metres, not negative
     * @param bearingDeg clockwise from north
     */
    public GeoPoint moved(double distanceM, double bearingDeg) {
        double d = distanceM / EARTH_RADIUS_M;
        double b = Math.toRadians(bearingDeg);
        double lat = Math.toRadians(latDeg);
        double lat2 = Math.asin(Math.sin(lat) * Math.cos(d) + Math.cos(lat) * Math.sin(d) * Math.cos(b));
        double lon2 = Math.toRadians(lonDeg)
                + Math.atan2(Math.sin(b) * Math.sin(d) * Math.cos(lat), Math.cos(d) - Math.sin(lat) * Math.sin(lat2));
        return new GeoPoint(Math.toDegrees(lat2), wrapLon(Math.toDegrees(lon2)));
    }

    /** The same meridian within -180 to 180. */
    public static double wrapLon(double lonDeg) {
        if (lonDeg >= -180 && lonDeg <= 180) {
            return lonDeg;
        }
        double turned = (lonDeg + 180) % 360;
        return (turned < 0 ? turned + 360 : turned) - 180;
    }

    private static double square(double x) {
        return x * x;
    }
}
