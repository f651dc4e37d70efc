package conflictmap.geo;

/** The shortest way between two points of the sphere. */
public final class GreatCircle {
    private GreatCircle() {}

    /**
     * Points along the way, evenly spaced, both ends included. Longitudes run on beyond 180 degrees rather than jump,
     * so that a line drawn through them is whole.
     *
     * @param legs number of spaces between the points, at least 1
     * @return {@code legs + 1} pairs of latitude and longitude, degrees
     */
    public static double[][] points(GeoPoint from, GeoPoint to, int legs) {
        double[] a = vector(from);
        double[] b = vector(to);
        double dot = Math.clamp(a[0] * b[0] + a[1] * b[1] + a[2] * b[2], -1, 1);
        double angle = Math.acos(dot);
        double sine = Math.sin(angle);
        double[][] points = new double[legs + 1][];
        double lastLon = from.lonDeg();
        for (int i = 0; i <= legs; i++) {
            double t = (double) i / legs;
            double wa = sine < 1e-12 ? 1 - t : Math.sin((1 - t) * angle) / sine;
            double wb = sine < 1e-12 ? t : Math.sin(t * angle) / sine;
            double x = wa * a[0] + wb * b[0];
            double y = wa * a[1] + wb * b[1];
            double z = wa * a[2] + wb * b[2];
            double lon = Math.toDegrees(Math.atan2(y, x));
            lon += 360 * Math.rint((lastLon - lon) / 360);
            points[i] = new double[] {Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), lon};
            lastLon = lon;
        }
        return points;
    }

    private static double[] vector(GeoPoint p) {
        double lat = Math.toRadians(p.latDeg());
        double lon = Math.toRadians(p.lonDeg());
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }
}
