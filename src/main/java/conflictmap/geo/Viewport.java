package conflictmap.geo;

/**
 * What part of the world is seen, on how many pixels: a value.
 *
 * @param center the point in the middle of the picture
 * @param zoom the earth's circumference is 256 x 2^zoom pixels long at the scale that the projection is true at;
 *     {@value #MIN_ZOOM} to {@value #MAX_ZOOM}, fractions allowed
 * @param widthPx width of the picture in pixels, at least 1
 * @param heightPx height of the picture in pixels, at least 1
 * @param projection the plane it is drawn on
 */
public record Viewport(GeoPoint center, double zoom, int widthPx, int heightPx, Projection projection) {
    public static final double MIN_ZOOM = 1;
    public static final double MAX_ZOOM = 14;

    /** Points of a box's side, and of the picture's, that are looked at to find how far it reaches. */
    private static final int SIDE_POINTS = 24;

    public Viewport {
        if (widthPx < 1 || heightPx < 1) {
            throw new IllegalArgumentException("no pixels: " + widthPx + "x" + heightPx);
        }
        zoom = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    }

    /** The smallest view in Web Mercator that shows the whole box with {@code marginPx} free on each side. */
    public static Viewport fitting(GeoBox box, int widthPx, int heightPx, int marginPx) {
        return fitting(box, WebMercator.INSTANCE, widthPx, heightPx, marginPx);
    }

    /** The smallest view that shows the whole box with {@code marginPx} free on each side. */
    public static Viewport fitting(GeoBox box, Projection p, int widthPx, int heightPx, int marginPx) {
        double[] reach = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i = 0; i <= SIDE_POINTS; i++) {
            for (int j = 0; j <= SIDE_POINTS; j++) {
                double lat = box.southDeg() + (box.northDeg() - box.southDeg()) * j / SIDE_POINTS;
                double lon = box.westDeg() + (box.eastDeg() - box.westDeg()) * i / SIDE_POINTS;
                reach[0] = Math.min(reach[0], p.x(lat, lon));
                reach[1] = Math.min(reach[1], p.y(lat, lon));
                reach[2] = Math.max(reach[2], p.x(lat, lon));
                reach[3] = Math.max(reach[3], p.y(lat, lon));
            }
        }
        double scale = Math.min(
                Math.max(1, widthPx - 2 * marginPx) / Math.max(1e-9, reach[2] - reach[0]),
                Math.max(1, heightPx - 2 * marginPx) / Math.max(1e-9, reach[3] - reach[1]));
        return new Viewport(
                p.point((reach[0] + reach[2]) / 2, (reach[1] + reach[3]) / 2), log2(scale / 256), widthPx, heightPx, p);
    }

    /** Pixels from the left edge to the point, by the shorter way round the world; may lie outside the picture. */
    public double px(double latDeg, double lonDeg) {
        double dx = projection.x(latDeg, lonDeg) - projection.x(center.latDeg(), center.lonDeg());
        if (projection.wraps()) {
            dx -= Math.rint(dx);
        }
        return widthPx / 2.0 + dx * worldPx();
    }

    /** Pixels from the top edge to the point; may lie outside the picture. */
    public double py(double latDeg, double lonDeg) {
        double dy = projection.y(latDeg, lonDeg) - projection.y(center.latDeg(), center.lonDeg());
        return heightPx / 2.0 + dy * worldPx();
    }

    /** The point of the world under a pixel; beside the map, the point of its edge that is near. */
    public GeoPoint pointAt(double px, double py) {
        double x = projection.x(center.latDeg(), center.lonDeg()) + (px - widthPx / 2.0) / worldPx();
        double y = projection.y(center.latDeg(), center.lonDeg()) + (py - heightPx / 2.0) / worldPx();
        return projection.point(x, y);
    }

    /** The earth's circumference in pixels; in Web Mercator the width of the whole world. */
    public double worldPx() {
        return 256 * Math.pow(2, zoom);
    }

    /** The view after the picture was dragged by so many pixels to the right and down. */
    public Viewport panned(double dxPx, double dyPx) {
        return new Viewport(pointAt(widthPx / 2.0 - dxPx, heightPx / 2.0 - dyPx), zoom, widthPx, heightPx, projection);
    }

    /** The view zoomed by {@code levels} (1 doubles the scale) with the point under the pixel kept in its place. */
    public Viewport zoomedAt(double px, double py, double levels) {
        GeoPoint kept = pointAt(px, py);
        Viewport zoomed = withZoom(zoom + levels);
        return zoomed.panned(px - zoomed.px(kept.latDeg(), kept.lonDeg()), py - zoomed.py(kept.latDeg(), kept.lonDeg()));
    }

    /** The same centre at another zoom, clamped to the allowed range. */
    public Viewport withZoom(double newZoom) {
        return new Viewport(center, newZoom, widthPx, heightPx, projection);
    }

    /** The same centre and zoom on another number of pixels. */
    public Viewport resized(int newWidthPx, int newHeightPx) {
        return new Viewport(center, zoom, newWidthPx, newHeightPx, projection);
    }

    /** The same centre in another projection, with the ground there as large as before. */
    public Viewport on(Projection other) {
        double now = projection.enlargement(center.latDeg(), center.lonDeg());
        double then = other.enlargement(center.latDeg(), center.lonDeg());
        return new Viewport(center, zoom + log2(now / then), widthPx, heightPx, other);
    }

    /** Metres on the ground that one pixel covers along a parallel, on the meridian of the centre. */
    public double metresPerPixel(double latDeg) {
        double enlargement = projection.enlargement(latDeg, center.lonDeg());
        return 2 * Math.PI * GeoPoint.EARTH_RADIUS_M / (enlargement * worldPx());
    }

    /**
     * The zoom at which Web Mercator shows the centre as large: styles that follow the zoom follow this one, and look
     * alike in each projection.
     */
    public double mercatorZoom() {
        if (projection.wraps()) {
            return zoom;
        }
        double lat = Math.clamp(center.latDeg(), -75, 75);
        return zoom + log2(projection.enlargement(center.latDeg(), center.lonDeg()) * Math.cos(Math.toRadians(lat)));
    }

    /** Which way north is at a pixel, in degrees clockwise from up. */
    public double northDeg(double px, double py) {
        GeoPoint at = pointAt(px, py);
        double lat = Math.clamp(at.latDeg(), -89.9, 89.9);
        double dx = projection.x(lat + 0.01, at.lonDeg()) - projection.x(lat - 0.01, at.lonDeg());
        double dy = projection.y(lat + 0.01, at.lonDeg()) - projection.y(lat - 0.01, at.lonDeg());
        return Math.toDegrees(Math.atan2(dx, -dy));
    }

    /** The smallest box that holds what is seen, without what lies beyond the antimeridian seen from the centre. */
    public GeoBox box() {
        double[] reach = {180, 90, -180, -90};
        for (int i = 0; i <= SIDE_POINTS; i++) {
            for (int j = 0; j <= SIDE_POINTS; j++) {
                GeoPoint p = pointAt((double) widthPx * i / SIDE_POINTS, (double) heightPx * j / SIDE_POINTS);
                double turn = GeoPoint.wrapLon(p.lonDeg() - center.lonDeg());
                double lon = Math.clamp(center.lonDeg() + turn, -180, 180);
                reach[0] = Math.min(reach[0], lon);
                reach[1] = Math.min(reach[1], p.latDeg());
                reach[2] = Math.max(reach[2], lon);
                reach[3] = Math.max(reach[3], p.latDeg());
            }
        }
        return new GeoBox(reach[0], reach[1], reach[2], reach[3]);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
