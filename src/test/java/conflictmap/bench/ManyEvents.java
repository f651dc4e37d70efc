package conflictmap.bench;

import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import conflictmap.model.TimePrecision;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Events made up for measuring: over one year, 70 in 100 round ten towns at war, the rest anywhere between the Black Sea
 * and the Gulf of Oman. The same each time.
 */
final class ManyEvents {
    static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    static final int DAYS = 365;

    private static final double[][] HUBS = {
        {50.45, 30.52}, {49.99, 36.23}, {48.0, 37.8}, {31.5, 34.47}, {35.69, 51.39},
        {33.51, 36.29}, {36.2, 37.16}, {33.31, 44.37}, {15.37, 44.19}, {15.59, 32.53}
    };
    private static final String[] ACTORS = {"North", "South", "East", "West", "Coast", "Hills"};

    private ManyEvents() {}

    /** The table of so many. */
    static EventTable table(int size) {
        var builder = new EventTable.Builder("made-up.csv");
        each(size, builder::add);
        return builder.build();
    }

    /** Makes one after the other, in the order of time; the row is the same object each time. */
    static void each(int size, Consumer<EventRow> taker) {
        var random = new Random(4);
        var row = new EventRow();
        for (int i = 0; i < size; i++) {
            row.id = String.format(Locale.ROOT, "E%07d", i);
            row.type = EventType.values()[random.nextInt(EventType.values().length)];
            row.status = random.nextInt(10) == 0 ? Status.CLAIMED : Status.REPORTED;
            row.startMs = FIRST.toEpochMilli() + (long) ((i + random.nextDouble()) / size * DAYS * 86_400_000L);
            row.endMs = row.startMs + 3_600_000L;
            row.timePrecision = TimePrecision.HOUR;
            int hub = random.nextInt(100) < 70 ? random.nextInt(HUBS.length) : -1;
            row.lat = hub < 0 ? 12 + 42 * random.nextDouble() : HUBS[hub][0] + 0.5 * random.nextGaussian();
            row.lon = hub < 0 ? 22 + 42 * random.nextDouble() : HUBS[hub][1] + 0.7 * random.nextGaussian();
            row.precision = random.nextBoolean() ? Precision.SITE : Precision.CITY;
            row.place = hub < 0 ? "Open country" : "Town " + hub;
            row.actor = ACTORS[random.nextInt(ACTORS.length)];
            row.target = ACTORS[random.nextInt(ACTORS.length)];
            row.source = "Agency " + random.nextInt(40);
            row.line = i + 2;
            taker.accept(row);
        }
    }
}
