package conflictmap.ingest.claims;

import conflictmap.geo.GeoPoint;
import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.Counts;
import conflictmap.model.EventTime;
import conflictmap.model.EventType;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.model.Status;
import conflictmap.model.TimePrecision;
import conflictmap.model.Weapon;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made-up tellings, as short as the tests need them: {@code at(DEPOT, "03:10").by("Norland")}. */
record Told(EventType type, Place place, LocalDateTime start, Duration length, TimePrecision precision, String actor, String target,
        Weapon weapon, Status status, String said, @Nullable CountRange killed) {
    static final Place HARBOUR = place("Esmere", 40.0, 20.0, Precision.CITY, 8_000);
    static final Place DEPOT = place("Esmere oil depot", 40.03, 20.02, Precision.SITE, 500);
    static final Place BARRACKS = place("Esmere barracks", 39.98, 20.01, Precision.SITE, 500);
    static final Place SUBURB = place("Little Esmere", 40.05, 20.05, Precision.CITY, 2_000);
    static final Place NAMESAKE = place("Esmere", 43.0, 24.0, Precision.CITY, 8_000);
    static final Place PROVINCE = place("Esmereshire", 40.2, 20.1, Precision.ADMIN, 60_000);
    static final Place COUNTRY = place("Sudland", 41.0, 21.0, Precision.COUNTRY, 300_000);

    private static Place place(String name, double lat, double lon, Precision precision, double radiusM) {
        return new Place(name, new GeoPoint(lat, lon), precision, radiusM, "", "SD", 0);
    }

    private static Told told(Place place, String start, Duration length, TimePrecision precision) {
        return new Told(EventType.STRIKE, place, LocalDateTime.parse("2031-05-04T" + start), length, precision, "", "", Weapon.UNKNOWN, Status.REPORTED, "", null);
    }

    /** A strike at a minute of one day. */
    static Told at(Place place, String clock) {
        return told(place, clock, Duration.ofMinutes(1), TimePrecision.MINUTE);
    }

    /** A strike on that day. */
    static Told onTheDay(Place place) {
        return told(place, "00:00", Duration.ofDays(1), TimePrecision.DAY);
    }

    /** Strikes in the two weeks from that day on. */
    static Told inTwoWeeks(Place place) {
        return told(place, "00:00", Duration.ofDays(14), TimePrecision.DAYS);
    }

    Told as(EventType other) {
        return new Told(other, place, start, length, precision, actor, target, weapon, status, said, killed);
    }

    Told by(String who) {
        return new Told(type, place, start, length, precision, who, target, weapon, status, said, killed);
    }

    Told at(String whom) {
        return new Told(type, place, start, length, precision, actor, whom, weapon, status, said, killed);
    }

    Told earlier(int minutes) {
        return new Told(type, place, start.minusMinutes(minutes), length, precision, actor, target, weapon, status, said, killed);
    }

    Told with(Weapon what) {
        return new Told(type, place, start, length, precision, actor, target, what, status, said, killed);
    }

    Told said(String who, Status how) {
        return new Told(type, place, start, length, precision, actor, target, weapon, how, who, killed);
    }

    Told killing(CountRange people) {
        return new Told(type, place, start, length, precision, actor, target, weapon, status, said, people);
    }

    private ConflictEvent event(String report, int number) {
        return new ConflictEvent(report + "#" + number, type, place, null, new EventTime(start, start.plus(length), ZoneId.of("UTC"), precision, "rule"),
                actor, target, weapon, said, status, new Counts(null, null, killed, null), 0.5 + number / 100.0,
                List.of(new Evidence(report, number, number + 1, 0, 100, "rule", "hit")));
    }

    /** A report that tells of events. */
    static Reading report(String id, Told... told) {
        List<ConflictEvent> events = new ArrayList<>();
        for (Told t : told) {
            events.add(t.event(id, events.size() + 1));
        }
        return new Reading(new Report(id, "Title of " + id, "Paper " + id, null, " ".repeat(100)), List.of(), events, List.of());
    }
}
