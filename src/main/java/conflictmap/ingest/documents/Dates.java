package conflictmap.ingest.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as files write them: ISO 8601 with its common slips, and RFC 5322 with its old zone names. */
final class Dates {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ]\\s*(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile(
            "(?:[A-Za-z]{3,9},?\\s+)?(\\d{1,2})[\\s-]+([A-Za-z]{3})[a-z]*\\.?[\\s-]+(\\d{4}|\\d{2})(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?"
                    + "(?:\\s*([+-]\\d{4}|[A-Za-z]{1,5}))?)?(?:\\s*\\(.*\\))?");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** Hours from UTC of the zone names of RFC 5322, section 4.3. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("Z", 0), Map.entry("UT", 0), Map.entry("UTC", 0), Map.entry("GMT", 0), Map.entry("EST", -5), Map.entry("EDT", -4), Map.entry("CST", -6),
            Map.entry("CDT", -5), Map.entry("MST", -7), Map.entry("MDT", -6), Map.entry("PST", -8), Map.entry("PDT", -7));
    /** Two-digit years below this are of this century, by RFC 5322, section 4.3. */
    private static final int CENTURY = 50;
    private static final LocalTime NOON = LocalTime.NOON;

    private Dates() {}

    /**
     * A time that was written somewhere.
     *
     * @param time the time
     * @param note what had to be assumed to get it, for people; empty where nothing
     */
    record Written(OffsetDateTime time, String note) {}

    /** The time, or null where this is none. A day without a time is taken at noon UTC, a time without a zone as UTC. */
    static @Nullable Written parse(String text) {
        String stripped = text.strip();
        try {
            Matcher iso = ISO.matcher(stripped);
            if (iso.matches()) {
                LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
                return written(day, time(iso), iso.group(7));
            }
            Matcher mail = MAIL.matcher(stripped);
            int month = mail.matches() ? MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT)) : -1;
            if (month >= 0) {
                return written(LocalDate.of(year(mail.group(3)), month + 1, number(mail, 1)), time(mail), mail.group(7));
            }
        } catch (DateTimeException e) {
            return null; // the 31st of June
        }
        return null;
    }

    private static int number(Matcher m, int group) {
        return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
    }

    private static @Nullable LocalTime time(Matcher m) {
        return m.group(4) == null ? null : LocalTime.of(number(m, 4), number(m, 5), Math.min(59, number(m, 6)));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < CENTURY ? 2000 + year : 1900 + year;
    }

    private static Written written(LocalDate day, @Nullable LocalTime time, @Nullable String zone) {
        if (time == null) {
            return new Written(day.atTime(NOON).atOffset(ZoneOffset.UTC), ", which names a day only; taken as noon UTC");
        }
        LocalDateTime local = day.atTime(time);
        if (zone == null) {
            return new Written(local.atOffset(ZoneOffset.UTC), ", which names no time zone; taken as UTC");
        }
        String name = zone.toUpperCase(Locale.ROOT);
        if (name.charAt(0) == '+' || name.charAt(0) == '-') {
            String padded = name.length() == 3 ? name + "00" : name;
            return new Written(local.atOffset(ZoneOffset.from(DateTimeFormatter.ofPattern(padded.indexOf(':') > 0 ? "xxx" : "xx", Locale.ROOT).parse(padded))), "");
        }
        Integer hours = ZONES.get(name);
        return hours == null ? new Written(local.atOffset(ZoneOffset.UTC), ", whose time zone " + zone + " is not known; taken as UTC")
                : new Written(local.atOffset(ZoneOffset.ofHours(hours)), "");
    }
}
