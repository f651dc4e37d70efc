package conflictmap.query;

import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import java.time.Instant;
import java.util.Random;

/** Tables to ask. */
final class Tables {
    static final long JUNE_13 = Instant.parse("2025-06-13T00:00:00Z").toEpochMilli();

    private Tables() {}

    static void add(EventTable.Builder to, EventType type, String place, String country, String actor, String source, long startMs) {
        var row = new EventRow();
        row.id = place + to.size();
        row.type = type;
        row.place = place;
        row.country = country;
        row.actor = actor;
        row.source = source;
        row.startMs = startMs;
        row.endMs = startMs + 3_600_000;
        row.lat = 35.7;
        row.lon = 51.4;
        row.precision = Precision.CITY;
        row.line = to.size() + 1;
        to.add(row);
    }

    /** Four events told apart by all that is asked for. */
    static EventTable four() {
        var to = new EventTable.Builder("four.csv");
        add(to, EventType.STRIKE, "Tehran", "IR", "Israel", "Reuters", JUNE_13);
        add(to, EventType.LAUNCH, "Isfahan", "IR", "Iran", "Fars News", JUNE_13 + 86_400_000);
        add(to, EventType.STRIKE, "Haifa", "IL", "Iran; Houthis", "Reuters", JUNE_13 + 2 * 86_400_000);
        add(to, EventType.AIR_DEFENCE, "Ševčík's Hill", "", "", "", JUNE_13 + 3 * 86_400_000);
        return to.build();
    }

    /** Events drawn by a number. */
    static EventTable random(long seed, int size) {
        var random = new Random(seed);
        var to = new EventTable.Builder("random.csv");
        String[] actors = {"Israel", "Iran", "Iran; Houthis", ""};
        String[] sources = {"Reuters", "Fars News", "AFP"};
        for (int i = 0; i < size; i++) {
            var row = new EventRow();
            row.id = "e" + i;
            row.type = EventType.values()[random.nextInt(7)];
            row.status = Status.values()[random.nextInt(4)];
            row.precision = random.nextInt(5) == 0 ? Precision.UNKNOWN : Precision.CITY;
            row.place = "Town " + random.nextInt(20);
            row.country = random.nextBoolean() ? "IR" : "IL";
            row.actor = actors[random.nextInt(4)];
            row.target = actors[random.nextInt(4)];
            row.source = sources[random.nextInt(3)];
            row.startMs = JUNE_13 + random.nextInt(240) * 3_600_000L;
            row.endMs = row.startMs + random.nextInt(3) * 3_600_000L;
            row.lat = row.precision == Precision.UNKNOWN ? Double.NaN : 24 + random.nextInt(20);
            row.lon = row.precision == Precision.UNKNOWN ? Double.NaN : 44 + random.nextInt(20);
            row.confidence = random.nextInt(11) / 10.0;
            row.line = i + 1;
            to.add(row);
        }
        return to.build();
    }
}
