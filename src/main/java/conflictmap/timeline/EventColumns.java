package conflictmap.timeline;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The columns of an index: those of a table, of a list of events, or gathered out of others. */
final class EventColumns {
    final long[] start;
    final long[] end;
    final byte[] type;
    final byte[] status;
    final byte[] precision;
    final double[] lat;
    final double[] lon;
    private int[] withOrigin = new int[0];

    private EventColumns(long[] start, long[] end) {
        int size = start.length;
        this.start = start;
        this.end = end;
        type = new byte[size];
        status = new byte[size];
        precision = new byte[size];
        lat = new double[size];
        lon = new double[size];
    }

    private EventColumns(EventTable table) {
        start = table.starts();
        end = table.ends();
        type = table.types();
        status = table.statuses();
        precision = table.precisions();
        lat = table.lats();
        lon = table.lons();
        withOrigin = table.rowsWithOrigin();
    }

    /** The columns of a table themselves. */
    static EventColumns of(EventTable table) {
        return new EventColumns(table);
    }

    /** Events in the order of their starts, with the times that they play by. */
    static EventColumns of(List<ConflictEvent> sorted, long[] start, long[] end) {
        var columns = new EventColumns(start, end);
        for (int i = 0; i < start.length; i++) {
            ConflictEvent event = sorted.get(i);
            columns.type[i] = (byte) event.type().ordinal();
            columns.status[i] = (byte) event.status().ordinal();
            columns.precision[i] = (byte) event.place().precision().ordinal();
            var position = event.place().position();
            columns.lat[i] = position == null ? Double.NaN : position.latDeg();
            columns.lon[i] = position == null ? Double.NaN : position.lonDeg();
        }
        columns.withOrigin = IntStream.range(0, start.length).filter(row -> sorted.get(row).origin() != null).toArray();
        return columns;
    }

    /** Some rows of an index, in the order that is given. */
    static EventColumns of(EventIndex index, int[] rows) {
        var columns = new EventColumns(new long[rows.length], new long[rows.length]);
        index.columns().copyTo(columns, rows);
        BitSet origins = bits(index.rowsWithOrigin());
        columns.withOrigin = origins == null ? new int[0] : IntStream.range(0, rows.length).filter(row -> origins.get(rows[row])).toArray();
        return columns;
    }

    /**
     * The rows of some indices, all numbered through, in the order that is given.
     *
     * @param from for each row the number of the one that it is
     */
    static EventColumns of(List<EventIndex> parts, int[] from) {
        var columns = new EventColumns(new long[from.length], new long[from.length]);
        int[] offsets = ChosenRows.offsets(parts);
        int[] origins = new int[from.length];
        int count = 0;
        for (int p = 0; p < parts.size(); p++) {
            EventColumns part = parts.get(p).columns();
            BitSet partOrigins = bits(part.withOrigin);
            for (int row = 0; row < from.length; row++) {
                int there = from[row] - offsets[p];
                if (there >= 0 && there < part.start.length) {
                    columns.take(row, part, there);
                    if (partOrigins != null && partOrigins.get(there)) {
                        origins[count++] = row;
                    }
                }
            }
        }
        columns.withOrigin = Arrays.copyOf(origins, count);
        Arrays.sort(columns.withOrigin);
        return columns;
    }

    /** The rows that have an origin, rising. */
    int[] withOrigin() {
        return withOrigin;
    }

    /** Column by column, each read and written in one sweep. */
    private void copyTo(EventColumns to, int[] rows) {
        copy(start, to.start, rows);
        copy(end, to.end, rows);
        copy(type, to.type, rows);
        copy(status, to.status, rows);
        copy(precision, to.precision, rows);
        copy(lat, to.lat, rows);
        copy(lon, to.lon, rows);
    }

    private static void copy(long[] from, long[] to, int[] rows) {
        for (int i = 0; i < rows.length; i++) {
            to[i] = from[rows[i]];
        }
    }

    private static void copy(byte[] from, byte[] to, int[] rows) {
        for (int i = 0; i < rows.length; i++) {
            to[i] = from[rows[i]];
        }
    }

    private static void copy(double[] from, double[] to, int[] rows) {
        for (int i = 0; i < rows.length; i++) {
            to[i] = from[rows[i]];
        }
    }

    private void take(int row, EventColumns from, int there) {
        start[row] = from.start[there];
        end[row] = from.end[there];
        type[row] = from.type[there];
        status[row] = from.status[there];
        precision[row] = from.precision[there];
        lat[row] = from.lat[there];
        lon[row] = from.lon[there];
    }

    private static @Nullable BitSet bits(int[] rows) {
        if (rows.length == 0) {
            return null;
        }
        var bits = new BitSet();
        Arrays.stream(rows).forEach(bits::set);
        return bits;
    }
}
