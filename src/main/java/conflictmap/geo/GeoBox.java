package conflictmap.geo;

/**
 * A box of meridians and parallels, edges included; it does not cross the antimeridian.
 *
 * @param westDeg western edge, degrees
 * @param southDeg southern edge, degrees, at most {@code northDeg}
 * @param eastDeg eastern edge, degrees, at least {@code westDeg}
 * @param northDeg northern edge, degrees
 */
public record GeoBox(double westDeg, double southDeg, double eastDeg, double northDeg) {
    public GeoBox {
        if (!(westDeg <= eastDeg && southDeg <= northDeg
                && westDeg >= -180 && eastDeg <= 180 && southDeg >= -90 && northDeg <= 90)) {
            throw new IllegalArgumentException(
                    "not a box (west,south,east,north): " + westDeg + "," + southDeg + "," + eastDeg + "," + northDeg);
        }
    }

    /** Whether the point lies inside or on an edge. */
    public boolean contains(GeoPoint p) {
        return contains(p.latDeg(), p.lonDeg());
    }

    /** The same for a point by its degrees; none of them inside where one is not a number. */
    public boolean contains(double latDeg, double lonDeg) {
        return lonDeg >= westDeg && lonDeg <= eastDeg && latDeg >= southDeg && latDeg <= northDeg;
    }

    /** Whether the two boxes share a point. */
    public boolean intersects(GeoBox other) {
        return westDeg <= other.eastDeg && other.westDeg <= eastDeg
                && southDeg <= other.northDeg && other.southDeg <= northDeg;
    }
}
