package conflictmap.timeline;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;
import conflictmap.model.EventType;
import conflictmap.model.Order;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import conflictmap.model.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Events in columns, sorted by the time they start, so that what a window shows is found by binary search. Rows are
 * numbered from 0 in that order. Immutable.
 */
public final class EventIndex {
    /** The index of no events. */
    public static final EventIndex EMPTY = EventIndex.of(List.of());

    private static final EventType[] TYPES = EventType.values();
    private static final Status[] STATUSES = Status.values();
    private static final Precision[] PRECISIONS = Precision.values();

    private final TimeBasis basis;
    private final EventRows events;
    private final long[] start;
    private final long[] end;
    /** Latest end of this row and all before it; never falls, so it can be searched. */
    private final long[] latestEnd;
    private final byte[] type;
    private final byte[] status;
    private final byte[] precision;
    private final double[] lat;
    private final double[] lon;
    private final int @Nullable [] at;
    private final EventColumns columns;
    private final Map<TextField, TextColumn> texts = new ConcurrentHashMap<>();
    private int @Nullable [] byLeaving;

    /** An index of columns that are sorted by start, and the events behind them. */
    EventIndex(TimeBasis basis, EventColumns c, EventRows rows) {
        this(basis, c, rows, latest(c.end));
    }

    private EventIndex(TimeBasis basis, EventColumns c, EventRows rows, long[] latest) {
        this.basis = basis;
        events = rows;
        start = c.start;
        end = c.end;
        type = c.type;
        status = c.status;
        precision = c.precision;
        lat = c.places.lat;
        lon = c.places.lon;
        at = c.at;
        columns = c;
        latestEnd = latest;
    }

    /** The latest end up to each row; the ends themselves where none comes before one of an earlier row. */
    private static long[] latest(long[] end) {
        int first = 1;
        while (first < end.length && end[first] >= end[first - 1]) {
            first++;
        }
        if (first >= end.length) {
            return end;
        }
        long[] latest = end.clone();
        for (int i = first; i < latest.length; i++) {
            latest[i] = Math.max(latest[i], latest[i - 1]);
        }
        return latest;
    }

