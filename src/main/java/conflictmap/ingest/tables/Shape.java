package conflictmap.ingest.tables;

/** The box round the positions of a geometry: its middle, and how far it reaches. */
final class Shape {
    private static final double METRES_A_DEGREE = 111_195;

    private double west;
    private double south;
    private double east;
    private double north;
    private boolean any;

    void clear() {
        any = false;
    }

    void add(double lon, double lat) {
        west = any ? Math.min(west, lon) : lon;
        east = any ? Math.max(east, lon) : lon;
        south = any ? Math.min(south, lat) : lat;
        north = any ? Math.max(north, lat) : lat;
        any = true;
    }

    boolean isEmpty() {
        return !any;
    }

    double lat() {
        return (south + north) / 2;
    }

    double lon() {
        return (west + east) / 2;
    }

    /** Metres from the middle to a corner; 0 for a point. */
    double radiusM() {
        double up = (north - south) / 2;
        double across = (east - west) / 2 * Math.cos(Math.toRadians(lat()));
        return METRES_A_DEGREE * Math.hypot(up, across);
    }
}
