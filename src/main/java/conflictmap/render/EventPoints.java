package conflictmap.render;

import conflictmap.geo.Projection;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Places;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of an index lie on the plane of a projection, as whole numbers: x in 2^32 parts of the world's width,
 * so that differences wrap round it; y in 2^31 parts from the plane's middle, south positive. That is two centimetres on
 * the ground at worst. What may not be shown as a point lies {@link #NOWHERE}.
 */
final class EventPoints {
    /** The y of a row that is unresolved or known to an area only. */
    static final int NOWHERE = Integer.MIN_VALUE;

    /** Fewer rows than these are not worth two threads. */
    private static final int FEW = 1000;

    static final double X_UNITS = 0x1p32;
    static final double Y_UNITS = 0x1p31;

    final Projection projection;
    final int[] x;
    final int[] y;

    private EventPoints(Projection projection, Places.Points points) {
        this.projection = projection;
        x = points.x();
        y = points.y();
    }

    static EventPoints of(EventIndex index, Projection projection, Bands bands) {
        return new EventPoints(projection, index.points(new Projected(projection, bands)));
    }

    /** Makes the points of a projection; who shares the work makes no difference to these. */
    private record Projected(Projection projection, Bands bands) implements Places.Plane {
        @Override
        public void fill(Places places, int from, int to, int[] x, int[] y) {
            int half = (from + to) >>> 1;
            if (to - from < FEW) {
                project(places, from, to, x, y);
            } else {
                bands.both(() -> project(places, from, half, x, y), () -> project(places, half, to, x, y));
            }
        }

        private void project(Places places, int from, int to, int[] x, int[] y) {
            for (int row = from; row < to; row++) {
                boolean point = places.isPoint(row);
                x[row] = point ? x(projection.x(places.lat(row), places.lon(row))) : 0;
                y[row] = point ? y(projection.y(places.lat(row), places.lon(row))) : NOWHERE;
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Projected that && projection.equals(that.projection);
        }

        @Override
        public int hashCode() {
            return projection.hashCode();
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
