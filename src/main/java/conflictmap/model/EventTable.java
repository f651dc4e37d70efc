package conflictmap.model;

import conflictmap.geo.GeoPoint;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Events of a table in columns, sorted by the time they start, some ninety bytes a row; an event is made when it is
 * asked for. Rows are numbered from 0. Immutable.
 */
public final class EventTable {
    private static final EventType[] TYPES = EventType.values();
    private static final Status[] STATUSES = Status.values();
    private static final Precision[] PRECISIONS = Precision.values();
    private static final TimePrecision[] TIME_PRECISIONS = TimePrecision.values();
    /** Columns of bytes: type, status, precision of the place, precision of the time. */
    private static final int BYTES = 4;
    /** Columns of numbers into {@link #words}: place, area, country, actor, target, source. */
    private static final int WORDS = 6;

    private final String name;
    private final int size;
    private final long[] start;
    private final long[] end;
    private final double[] lat;
    private final double[] lon;
    private final byte[][] codes;
    private final int[][] numbers;
    private final int[] line;
    private final byte[] ids;
    private final int[] idStart;
    private final List<String> words;

    private EventTable(Builder from) {
        int[] order = from.order();
        name = from.name;
        size = order.length;
        start = Order.sorted(from.start, order);
        end = Order.sorted(from.end, order);
        lat = Order.sorted(from.lat, order);
        lon = Order.sorted(from.lon, order);
        line = Order.sorted(from.line, order);
        codes = Arrays.stream(from.codes).map(column -> Order.sorted(column, order)).toArray(byte[][]::new);
        numbers = Arrays.stream(from.numbers).map(column -> Order.sorted(column, order)).toArray(int[][]::new);
        idStart = Order.sorted(from.idStart, order);
        ids = Arrays.copyOf(from.ids, from.idEnd);
        words = List.copyOf(from.words.keySet());
    }

    /** Takes rows in any order. */
    public static final class Builder {
        private final String name;
        private int size;
        private long[] start = new long[1024];
        private long[] end = new long[1024];
        private double[] lat = new double[1024];
        private double[] lon = new double[1024];
        private final byte[][] codes = new byte[BYTES][1024];
        private final int[][] numbers = new int[WORDS][1024];
        private int[] line = new int[1024];
        private int[] idStart = new int[1024];
        private byte[] ids = new byte[16_384];
        private int idEnd;
        private final Map<String, Integer> words = new LinkedHashMap<>();

        /** @param name what the table is called: its file */
        public Builder(String name) {
            this.name = name;
        }

        /** What the table is called. */
        public String name() {
            return name;
        }

        /** How many rows there are. */
        public int size() {
            return size;
        }

        /** Takes a copy of a row. */
        public void add(EventRow row) {
            if (size == start.length) {
                grow();
            }
            int at = size++;
            start[at] = row.startMs;
            end[at] = row.endMs;
            lat[at] = row.lat;
            lon[at] = row.lon;
            line[at] = row.line;
            codes[0][at] = (byte) row.type.ordinal();
            codes[1][at] = (byte) row.status.ordinal();
            codes[2][at] = (byte) row.precision.ordinal();
            codes[3][at] = (byte) row.timePrecision.ordinal();
            numbers[0][at] = number(row.place);
            numbers[1][at] = number(row.areaId);
            numbers[2][at] = number(row.country);
            numbers[3][at] = number(row.actor);
            numbers[4][at] = number(row.target);
            numbers[5][at] = number(row.source);
            idStart[at] = idEnd;
            addId(row.id);
        }

        /** The table of the rows so far; those that start together keep their order. */
        public EventTable build() {
            return new EventTable(this);
        }

        private int number(String word) {
            Integer known = words.get(word);
            if (known == null) {
                known = words.size();
                words.put(word, known);
            }
            return known;
        }

        /** Identifiers stand in one run, each with its length in two bytes before it. */
        private void addId(String id) {
            byte[] utf8 = id.getBytes(StandardCharsets.UTF_8);
            int length = Math.min(utf8.length, 0xFFFF);
            if (idEnd + length + 2 > ids.length) {
                ids = Arrays.copyOf(ids, Math.max(2 * ids.length, idEnd + length + 2));
            }
            ids[idEnd] = (byte) (length >>> 8);
            ids[idEnd + 1] = (byte) length;
            System.arraycopy(utf8, 0, ids, idEnd + 2, length);
            idEnd += length + 2;
        }

        private void grow() {
            int more = size + size / 2;
            start = Arrays.copyOf(start, more);
            end = Arrays.copyOf(end, more);
            lat = Arrays.copyOf(lat, more);
            lon = Arrays.copyOf(lon, more);
            line = Arrays.copyOf(line, more);
            idStart = Arrays.copyOf(idStart, more);
            Arrays.setAll(codes, i -> Arrays.copyOf(codes[i], more));
            Arrays.setAll(numbers, i -> Arrays.copyOf(numbers[i], more));
        }

