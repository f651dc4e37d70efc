package conflictmap.geo;

/**
 * Rings of a polygon in degrees; shells and holes run opposite ways. The arrays are not to be changed.
 *
 * @param lonDeg longitudes of all vertices
 * @param latDeg latitudes of all vertices
 * @param ringStart first vertex of each ring, and the number of vertices at the end
 */
@SuppressWarnings("ArrayRecordComponent") // many thousand vertices; compared by nobody
public record Outline(float[] lonDeg, float[] latDeg, int[] ringStart) {
    /** Corners of a circle; at 5 degrees each, the sides stay within a pixel of the arc on a screen. */
    private static final int CORNERS = 72;

    /** An outline without rings. */
    public static final Outline NOTHING = new Outline(new float[0], new float[0], new int[1]);

    /** A circle on the sphere. */
    public static Outline circle(GeoPoint center, double radiusM) {
        float[] lon = new float[CORNERS];
        float[] lat = new float[CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            GeoPoint p = center.moved(radiusM, i * 360.0 / CORNERS);
            double turn = p.lonDeg() - center.lonDeg();
            lon[i] = (float) (center.lonDeg() + turn - 360 * Math.rint(turn / 360));
            lat[i] = (float) p.latDeg();
        }
        return new Outline(lon, lat, new int[] {0, CORNERS});
    }

    /** How many rings it has. */
    public int rings() {
        return ringStart.length - 1;
    }

    /** West, south, east and north of all rings, degrees; the east of a circle may lie beyond 180. */
    public double[] bounds() {
        double[] b = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i = 0; i < lonDeg.length; i++) {
            b[0] = Math.min(b[0], lonDeg[i]);
            b[1] = Math.min(b[1], latDeg[i]);
            b[2] = Math.max(b[2], lonDeg[i]);
            b[3] = Math.max(b[3], latDeg[i]);
        }
        return b;
    }
}
