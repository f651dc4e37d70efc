package conflictmap.geo;

/**
 * The way of a camera from one view to another that looks shortest: it draws back as far as the distance asks for, and
 * closes in again, always as fast as the picture seems to move. After van Wijk and Nuij, "Smooth and efficient zooming
 * and panning", InfoVis 2003: distances are measured in widths of the picture. Immutable.
 */
public final class FlightPath {
    /** How much drawing back is preferred to going on at the same height; what people liked best in the paper. */
    private static final double RHO = 1.42;

    private static final double RHO2 = RHO * RHO;

    /** Shorter ways, in the plane's units, are zooms on the spot. */
    private static final double SPOT = 1e-12;

    private final Viewport from;
    private final Viewport to;
    private final double x0;
    private final double y0;
    private final double dx;
    private final double dy;
    private final double u1;
    private final double w0;
    private final double w1;
    private final double r0;
    private final double length;

    private FlightPath(Viewport from, Viewport to) {
        this.from = from;
        this.to = to;
        Projection p = from.projection();
        x0 = p.x(from.center().latDeg(), from.center().lonDeg());
        y0 = p.y(from.center().latDeg(), from.center().lonDeg());
        double across = p.x(to.center().latDeg(), to.center().lonDeg()) - x0;
        dx = p.wraps() ? across - Math.rint(across) : across;
        dy = p.y(to.center().latDeg(), to.center().lonDeg()) - y0;
        u1 = Math.hypot(dx, dy);
        w0 = from.widthPx() / from.worldPx();
        w1 = from.widthPx() / to.worldPx();
        if (u1 < SPOT) {
            r0 = 0;
            length = Math.abs(Math.log(w1 / w0)) / RHO;
        } else {
            r0 = turn(w0, 1);
            length = (turn(w1, -1) - r0) / RHO;
        }
    }

    /**
     * The way between two views of the same projection; the picture keeps the size of the first.
     *
     * @throws IllegalArgumentException if the views are of different projections
     */
    public static FlightPath between(Viewport from, Viewport to) {
        if (!from.projection().equals(to.projection())) {
            throw new IllegalArgumentException("from " + from.projection() + " to " + to.projection());
        }
        return new FlightPath(from, to.resized(from.widthPx(), from.heightPx()));
    }

    /** The paper's r at an end: where on the curve of heights it lies. */
    private double turn(double w, int sign) {
        double b = (w1 * w1 - w0 * w0 + sign * RHO2 * RHO2 * u1 * u1) / (2 * w * RHO2 * u1);
        return -Math.copySign(Math.log(Math.abs(b) + Math.sqrt(b * b + 1)), b);
    }

    /** How far the picture seems to move, in widths of it; 0 where both views are one. */
    public double length() {
        return length;
    }

    /**
     * The view when a share of the way is done.
     *
     * @param share from 0, the first view itself, to 1, the last one; what lies beyond is the nearer end
     */
    public Viewport at(double share) {
        if (share <= 0) {
            return from;
        }
        if (share >= 1) {
            return to;
        }
        double s = share * length;
        if (u1 < SPOT) {
            return from.withZoom(from.zoom() + (to.zoom() - from.zoom()) * share);
        }
        double u = w0 / RHO2 * (Math.cosh(r0) * Math.tanh(RHO * s + r0) - Math.sinh(r0)) / u1;
        double w = w0 * Math.cosh(r0) / Math.cosh(RHO * s + r0);
        double zoom = Math.log(from.widthPx() / w / 256) / Math.log(2);
        return new Viewport(from.projection().point(x0 + u * dx, y0 + u * dy), zoom, from.widthPx(), from.heightPx(), from.projection());
    }
}