        private int[] order() {
            return Order.of(start, size);
        }
    }

    /** How many events there are. */
    public int size() {
        return size;
    }

    /** What the table is called: its file. */
    public String name() {
        return name;
    }

    /** When each row starts, milliseconds since 1970, included: the column itself, not to be written to. */
    public long[] starts() {
        return start;
    }

    /** When each row ends, milliseconds since 1970, excluded: the column itself. */
    public long[] ends() {
        return end;
    }

    /** Ordinal of each row's {@link EventType}: the column itself. */
    public byte[] types() {
        return codes[0];
    }

    /** Ordinal of each row's {@link Status}: the column itself. */
    public byte[] statuses() {
        return codes[1];
    }

    /** Ordinal of each row's {@link Precision}: the column itself. */
    public byte[] precisions() {
        return codes[2];
    }

    /** Latitude of each row, degrees, NaN where not resolved: the column itself. */
    public double[] lats() {
        return lat;
    }

    /** Longitude of each row, degrees, NaN where not resolved: the column itself. */
    public double[] lons() {
        return lon;
    }

    /** The identifier of a row. */
    public String id(int row) {
        int at = idStart[row];
        int length = (ids[at] & 0xFF) << 8 | ids[at + 1] & 0xFF;
        return new String(ids, at + 2, length, StandardCharsets.UTF_8);
    }

    /** The place of a row. */
    public Place place(int row) {
        GeoPoint position = Double.isNaN(lat[row]) ? null : new GeoPoint(lat[row], lon[row]);
        Precision precision = PRECISIONS[codes[2][row]];
        return new Place(word(0, row), position, precision, radiusM(precision), word(1, row), word(2, row), 0);
    }

    /** The event of a row, made anew. */
    public ConflictEvent event(int row) {
        var evidence = new Evidence(word(5, row), 0, 0, 0, 0, "table", name + ":" + line[row]);
        var when = new EventTime(
                local(start[row]), local(end[row]), ZoneOffset.UTC, TIME_PRECISIONS[codes[3][row]], "table");
        return new ConflictEvent(
                id(row), TYPES[codes[0][row]], place(row), null, when, word(3, row), word(4, row), Weapon.UNKNOWN, "",
                STATUSES[codes[1][row]], Counts.NONE, 1, List.of(evidence));
    }

    /** Puts a row into {@code into}, as it was handed to {@link Builder#add}; no event is made. */
    public void read(int row, EventRow into) {
        into.id = id(row);
        into.type = TYPES[codes[0][row]];
        into.status = STATUSES[codes[1][row]];
        into.startMs = start[row];
        into.endMs = end[row];
        into.timePrecision = TIME_PRECISIONS[codes[3][row]];
        into.lat = lat[row];
        into.lon = lon[row];
        into.precision = PRECISIONS[codes[2][row]];
        into.place = word(0, row);
        into.areaId = word(1, row);
        into.country = word(2, row);
        into.actor = word(3, row);
        into.target = word(4, row);
        into.source = word(5, row);
        into.line = line[row];
    }

    /** Whether the other has the same name and rows: everything that {@link #read} tells. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof EventTable that && name.equals(that.name) && Arrays.equals(start, that.start)
                && Arrays.equals(end, that.end) && Arrays.equals(lat, that.lat) && Arrays.equals(lon, that.lon)
                && Arrays.equals(line, that.line) && Arrays.deepEquals(codes, that.codes)
                && IntStream.range(0, size).allMatch(row -> hasRowOf(that, row));
    }

    private boolean hasRowOf(EventTable that, int row) {
        for (int column = 0; column < WORDS; column++) {
            if (!word(column, row).equals(that.word(column, row))) {
                return false;
            }
        }
        return id(row).equals(that.id(row));
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + size;
    }

    private String word(int column, int row) {
        return words.get(numbers[column][row]);
    }

    private static LocalDateTime local(long ms) {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(ms, 1000L), (int) Math.floorMod(ms, 1000L) * 1_000_000, ZoneOffset.UTC);
    }

    /** What a table means by its precision, metres: a town within 5 km, a province within 75 km, as UCDP and ACLED code them. */
    public static double radiusM(Precision precision) {
        return switch (precision) {
            case SITE -> 0;
            case CITY -> 5_000;
            case ADMIN -> 75_000;
            case REGION -> 150_000;
            case COUNTRY -> 500_000;
            case UNKNOWN -> 0;
        };
    }
}