    /** The index of a table, whose columns it shares. */
    public static EventIndex of(EventTable table) {
        return new EventIndex(TimeBasis.HAPPENED, EventColumns.of(table), new TableRows(table));
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
            timed.add(new Timed(event, Instants.millis(range.start()), Instants.millis(range.end())));
        }
        timed.sort(Comparator.comparingLong(Timed::from));
        return of(
                basis,
                timed.stream().map(Timed::event).toList(),
                timed.stream().mapToLong(Timed::from).toArray(),
                timed.stream().mapToLong(Timed::to).toArray());
    }

    private static EventIndex of(TimeBasis basis, List<ConflictEvent> sorted, long[] start, long[] end) {
        return new EventIndex(basis, EventColumns.of(sorted, start, end), new ListedRows(sorted));
    }

    /** The same rows at the same times with other events: their places and words may differ. */
    public EventIndex changed(UnaryOperator<ConflictEvent> change) {
        return size() == 0 ? this : of(basis, events.stream().map(change).toList(), start, end);
    }

    /** The same rows with other events in some of them, which start at the same time and have the same identifiers. */
    EventIndex patched(int[] rows, List<ConflictEvent> others) {
        EventColumns patched = columns.patched(rows, others);
        return new EventIndex(basis, patched, new PatchedRows(this, rows, others), patched.end == end ? latestEnd : latest(patched.end));
    }

    /** The columns that it is made of. */
    EventColumns columns() {
        return columns;
    }

    /** Which time of the events the rows are sorted by. */
    public TimeBasis basis() {
        return basis;
    }

    /** How many events there are. */
    public int size() {
        return start.length;
    }

    /** All events by the time they start; those of a table are made when they are asked for. */
    public List<ConflictEvent> events() {
        return events;
    }

    /** The event of a row. */
    public ConflictEvent event(int row) {
        return events.get(row);
    }

    /** The identifier of a row's event. */
    public String id(int row) {
        return events.id(row);
    }

    /** When a row of a table was published, see {@link EventRows#publishedMs}. */
    long publishedMs(int row) {
        return events.publishedMs(row);
    }

    /** The row of an event by its identifier; -1 where there is none. */
    public int rowOf(String id) {
        return events.rowOf(id);
    }

    /** The words of a field, gathered when they are first asked for. */
    public TextColumn text(TextField field) {
        return texts.computeIfAbsent(field, events::text);
    }

    /** What a row has in a field of numbers. */
    public double number(NumberField field, int row) {
        return events.number(field, row);
    }

    /** What happened in a row. */
    public EventType type(int row) {
        return TYPES[type[row]];
    }

    /** How far the telling of a row is agreed upon. */
    public Status status(int row) {
        return STATUSES[status[row]];
    }

    /** How exactly the place of a row is known. */
    public Precision precision(int row) {
        return PRECISIONS[precision[row]];
    }

    /** When a row starts, milliseconds since 1970, included. */
    public long startMillis(int row) {
        return start[row];
    }

    /** When a row ends, milliseconds since 1970, excluded. */
    public long endMillis(int row) {
        return end[row];
    }

    /** When the last of a row and all before it ends, milliseconds since 1970, excluded. */
    long latestEndMillis(int row) {
        return latestEnd[row];
    }

    /** Latitude of a row's place, degrees; NaN where the place is unresolved. */
    public double lat(int row) {
        return lat[at == null ? row : at[row]];
    }

    /** Longitude of a row's place, degrees; NaN where the place is unresolved. */
    public double lon(int row) {
        return lon[at == null ? row : at[row]];
    }

    /** The points of all rows on a plane. */
    public Places.Points points(Places.Plane plane) {
        return columns.points(plane);
    }

    /** The rows of events whose origin is told, in order: the column itself. */
    public int[] rowsWithOrigin() {
        return columns.withOrigin();
    }

    /** The rows whose place is unresolved, in order. */
    public int[] unresolved() {
        return rows(row -> Double.isNaN(lat(row)));
    }

    /** The rows whose place is resolved and known no closer than to a province, a region or a country, in order. */
    public int[] withArea() {
        boolean[] isArea = new boolean[PRECISIONS.length];
        for (Precision each : PRECISIONS) {
            isArea[each.ordinal()] = each != Precision.UNKNOWN && !each.isPoint();
        }
        return rows(row -> isArea[precision[row]] && !Double.isNaN(lat(row)));
    }

    private int[] rows(IntPredicate passes) {
        int[] rows = new int[64];
        int count = 0;
        for (int row = 0; row < size(); row++) {
            if (passes.test(row)) {
                rows = count < rows.length ? rows : Arrays.copyOf(rows, 2 * count);
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /** What a window shows, as a range of rows. */
    public Shown shown(Instant now, Window window) {
        long to = Instants.millis(now);
        Visibility visibility = Visibility.of(window);
        long from = visibility.fromMs(to);
        int last = Instants.firstAfter(start, to);
        int first = Math.min(last, Instants.firstNotBefore(latestEnd, from));
        int sure = Math.clamp(Instants.firstNotBefore(start, from), first, last);
        return new Shown(this, visibility, to, from, first, sure, last);
    }

    /** The rows by the instant at which a window's rear edge leaves them. */
    synchronized int[] byLeaving() {
        int[] known = byLeaving;
        if (known == null) {
            long[] leaving = new long[size()];
            Arrays.setAll(leaving, this::leaving);
            known = Order.of(leaving, size());
            byLeaving = known;
        }
        return known;
    }

    /** The first rear edge of a window that no longer holds a row; a moment stays until the edge has passed it. */
    long leaving(int row) {
        return end[row] == start[row] ? end[row] + 1 : end[row];
    }

    /**
     * Visits the rows that a window shows, earliest start first: those that started at {@code now} or before, and
     * whose range shares an instant with the window.
     */
    public void forEachVisible(Instant now, Window window, IntConsumer visitor) {
        Shown shown = shown(now, window);
        for (int row = shown.first(); row < shown.last(); row++) {
            if (shown.has(row)) {
                visitor.accept(row);
            }
        }
    }

    /** The rows that a window shows, earliest start first. */
    public int[] visible(Instant now, Window window) {
        return shown(now, window).rows();
    }

    /** How many events a window shows. */
    public int countVisible(Instant now, Window window) {
        return shown(now, window).count();
    }

    /** How clearly a window shows a row, 0 to 1, see {@link Visibility}. */
    public double opacity(int row, Instant now, Window window) {
        return Visibility.of(window).opacity(start[row], end[row], Instants.millis(now));
    }

    /** When the last event ends: the moment at which all has happened; 1970 if there are none. */
    public Instant lastEnd() {
        return size() == 0 ? Instant.EPOCH : Instant.ofEpochMilli(latestEnd[size() - 1]);
    }

    /** The first start of an event after an instant. */
    public Optional<Instant> nextStart(Instant after) {
        int row = Instants.firstAfter(start, Instants.millis(after));
        return row == size() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(start[row]));
    }

    /** The last start of an event before an instant. */
    public Optional<Instant> previousStart(Instant before) {
        int row = Instants.firstNotBefore(start, Instants.millis(before)) - 1;
        return row < 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(start[row]));
    }
}
