package conflictmap.geo;

/**
 * What part of the world is seen, on how many pixels: a value.
 *
 * @param center the point in the middle of the picture
 * @param zoom the world is 256 x 2^zoom pixels wide; {@value #MIN_ZOOM} to {@value #MAX_ZOOM}, fractions allowed
 * @param widthPx width of the picture in pixels, at least 1
 * @param heightPx height of the picture in pixels, at least 1
 * @param projection the plane it is drawn on
 */
public record Viewport(GeoPoint center, double zoom, int widthPx, int heightPx, Projection projection) {
    public static final double MIN_ZOOM = 1;
    public static final double MAX_ZOOM = 14;

    public Viewport {
        if (widthPx < 1 || heightPx < 1) {
            throw new IllegalArgumentException("no pixels: " + widthPx + "x" + heightPx);
        }
        zoom = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    }

    /** The smallest view in Web Mercator that shows the whole box with {@code marginPx} free on each side. */
    public static Viewport fitting(GeoBox box, int widthPx, int heightPx, int marginPx) {
        Projection p = WebMercator.INSTANCE;
        double x0 = p.x(box.northDeg(), box.westDeg());
        double x1 = p.x(box.northDeg(), box.eastDeg());
        double y0 = p.y(box.northDeg(), box.westDeg());
        double y1 = p.y(box.southDeg(), box.westDeg());
        double scale = Math.min(
                Math.max(1, widthPx - 2 * marginPx) / Math.max(1e-9, x1 - x0),
                Math.max(1, heightPx - 2 * marginPx) / Math.max(1e-9, y1 - y0));
        return new Viewport(
                p.point((x0 + x1) / 2, (y0 + y1) / 2), Math.log(scale / 256) / Math.log(2), widthPx, heightPx, p);
    }

    /** Pixels from the left edge to the point, by the shorter way round the world; may lie outside the picture. */
    public double px(double latDeg, double lonDeg) {
        double dx = projection.x(latDeg, lonDeg) - projection.x(center.latDeg(), center.lonDeg());
        dx -= Math.rint(dx);
        return widthPx / 2.0 + dx * worldPx();
    }

    /** Pixels from the top edge to the point; may lie outside the picture. */
    public double py(double latDeg, double lonDeg) {
        double dy = projection.y(latDeg, lonDeg) - projection.y(center.latDeg(), center.lonDeg());
        return heightPx / 2.0 + dy * worldPx();
    }

    /** The point of the world under a pixel. */
    public GeoPoint pointAt(double px, double py) {
        double x = projection.x(center.latDeg(), center.lonDeg()) + (px - widthPx / 2.0) / worldPx();
        double y = projection.y(center.latDeg(), center.lonDeg()) + (py - heightPx / 2.0) / worldPx();
        return projection.point(x, y);
    }

    /** Width of the whole world in pixels. */
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

    /** Metres on the ground that one pixel covers at a latitude (Mercator: equator scale times its cosine). */
    public double metresPerPixel(double latDeg) {
        return 2 * Math.PI * GeoPoint.EARTH_RADIUS_M * Math.cos(Math.toRadians(latDeg)) / worldPx();
    }
}
