package conflictmap.model;

import conflictmap.geo.GeoPoint;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Events of a table in columns, sorted by the time they start, some ninety bytes a row and a third of the letters of its
 * notes; an event is made when it is asked for. Rows are numbered from 0. Immutable.
 */
public final class EventTable {
    /** Number of the column of place names, see {@link #numbers}; the others follow. */
    public static final int PLACE = 0;
    public static final int AREA = 1;
    public static final int COUNTRY = 2;
    public static final int ACTOR = 3;
    public static final int TARGET = 4;
    public static final int SOURCE = 5;

    private final String name;
    private final int size;
    private final long[] start;
    private final long[] end;
    private final double[] lat;
    private final double[] lon;
    private final byte[][] codes;
    private final int[][] numbers;
    private final int[] line;
    private final Identifiers ids;
    private final int[] idStart;
    private final List<String> words;
    /** Row of the file's order that each row was; what only some tables tell is kept in that order. */
    private final int[] order;
    private final Extras extras;
    private final @Nullable TextBlocks notes;
    private final int[] withOrigin;
    private final TableEvents events = new TableEvents(this);
    private final IdIndex byId;

    private EventTable(Builder from) {
        GrowingColumns columns = from.columns;
        order = Order.of(columns.start, columns.size);
        name = from.name;
        size = order.length;
        start = Order.applied(order, columns.start);
        end = Order.applied(order, columns.end);
        lat = Order.applied(order, columns.lat);
        lon = Order.applied(order, columns.lon);
        line = Order.applied(order, columns.line);
        codes = Arrays.stream(columns.codes).map(column -> Order.applied(order, column)).toArray(byte[][]::new);
        numbers = Arrays.stream(columns.numbers).map(column -> Order.applied(order, column)).toArray(int[][]::new);
        idStart = Order.applied(order, columns.idStart);
        ids = from.ids;
        ids.trim();
        byId = new IdIndex(ids, idStart);
        words = List.copyOf(from.words.keySet());
        extras = from.extras;
        extras.trim(size);
        notes = extras.notes();
        withOrigin = extras.hasOrigins() ? IntStream.range(0, size).filter(row -> origin(row) != null).toArray() : new int[0];
    }

    /** The rows of another table, of which some lie elsewhere. */
    private EventTable(EventTable from, Moves moves) {
        order = from.order;
        name = from.name;
        size = from.size;
        start = from.start;
        end = from.end;
        line = from.line;
        ids = from.ids;
        idStart = from.idStart;
        byId = from.byId;
        notes = from.notes;
        withOrigin = from.withOrigin;
        lat = from.lat.clone();
        lon = from.lon.clone();
        codes = from.codes.clone();
        codes[2] = codes[2].clone();
        numbers = from.numbers.clone();
        for (int column = PLACE; column <= COUNTRY; column++) {
            numbers[column] = numbers[column].clone();
        }
        extras = new Extras(from.extras);
        moves.each(numbers[PLACE], (row, to) -> {
            GeoPoint at = to.place().position();
            lat[row] = at == null ? Double.NaN : at.latDeg();
            lon[row] = at == null ? Double.NaN : at.lonDeg();
            codes[2][row] = (byte) to.place().precision().ordinal();
            numbers[PLACE][row] = to.name();
            numbers[AREA][row] = to.area();
            numbers[COUNTRY][row] = to.country();
            extras.place(order[row], to.place());
        });
        words = moves.words();
    }

    /**
     * The table with other places where rows have one of some names; itself where no row has any.
     *
     * @param meant the place that a name means; null where it means what the table says
     */
    public EventTable placed(Function<String, @Nullable Place> meant) {
        Moves moves = Moves.of(words, numbers[PLACE], meant);
        return moves.isEmpty() ? this : new EventTable(this, moves);
    }

    /** Takes rows in any order. */
    public static final class Builder {
        private final String name;
        private final GrowingColumns columns = new GrowingColumns();
        private final Identifiers ids = new Identifiers();
        private final Map<String, Integer> words = new LinkedHashMap<>();
        private final Extras extras = new Extras();

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
            return columns.size;
        }

