package conflictmap.timeline;

import conflictmap.model.Precision;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where rows lie, and their points on a plane, which are worked out once and kept: places that are made of others take theirs,
 * since to project a million takes as long as many a question about them.
 */
public final class Places {
    private static final boolean[] IS_POINT = isPoint();

    final double[] lat;
    final double[] lon;
    final byte[] precision;
    private final Source source;
    private @Nullable Plane last;
    private @Nullable Points known;

    /** Turns places into points; equal to another one that makes the same points. */
    public interface Plane {
        /**
         * Makes the points of some rows.
         *
         * @param from the first of them
         * @param to the row after the last
         */
        void fill(Places places, int from, int to, int[] x, int[] y);
    }

    /** A point of a plane for each row, in the plane's own units; not to be written to. */
    @SuppressWarnings("ArrayRecordComponent") // columns, compared by nobody
    public record Points(int[] x, int[] y) {
        private Points(int size) {
            this(new int[size], new int[size]);
        }

        /** Those of some rows. */
        Points of(int[] rows) {
            var some = new Points(rows.length);
            Arrays.setAll(some.x, i -> x[rows[i]]);
            Arrays.setAll(some.y, i -> y[rows[i]]);
            return some;
        }
    }

    /** Where points come from. */
    private interface Source {
        Points points(Places places, Plane plane);
    }

    private Places(double[] lat, double[] lon, byte[] precision, Source source) {
        this.lat = lat;
        this.lon = lon;
        this.precision = precision;
        this.source = source;
    }

    /** Places whose points are worked out when they are first asked for. */
    Places(double[] lat, double[] lon, byte[] precision) {
        this(lat, lon, precision, Places::projected);
    }

    private Points projected(Plane plane) {
        var points = new Points(lat.length);
        plane.fill(this, 0, lat.length, points.x, points.y);
        return points;
    }

    /** Rows of several places, whose points are copied. */
    static Places gathered(List<Places> parts, Runs runs, int size, byte[] precision) {
        double[] lat = new double[size];
        double[] lon = new double[size];
        runs.copy(parts.stream().map(part -> part.lat).toList(), lat);
        runs.copy(parts.stream().map(part -> part.lon).toList(), lon);
        return new Places(lat, lon, precision, (places, plane) -> {
            List<Points> of = parts.stream().map(part -> part.points(plane)).toList();
            var points = new Points(size);
            runs.copy(of.stream().map(Points::x).toList(), points.x);
            runs.copy(of.stream().map(Points::y).toList(), points.y);
            return points;
        });
    }

    /** Those of some rows. */
    Places of(int[] rows) {
        double[] itsLat = new double[rows.length];
        double[] itsLon = new double[rows.length];
        byte[] itsPrecision = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            itsLat[i] = lat[rows[i]];
            itsLon[i] = lon[rows[i]];
            itsPrecision[i] = precision[rows[i]];
        }
        return new Places(itsLat, itsLon, itsPrecision, (places, plane) -> points(plane).of(rows));
    }

    /** The same with others in some rows: themselves where these lie there already. */
    Places patched(int[] rows, Places others) {
        double[] itsLat = EventColumns.patched(lat, rows, others.lat);
        double[] itsLon = EventColumns.patched(lon, rows, others.lon);
        byte[] itsPrecision = EventColumns.patched(precision, rows, others.precision);
        if (itsLat == lat && itsLon == lon && itsPrecision == precision) {
            return this;
        }
        return new Places(itsLat, itsLon, itsPrecision, (places, plane) -> {
            Points before = points(plane);
            var points = new Points(before.x.clone(), before.y.clone());
            for (int row : rows) {
                plane.fill(places, row, row + 1, points.x, points.y);
            }
            return points;
        });
    }

    /** The points on a plane; those of the last one are kept. */
    synchronized Points points(Plane plane) {
        Points points = known;
        if (points == null || !plane.equals(last)) {
            points = source.points(this, plane);
            known = points;
            last = plane;
        }
        return points;
    }

    /** Latitude of a row, degrees; NaN where its place is unresolved. */
    public double lat(int row) {
        return lat[row];
    }

    /** Longitude of a row, degrees; NaN where its place is unresolved. */
    public double lon(int row) {
        return lon[row];
    }

    /** Whether a row may be shown as a point: its place is resolved, and known closer than to an area. */
    public boolean isPoint(int row) {
        return IS_POINT[precision[row]] && !Double.isNaN(lat[row]);
    }

    private static boolean[] isPoint() {
        Precision[] all = Precision.values();
        boolean[] is = new boolean[all.length];
        for (int i = 0; i < all.length; i++) {
            is[i] = all[i].isPoint();
        }
        return is;
    }
}
