package conflictmap.timeline;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Events in columns, sorted by the time they start, so that what a window shows is found by binary search. Rows are
 * numbered from 0 in that order. Immutable.
 */
public final class EventIndex {
    /** The index of no events. */
    public static final EventIndex EMPTY = EventIndex.of(List.of());

    private static final EventType[] TYPES = EventType.values();

    private final TimeBasis basis;
    private final List<ConflictEvent> events;
    private final long[] start;
    private final long[] end;
    /** Latest end of this row and all before it; never falls, so it can be searched. */
    private final long[] latestEnd;
    private final byte[] type;
    private final double[] lat;
    private final double[] lon;

    private EventIndex(TimeBasis basis, List<ConflictEvent> sorted, long[] start, long[] end) {
        this.basis = basis;
        this.events = sorted;
        this.start = start;
        this.end = end;
        int n = sorted.size();
        latestEnd = new long[n];
        type = new byte[n];
        lat = new double[n];
        lon = new double[n];
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < n; i++) {
            latest = Math.max(latest, end[i]);
            latestEnd[i] = latest;
            ConflictEvent event = sorted.get(i);
            type[i] = (byte) event.type().ordinal();
            var position = event.place().position();
            lat[i] = position == null ? Double.NaN : position.latDeg();
            lon[i] = position == null ? Double.NaN : position.lonDeg();
        }
    }

    /** The index of these events by when they happened, in any order; those that start together keep theirs. */
    public static EventIndex of(List<ConflictEvent> events) {
        return of(events, TimeBasis.HAPPENED, Publications.NONE);
    }

    /**
     * The index of these events by one of their two times: start and end of a row are those of {@link
     * Publications#span}, and all that follows from them plays by that time.
     */
    public static EventIndex of(List<ConflictEvent> events, TimeBasis basis, Publications publications) {
        record Timed(ConflictEvent event, long from, long to) {}
        List<Timed> timed = new ArrayList<>(events.size());
        for (ConflictEvent event : events) {
            TimeRange range = publications.span(event, basis);
            timed.add(new Timed(event, millis(range.start()), millis(range.end())));
        }
        timed.sort(Comparator.comparingLong(Timed::from));
        return new EventIndex(
                basis,
                timed.stream().map(Timed::event).toList(),
                timed.stream().mapToLong(Timed::from).toArray(),
                timed.stream().mapToLong(Timed::to).toArray());
    }

    /** Which time of the events the rows are sorted by. */
    public TimeBasis basis() {
        return basis;
    }

    /** How many events there are. */
    public int size() {
        return start.length;
    }

    /** All events by the time they start. */
    public List<ConflictEvent> events() {
        return events;
    }

    /** The event of a row. */
    public ConflictEvent event(int row) {
        return events.get(row);
    }

    /** What happened in a row. */
    public EventType type(int row) {
        return TYPES[type[row]];
    }

    /** When a row starts, milliseconds since 1970, included. */
    public long startMillis(int row) {
        return start[row];
    }

    /** When a row ends, milliseconds since 1970, excluded. */
    public long endMillis(int row) {
        return end[row];
    }

    /** Latitude of a row's place, degrees; NaN where the place is unresolved. */
    public double lat(int row) {
        return lat[row];
    }

    /** Longitude of a row's place, degrees; NaN where the place is unresolved. */
    public double lon(int row) {
        return lon[row];
    }

    /**
     * Visits the rows that a window shows, earliest start first: those that started at {@code now} or before, and
     * whose range shares an instant with the window.
     */
    public void forEachVisible(Instant now, Window window, IntConsumer visitor) {
        long to = millis(now);
        Visibility visibility = Visibility.of(window);
        int last = firstAfter(start, to);
        for (int row = firstNotBefore(latestEnd, visibility.fromMs(to)); row < last; row++) {
            if (visibility.shows(start[row], end[row], to)) {
                visitor.accept(row);
            }
        }
    }

    /** The rows that a window shows, earliest start first. */
    public int[] visible(Instant now, Window window) {
        int[] rows = new int[16];
        int[] count = {0};
        int[][] grown = {rows};
        forEachVisible(now, window, row -> {
            if (count[0] == grown[0].length) {
                grown[0] = Arrays.copyOf(grown[0], 2 * count[0]);
            }
            grown[0][count[0]++] = row;
        });
        return Arrays.copyOf(grown[0], count[0]);
    }

    /** How many events a window shows. */
    public int countVisible(Instant now, Window window) {
        int[] count = {0};
        forEachVisible(now, window, row -> count[0]++);
        return count[0];
    }

    /** How clearly a window shows a row, 0 to 1, see {@link Visibility}. */
    public double opacity(int row, Instant now, Window window) {
        return Visibility.of(window).opacity(start[row], end[row], millis(now));
    }

    /** When the last event ends: the moment at which all has happened; 1970 if there are none. */
    public Instant lastEnd() {
        return size() == 0 ? Instant.EPOCH : Instant.ofEpochMilli(latestEnd[size() - 1]);
    }

    /** The first start of an event after an instant. */
    public Optional<Instant> nextStart(Instant after) {
        int row = firstAfter(start, millis(after));
        return row == size() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(start[row]));
    }

    /** The last start of an event before an instant. */
    public Optional<Instant> previousStart(Instant before) {
        int row = firstNotBefore(start, millis(before)) - 1;
        return row < 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(start[row]));
    }

    /** Milliseconds since 1970; what is beyond their reach (292 million years) is put at its edge. */
    private static long millis(Instant t) {
        long seconds = Math.clamp(t.getEpochSecond(), Long.MIN_VALUE / 2000, Long.MAX_VALUE / 2000);
        return seconds * 1000 + t.getNano() / 1_000_000;
    }

    private static int firstNotBefore(long[] sorted, long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int firstAfter(long[] sorted, long value) {
        return value == Long.MAX_VALUE ? sorted.length : firstNotBefore(sorted, value + 1);
    }
}