        /** Takes a copy of a row. */
        public void add(EventRow row) {
            int at = columns.size;
            columns.add(row, ids.add(row.id), this::number);
            extras.add(at, row, this::number);
        }

        /** The table of the rows, to which no more are added; those that start together keep their order. */
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
    }

    /** How many events there are. */
    public int size() {
        return size;
    }

    /** What the table is called: its file. */
    public String name() {
        return name;
    }

    /** When each row starts, milliseconds since 1970, included: the column itself. Columns are not to be written to. */
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

    /** For each row the number of its word in {@link #words}: a column by itself, not to be written to. */
    public int[] numbers(int column) {
        return numbers[column];
    }

    /** The words of all columns, each once. */
    public List<String> words() {
        return words;
    }

    /** The row of an identifier; -1 where there is none. */
    public int rowOf(String id) {
        return byId.rowOf(id);
    }

    /** The identifier of a row. */
    public String id(int row) {
        return ids.at(idStart[row]);
    }

    /** The place of a row. */
    public Place place(int row) {
        return events.place(row);
    }

    /** Where the weapon of a row came from; null where not told. */
    public @Nullable Place origin(int row) {
        return extras.origin(order[row]);
    }

    /** The rows whose origin is told, in order: the column itself. */
    public int[] rowsWithOrigin() {
        return withOrigin;
    }

    /** The kind of event in the table's own words, finer than its type; empty where it has none. */
    public String subType(int row) {
        return word(extras.subType(order[row]));
    }

    /** What was used. */
    public Weapon weapon(int row) {
        return extras.weapon(order[row]);
    }

    /** Who says so; empty where not told. */
    public String attribution(int row) {
        return word(extras.attribution(order[row]));
    }

    /** The words that tell of a row; empty where the table has none. */
    public String note(int row) {
        return notes == null ? "" : notes.text(order[row]);
    }

    /** Visits the notes of all rows that have one, in the order of the file, which is much faster than one by one. */
    public void forEachNote(ObjIntConsumer<String> visitor) {
        if (notes != null) {
            notes.forEach(Order.inverse(order), visitor);
        }
    }

    /** When it became known, milliseconds since 1970; {@link EventRow#NEVER} where not told. */
    public long publishedMs(int row) {
        return extras.published(order[row]);
    }

    /** How sure the reading of a row is, 0 to 1. */
    public double confidence(int row) {
        return extras.confidence(order[row]);
    }

    /** How many people were killed in a row, at least where that is told, else at most; NaN where neither is. */
    public double killed(int row) {
        return extras.killed(order[row]);
    }

    /** The line of the file that a row began in, from 1. */
    public int line(int row) {
        return line[row];
    }

    /** The event of a row, made anew; the trigger of its evidence is the table and the line. */
    public ConflictEvent event(int row) {
        return events.event(row);
    }

    /** Whether the other has the same name and rows: everything that {@link #fill} tells. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other || !(other instanceof EventTable that) || size != that.size || !name.equals(that.name)) {
            return this == other;
        }
        return events.areSame(that.events);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + size;
    }

    /** Puts into a row all that the builder took of it: what was added may be added to another table. */
    public void fill(int row, EventRow into) {
        events.fill(row, into);
    }

    /** The word of a row in a column of {@link #numbers}. */
    String word(int column, int row) {
        return words.get(numbers[column][row]);
    }

    /** The word of a number; empty for one below 0. */
    String word(int number) {
        return number < 0 ? "" : words.get(number);
    }

    /** Ordinal of each row's {@link TimePrecision}: the column itself. */
    byte[] timePrecisions() {
        return codes[3];
    }

    /** Row of the file's order that each row was: the order of {@link #extras}. */
    int[] order() {
        return order;
    }

    /** What only some tables tell. */
    Extras extras() {
        return extras;
    }
}
