package conflictmap.viewmodel;

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
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Two small reports made by hand, with what a reader would find in them. */
public final class Samples {
    /** Of a desk that writes no films. */
    public static final Exports EXPORTS = new Exports((format, picture, film, state, out, progress) -> {
        throw new IOException("no films here");
    });

    public static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    public static final ZoneId JERUSALEM = ZoneId.of("Asia/Jerusalem");

    private static final String NIGHT = """
            Explosions were heard over Tehran shortly after midnight on Saturday, residents said. \
            Air defences opened fire at Isfahan at about 03:30.

            The army said it had shot down seven drones near Zanjan in the early hours. Officials gave no further details.

            Israel's military said its aircraft struck a missile site at Kermanshah on Friday evening, killing at least 14 people.
            """;

    private static final String DAY = """
            Sirens sounded in Tel Aviv at 21:05 on Saturday as missiles fired from western Iran crossed Jordan.

            A building was hit in Haifa around 22:00, wounding 12 people, medics said.
            """;

    private Samples() {}

    /** A report of a night in Iran with four events. */
    public static Reading night() {
        var report = new Report(
                "night", "Night of strikes across western Iran", "Example Agency", OffsetDateTime.parse("2025-06-14T08:00+03:30"), NIGHT);
        return new Reading(report, List.of(), List.of(
                event(report, "n1", EventType.STRIKE, "Kermanshah", 34.31, 47.06, TEHRAN, "2025-06-13T18:00", "2025-06-14T00:00",
                        TimePrecision.PART_OF_DAY, "struck", "Israel's military said", "Israel", "Iran", Weapon.AIRCRAFT),
                event(report, "n2", EventType.EXPLOSION, "Tehran", 35.69, 51.42, TEHRAN, "2025-06-14T00:00", "2025-06-14T01:00",
                        TimePrecision.HOUR, "Explosions", "residents said", "", "", Weapon.UNKNOWN),
                event(report, "n3", EventType.INTERCEPTION, "Zanjan", 36.68, 48.48, TEHRAN, "2025-06-14T01:00", "2025-06-14T05:00",
                        TimePrecision.PART_OF_DAY, "shot down", "The army said", "Iran", "", Weapon.DRONE),
                event(report, "n4", EventType.AIR_DEFENCE, "Isfahan", 32.65, 51.67, TEHRAN, "2025-06-14T03:30", "2025-06-14T03:31",
                        TimePrecision.MINUTE, "opened fire", "", "", "", Weapon.UNKNOWN)), List.of());
    }

    /** A report of an evening in Israel with two events. */
    public static Reading day() {
        var report = new Report("day", "Sirens in Tel Aviv, building hit in Haifa", "Sample Wire", OffsetDateTime.parse("2025-06-15T00:10+03:00"), DAY);
        return new Reading(report, List.of(), List.of(
                event(report, "d1", EventType.ALERT, "Tel Aviv", 32.08, 34.78, JERUSALEM, "2025-06-14T21:05", "2025-06-14T21:06",
                        TimePrecision.MINUTE, "Sirens", "", "", "", Weapon.MISSILE),
                event(report, "d2", EventType.STRIKE, "Haifa", 32.82, 34.99, JERUSALEM, "2025-06-14T22:00", "2025-06-14T22:30",
                        TimePrecision.HOUR, "was hit", "medics said", "Iran", "Israel", Weapon.MISSILE)), List.of());
    }

    public static Reader.Batch both() {
        return new Reader.Batch(List.of(night(), day()), List.of());
    }

    /** A report of many short paragraphs, the last of which tells of a strike: it must be scrolled to. */
    public static Reading longOne() {
        var text = new StringBuilder();
        for (int i = 1; i <= 60; i++) {
            text.append("Paragraph ").append(i).append(" tells of talks that went on without result.\n\n");
        }
        text.append("A drone hit the harbour of Bandar Abbas at noon on Sunday.\n");
        var report = new Report("long", "A long report", "Example Agency", OffsetDateTime.parse("2025-06-15T18:00Z"), text.toString());
        return new Reading(report, List.of(), List.of(event(report, "l1", EventType.STRIKE, "Bandar Abbas", 27.19, 56.28, TEHRAN,
                "2025-06-15T12:00", "2025-06-15T13:00", TimePrecision.HOUR, "hit", "", "", "Iran", Weapon.DRONE)), List.of());
    }

    /** A report with one event of a time long past. */
    public static Reading ofOldDays() {
        var report = new Report("old", "An old war", "Example Agency", OffsetDateTime.parse("2025-06-15T18:00Z"), "Tehran was hit.");
        return new Reading(report, List.of(), List.of(event(report, "o1", EventType.STRIKE, "Tehran", 35.69, 51.42, TEHRAN,
                "1979-02-11T00:00", "1979-02-12T00:00", TimePrecision.DAY, "hit", "", "", "", Weapon.UNKNOWN)), List.of());
    }

    /** Events spread over as many hours, round Tehran. */
    public static Reading many(int count) {
        var report = new Report("many", "Many", "Example Agency", null, "Something was hit.");
        List<ConflictEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String start = LocalDateTime.parse("2025-06-13T00:00").plusHours(i).toString();
            String end = LocalDateTime.parse("2025-06-13T00:00").plusHours(i).plusMinutes(1).toString();
            events.add(event(report, "m" + i, EventType.values()[i % 7], "Tehran", 35 + i % 10 / 10.0, 51 + i % 7 / 10.0, TEHRAN,
                    start, end, TimePrecision.MINUTE, "hit", "", "", "", Weapon.UNKNOWN));
        }
        return new Reading(report, List.of(), events, List.of());
    }

    private static ConflictEvent event(
            Report report, String id, EventType type, String place, double lat, double lon, ZoneId zone, String start,
            String end, TimePrecision precision, String trigger, String attribution, String actor, String target, Weapon weapon) {
        String text = report.text();
        int at = text.indexOf(trigger);
        int from = Math.max(text.lastIndexOf(". ", at) + 2, text.lastIndexOf('\n', at) + 1);
        from = text.lastIndexOf(". ", at) < 0 && text.lastIndexOf('\n', at) < 0 ? 0 : from;
        int to = text.indexOf('.', at) + 1;
        int clauseTo = text.indexOf(',', at) > 0 && text.indexOf(',', at) < to ? text.indexOf(',', at) : to;
        var counts = place.equals("Kermanshah") ? new Counts(null, null, CountRange.atLeast(14), null) : Counts.NONE;
        return new ConflictEvent(
                id, type, new Place(place, new GeoPoint(lat, lon), Precision.CITY, 9000, "", "IR", 0), null,
                new EventTime(LocalDateTime.parse(start), LocalDateTime.parse(end), zone, precision, "part-of-day"),
                actor, target, weapon, attribution, attribution.isEmpty() ? Status.REPORTED : Status.CLAIMED, counts, 0.8,
                List.of(new Evidence(report.id(), Math.min(at, from), clauseTo, from, to, type.code() + ".verb", trigger)));
    }
}
