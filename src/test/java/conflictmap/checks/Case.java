package conflictmap.checks;

import conflictmap.geo.GeoPoint;
import conflictmap.jobs.Progress;
import conflictmap.model.ConflictEvent;
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
import conflictmap.model.Toponym;
import conflictmap.model.Weapon;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report made up for a test, with events and mentions; what the checks find in it is told in short. */
final class Case {
    static final Place TEHRAN = new Place("Tehran", new GeoPoint(35.69, 51.42), Precision.CITY, 12_000, "", "IR", 112931);
    static final Place TEL_AVIV = new Place("Tel Aviv", new GeoPoint(32.08, 34.78), Precision.CITY, 7_000, "", "IL", 293397);
    static final Place KHARKIV = new Place("Kharkiv", new GeoPoint(49.98, 36.25), Precision.CITY, 12_000, "", "UA", 706483);
    static final Place BAKHMUT = new Place("Bakhmut", new GeoPoint(48.59, 38.00), Precision.CITY, 4_000, "", "UA", 711390);
    static final Place KHARKIV_OBLAST = new Place("Kharkiv Oblast", new GeoPoint(49.5, 36.5), Precision.ADMIN, 120_000, "admin1:UA.07", "UA", 706482);
    static final Place UKRAINE = new Place("Ukraine", new GeoPoint(49, 32), Precision.COUNTRY, 500_000, "country:UA", "UA", 690791);

    private final Report report;
    private final List<ConflictEvent> events = new ArrayList<>();
    private final List<Toponym> toponyms = new ArrayList<>();

    Case(String text) {
        report = new Report("r", "", "", OffsetDateTime.parse("2025-06-16T08:00Z"), text);
    }

    /** Adds an event told by the whole text. */
    Case event(EventType type, Place place, String start, int minutes, String zone, Weapon weapon, String actor, @Nullable Place origin, Counts counts) {
        LocalDateTime from = LocalDateTime.parse(start);
        TimePrecision precision = minutes <= 1 ? TimePrecision.MINUTE : minutes <= 60 ? TimePrecision.HOUR : TimePrecision.DAY;
        int to = report.text().length();
        events.add(new ConflictEvent("e" + (events.size() + 1), type, place, origin, new EventTime(from, from.plus(Duration.ofMinutes(minutes)), ZoneId.of(zone), precision, "t"),
                actor, "", weapon, "", Status.REPORTED, counts, 0.9, List.of(new Evidence("r", 0, to, 0, to, "rule", "hit"))));
        return this;
    }

    Case strike(Place place, String start, int minutes, String zone) {
        return event(EventType.STRIKE, place, start, minutes, zone, Weapon.UNKNOWN, "", null, Counts.NONE);
    }

    /** Mentions a place by its words in the text. */
    Case mention(String words, Place place) {
        int at = report.text().indexOf(words);
        toponyms.add(new Toponym(at, at + words.length(), Toponym.Role.LOCATION, place));
        return this;
    }

    Reading reading() {
        return new Reading(report, toponyms, events, List.of());
    }

    List<Finding> findings(Areas areas) throws InterruptedException {
        return new Checks(areas).of(List.of(reading()), events, Progress.NONE);
    }

    /** What is found: {@code weekday: Friday, 14 June 2025; Saturday; 2025-06-14}. */
    List<String> found() throws InterruptedException {
        return findings(Areas.UNKNOWN).stream().map(f -> f.kind().code() + ": " + String.join("; ", f.facts())).toList();
    }
}
