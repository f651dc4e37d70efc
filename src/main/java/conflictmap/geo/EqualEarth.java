package conflictmap.geo;

import java.util.Map;

/**
 * Equal Earth (Savric, Patterson and Jenny 2018): areas are true, parallels are straight.
 *
 * <p>A point comes back from the plane to 1e-9 degrees. Within a hundredth of a degree of a pole latitude comes back to
 * 1e-6 degrees only, since the parallels there lie nearer together than a double can tell; the pole itself comes back.
 */
final class EqualEarth extends Referenced {
    /** Nearer than this to the line that is the pole, in units of the circumference, a place is the pole. */
    private static final double AT_POLE = 1e-15;

    private final double poleY;

    EqualEarth(double meridianDeg) {
        super("Equal Earth", Map.of(), meridianDeg, -90, 90);
        poleY = y(90, meridianDeg);
    }

    @Override
    public GeoPoint point(double x, double y) {
        double lat = latitude(y);
        double halfWidth = x(lat, centralMeridianDeg() + 180) - 0.5;
        double turn = 180 * (x - 0.5) / halfWidth;
        return at(Math.abs(turn) <= 180 ? turn : Math.copySign(EDGE_DEG, turn), lat);
    }

    private double latitude(double y) {
        if (y <= poleY + AT_POLE || y >= 1 - poleY - AT_POLE) {
            return y < 0.5 ? 90 : -90;
        }
        return unprojected(0.5, y)[1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EqualEarth that && that.centralMeridianDeg() == centralMeridianDeg();
    }

    @Override
    public int hashCode() {
        return Double.hashCode(centralMeridianDeg());
    }

    @Override
    public String toString() {
        return "EqualEarth[" + centralMeridianDeg() + "]";
    }
}
