package conflictmap.timeline;

import conflictmap.geo.GeoPoint;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Counts;
import conflictmap.model.EventTime;
import conflictmap.model.EventType;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import conflictmap.model.TimePrecision;
import conflictmap.model.Weapon;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Events made up for tests. */
public final class Happenings {
    public static final Place TEHRAN = city("Tehran", 35.69, 51.42);
    public static final Place TEL_AVIV = city("Tel Aviv", 32.08, 34.78);
    public static final Place TABRIZ = city("Tabriz", 38.08, 46.29);
    public static final Place ISFAHAN_PROVINCE =
            new Place("Isfahan province", new GeoPoint(33, 52), Precision.ADMIN, 150_000, "admin1:IR.28", "IR", 0);
    public static final Place IRAN =
            new Place("Iran", new GeoPoint(32.5, 54), Precision.COUNTRY, 800_000, "country:IR", "IR", 0);

    private Happenings() {}

    public static Place city(String name, double lat, double lon) {
        return new Place(name, new GeoPoint(lat, lon), Precision.CITY, 5000, "", "", 0);
    }

    public static ConflictEvent event(String id, EventType type, Place at, String start, Duration length) {
        return event(id, type, at, null, start, length, Status.REPORTED);
    }

    public static ConflictEvent event(
            String id, EventType type, Place at, Place origin, String start, Duration length, Status status) {
        LocalDateTime from = LocalDateTime.ofInstant(Instant.parse(start), ZoneOffset.UTC);
        return new ConflictEvent(
                id, type, at, origin,
                new EventTime(from, from.plus(length), ZoneOffset.UTC, TimePrecision.HOUR, "test"),
                "", "", Weapon.MISSILE, "", status, Counts.NONE, 1,
                List.of(new Evidence("r", 0, 1, 0, 1, "test", "t")));
    }
}
