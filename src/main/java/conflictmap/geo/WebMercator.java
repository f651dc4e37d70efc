package conflictmap.geo;

/** Spherical Mercator as web maps use it (EPSG:3857), scaled to a unit square. */
public final class WebMercator implements Projection {
    /** Latitude of the unit square's edges: atan(sinh(pi)). */
    public static final double MAX_LAT_DEG = Math.toDegrees(Math.atan(Math.sinh(Math.PI)));

    public static final WebMercator INSTANCE = new WebMercator();

    private WebMercator() {}

    @Override
    public double x(double latDeg, double lonDeg) {
        return lonDeg / 360 + 0.5;
    }

    @Override
    public double y(double latDeg, double lonDeg) {
        double lat = Math.toRadians(Math.clamp(latDeg, -MAX_LAT_DEG, MAX_LAT_DEG));
        double sin = Math.sin(lat);
        return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
    }

    @Override
    public GeoPoint point(double x, double y) {
        double lat = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
        return new GeoPoint(Math.clamp(lat, -MAX_LAT_DEG, MAX_LAT_DEG), GeoPoint.wrapLon((x - 0.5) * 360));
    }

    @Override
    public boolean wraps() {
        return true;
    }

    @Override
    public double centralMeridianDeg() {
        return 0;
    }

    @Override
    public double[] parallelsDeg() {
        return new double[] {-MAX_LAT_DEG, MAX_LAT_DEG};
    }

    @Override
    public double enlargement(double latDeg, double lonDeg) {
        return 1 / Math.cos(Math.toRadians(latDeg));
    }

    @Override
    public String toString() {
        return "WebMercator";
    }
}
