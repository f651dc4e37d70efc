package conflictmap.checks;

import conflictmap.extract.time.ZoneName;
import conflictmap.model.ConflictEvent;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds moments that a sentence tells in two zones that do not agree: "at 03:00 local time (21:30 GMT)". */
final class ZonesAgree {
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(?<h>\\d{1,2})(?:[:.](?<m>\\d{2})|(?<mm>\\d{2}))?\\s*(?<half>[ap]\\.?m\\b\\.?)?\\s*\\(?"
                    + "(?<zone>(?:GMT|UTC)\\s*[+−-]\\s*\\d{1,2}(?::\\d\\d)?|GMT|UTC|CEST|CET|BST|EEST|EET|EST|EDT|ET|MSK|IDT|PKT"
                    + "|[Ll]ocal(?:\\s+time)?|(?:New\\s+York|[A-Z]\\p{L}+)\\s+time)\\b");
    /** What may stand between two tellings of one moment. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[(,;/=]|or\\b|i\\.e\\.,?|\\)|–|-)?\\s*(?:or\\b\\s*)?\\(?");

    /** A time of day in a zone. */
    private record Told(int from, int to, String words, LocalTime time, @Nullable ZoneId zone) {}

    private ZonesAgree() {}

    static List<Finding> in(Passage passage) {
        List<Told> told = told(passage.text());
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < told.size(); i++) {
            compare(passage, told.get(i - 1), told.get(i)).ifPresent(findings::add);
        }
        return findings;
    }

    private static List<Told> told(String text) {
        List<Told> told = new ArrayList<>();
        Matcher m = CLOCK.matcher(text);
        while (m.find()) {
            ZoneName zone = ZoneName.of(m.group("zone"));
            LocalTime time = time(m);
            if (zone != null && time != null) {
                told.add(new Told(m.start(), m.end(), m.group().replace("(", "").strip(), time, zone.zone()));
            }
        }
        return told;
    }

    private static @Nullable LocalTime time(Matcher m) {
        int hour = Integer.parseInt(m.group("h"));
        String minutes = m.group("m") == null ? m.group("mm") : m.group("m");
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        String half = m.group("half");
        if (half != null && hour >= 1 && hour <= 12) {
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        } else if (half != null) {
            return null;
        }
        return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
    }

    private static Optional<Finding> compare(Passage passage, Told a, Told b) {
        String between = passage.text().substring(a.to(), Math.max(a.to(), b.from()));
        ZoneId local = a.zone() == null || b.zone() == null ? local(passage) : ZoneOffset.UTC;
        if (!BETWEEN.matcher(between).matches() || local == null || (a.zone() == null) == (b.zone() == null) && a.zone() == null) {
            return Optional.empty();
        }
        ZoneId first = a.zone() == null ? local : a.zone();
        ZoneId second = b.zone() == null ? local : b.zone();
        ZonedDateTime moment = day(passage).with(a.time()).atZone(first);
        LocalTime should = moment.withZoneSameInstant(second).toLocalTime();
        boolean agree = should.equals(b.time());
        return agree ? Optional.empty()
                : Optional.of(passage.finding(Finding.Kind.ZONE, a.from(), b.to(), a.words(), b.words(), should.toString()));
    }

    /** The zone of the events that the sentence tells of, or of all in the report; null where they have several, or there are none. */
    private static @Nullable ZoneId local(Passage passage) {
        List<ConflictEvent> here = passage.events();
        List<ZoneId> zones = (here.isEmpty() ? passage.reading().events() : here).stream().map(e -> e.when().zone()).distinct().toList();
        return zones.size() == 1 ? zones.getFirst() : null;
    }

    /** The day that decides which clocks are put forward. */
    private static LocalDateTime day(Passage passage) {
        List<ConflictEvent> events = passage.events();
        OffsetDateTime published = passage.reading().report().published();
        return !events.isEmpty() ? events.getFirst().when().start()
                : published != null ? published.toLocalDateTime() : LocalDateTime.of(2000, 1, 1, 0, 0);
    }
}
