package conflictmap.render;

import conflictmap.geo.Projection;
import conflictmap.timeline.EventIndex;

/**
 * Where the rows of an index lie on the plane of a projection, as whole numbers: x in 2^32 parts of the world's width,
 * so that differences wrap round it; y in 2^31 parts from the plane's middle, south positive. That is two centimetres on
 * the ground at worst. What may not be shown as a point lies {@link #NOWHERE}.
 */
final class EventPoints {
    /** The y of a row that is unresolved or known to an area only. */
    static final int NOWHERE = Integer.MIN_VALUE;

    static final double X_UNITS = 0x1p32;
    static final double Y_UNITS = 0x1p31;

    final Projection projection;
    final int[] x;
    final int[] y;

    private EventPoints(Projection projection, int size) {
        this.projection = projection;
        x = new int[size];
        y = new int[size];
    }

    static EventPoints of(EventIndex index, Projection projection, Bands bands) {
        var points = new EventPoints(projection, index.size());
        int half = index.size() / 2;
        bands.both(() -> points.fill(index, 0, half), () -> points.fill(index, half, index.size()));
        return points;
    }

    private void fill(EventIndex index, int from, int to) {
        for (int row = from; row < to; row++) {
            double lat = index.lat(row);
            double lon = index.lon(row);
            boolean point = !Double.isNaN(lat) && index.precision(row).isPoint();
            x[row] = point ? x(projection.x(lat, lon)) : 0;
            y[row] = point ? y(projection.y(lat, lon)) : NOWHERE;
        }
    }

    /** A position east, 0 to 1, in units; beyond that it wraps. */
    static int x(double position) {
        return (int) (long) Math.floor(position * X_UNITS);
    }

    /** A position south, 0 to 1, in units; beyond -0.5 to 1.5 it is clamped. */
    static int y(double position) {
        return (int) Math.clamp(Math.rint((position - 0.5) * Y_UNITS), Integer.MIN_VALUE + 1.0, Integer.MAX_VALUE);
    }
}
