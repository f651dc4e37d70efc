package conflictmap.timeline;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The columns of an index: those of a table, of a list of events, or gathered out of others. */
final class EventColumns {
    final long[] start;
    final long[] end;
    final byte[] type;
    final byte[] status;
    final byte[] precision;
    final Places places;
    /** Which of the places each row lies at; null where these are as many and in the same order. */
    final int @Nullable [] at;
    private int[] withOrigin = new int[0];

    private EventColumns(long[] start, long[] end, byte[] precision, Places places, int @Nullable [] at) {
        int size = start.length;
        this.start = start;
        this.end = end;
        this.precision = precision;
        this.places = places;
        this.at = at;
        type = new byte[size];
        status = new byte[size];
    }

    private EventColumns(EventTable table) {
        start = table.starts();
        end = table.ends();
        type = table.types();
        status = table.statuses();
        precision = table.precisions();
        places = new Places(table.lats(), table.lons(), precision);
        at = null;
        withOrigin = table.rowsWithOrigin();
    }

    /** The columns of a table themselves. */
    static EventColumns of(EventTable table) {
        return new EventColumns(table);
    }

    private EventColumns(EventColumns c, int[] rows, EventColumns patches) {
        start = c.start;
        end = patched(c.end, rows, patches.end);
        type = patched(c.type, rows, patches.type);
        status = patched(c.status, rows, patches.status);
        at = c.at;
        places = c.places.patched(at == null ? rows : picked(at, rows), patches.places);
        precision = at == null ? places.precision : patched(c.precision, rows, patches.precision);
        var origins = new BitSet();
        Arrays.stream(c.withOrigin).forEach(origins::set);
        Arrays.stream(rows).forEach(origins::clear);
        Arrays.stream(patches.withOrigin).forEach(patch -> origins.set(rows[patch]));
        withOrigin = origins.stream().toArray();
    }

    /**
     * The same columns with other events in some rows; a column that these leave as it is stays the same array.
     *
     * @param rows which ones
     * @param events one for each, which starts when its row starts
     */
    EventColumns patched(int[] rows, List<ConflictEvent> events) {
        long[] starts = Arrays.stream(rows).mapToLong(row -> start[row]).toArray();
        long[] ends = events.stream().mapToLong(e -> Instants.millis(e.when().range().end())).toArray();
        return new EventColumns(this, rows, of(events, starts, ends));
    }

    /** A column with other values in some rows: itself where they are there already. */
    static <A> A patched(A column, int[] rows, A values) {
        A patched = column;
        for (int i = 0; i < rows.length; i++) {
            if (!Objects.equals(Array.get(patched, rows[i]), Array.get(values, i))) {
                patched = patched == column ? copy(column) : patched;
                Array.set(patched, rows[i], Array.get(values, i));
            }
        }
        return patched;
    }

    @SuppressWarnings("unchecked") // the clone of an array is one of the same kind
    private static <A> A copy(A column) {
        return (A) switch (column) {
            case long[] of -> of.clone();
            case double[] of -> of.clone();
            case byte[] of -> of.clone();
            default -> throw new IllegalArgumentException(String.valueOf(column.getClass()));
        };
    }

    /** Events in the order of their starts, with the times that they play by. */
    static EventColumns of(List<ConflictEvent> sorted, long[] start, long[] end) {
        int size = start.length;
        byte[] precision = new byte[size];
        double[] lat = new double[size];
        double[] lon = new double[size];
        var columns = new EventColumns(start, end, precision, new Places(lat, lon, precision), null);
        for (int i = 0; i < size; i++) {
            ConflictEvent event = sorted.get(i);
            columns.type[i] = (byte) event.type().ordinal();
            columns.status[i] = (byte) event.status().ordinal();
            precision[i] = (byte) event.place().precision().ordinal();
            var position = event.place().position();
            lat[i] = position == null ? Double.NaN : position.latDeg();
            lon[i] = position == null ? Double.NaN : position.lonDeg();
        }
        columns.withOrigin = IntStream.range(0, start.length).filter(row -> sorted.get(row).origin() != null).toArray();
        return columns;
    }

    /** Some rows of an index, in the order that is given; they lie where they lay. */
    static EventColumns of(EventIndex index, int[] rows) {
        return of(List.of(index), rows);
    }

    private static int[] picked(int[] of, int[] rows) {
        int[] picked = new int[rows.length];
        Arrays.setAll(picked, i -> of[rows[i]]);
        return picked;
    }

    /**
     * The rows of some indices, all numbered through, in the order that is given.
     *
     * @param from for each row the number of the one that it is
     */
    static EventColumns of(List<EventIndex> parts, int[] from) {
        List<EventColumns> of = parts.stream().map(EventIndex::columns).toList();
        var runs = new Runs(ChosenRows.offsets(parts), from);
        byte[] precision = new byte[from.length];
        runs.copy(of.stream().map(part -> part.precision).toList(), precision);
        EventColumns first = of.getFirst();
        boolean shared = of.size() == 1;
        Places places = shared ? first.places : Places.gathered(of.stream().map(EventColumns::placesByRow).toList(), runs, from.length, precision);
        int[] at = !shared ? null : first.at == null ? from : picked(first.at, from);
        var columns = new EventColumns(new long[from.length], new long[from.length], precision, places, at);
        columns.take(of, runs);
        if (of.stream().anyMatch(part -> part.withOrigin.length > 0)) {
            columns.withOrigin = origins(of, runs);
        }
        return columns;
    }

    /** One place for each row. */
    private Places placesByRow() {
        return at == null ? places : places.of(at);
    }

    /** The points of the rows on a plane. */
    Places.Points points(Places.Plane plane) {
        Places.Points all = places.points(plane);
        return at == null ? all : all.of(at);
    }

    private void take(List<EventColumns> of, Runs runs) {
        runs.copy(of.stream().map(part -> part.start).toList(), start);
        runs.copy(of.stream().map(part -> part.end).toList(), end);
        runs.copy(of.stream().map(part -> part.type).toList(), type);
        runs.copy(of.stream().map(part -> part.status).toList(), status);
    }

    private static int[] origins(List<EventColumns> of, Runs runs) {
        IntStream.Builder rows = IntStream.builder();
        runs.each((part, there, row, length) -> {
            int[] its = of.get(part).withOrigin;
            int found = Arrays.binarySearch(its, there);
            for (int i = found < 0 ? -found - 1 : found; i < its.length && its[i] < there + length; i++) {
                rows.add(row + its[i] - there);
            }
        });
        return rows.build().sorted().toArray();
    }

    /** The rows that have an origin, rising. */
    int[] withOrigin() {
        return withOrigin;
    }
}
