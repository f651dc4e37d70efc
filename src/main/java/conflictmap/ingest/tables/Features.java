package conflictmap.ingest.tables;

import conflictmap.model.EventType;
import conflictmap.model.Precision;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns features with named properties, such as maps hold, into rows: what is set last of a role is what counts. */
final class Features {
    /** A date in a name, as mappers write it: {@code [09 JUN 2025]}, {@code 2025-06-09}. */
    private static final Pattern DATE = Pattern.compile(
            "\\b(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[ -](?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\\d{4})\\b");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern SLASHES = Pattern.compile("\\d{4}/\\d{2}/\\d{2}.*");
    private static final int SECONDS_DIGITS = 10;
    private static final int MILLIS_DIGITS = 13;

    private final Filler filler;
    private final Intake intake;
    private final Slice slice = new Slice();
    private int line;
    private boolean dated;
    private String texts = "";

    Features(Codes codes, Countries countries, Intake intake) {
        this.intake = intake;
        var mapping = new ColumnMapping(ColumnMapping.WORDS, Role.offered(), DateLayout.ISO, ZoneOffset.UTC, Map.of(),
                EventType.EXPLOSION, Precision.CITY);
        filler = new Filler(mapping, codes, countries, 0);
    }

    void begin(int atLine) {
        line = atLine;
        dated = false;
        texts = "";
        filler.begin(atLine);
    }

    /** A property by its name; one that tells nothing is passed over. */
    void property(String name, String value) {
        Role named = ColumnNames.role(name);
        Role role = named == Role.CLOCK ? Role.START : named;
        if (role == Role.NOTE) {
            note(value);
        } else if (role != Role.LAT && role != Role.LON) {
            put(role, value);
        }
    }

    /** Words that tell of the feature. */
    void note(String text) {
        texts = texts.isEmpty() ? text : text.isBlank() ? texts : texts + "\n" + text;
        put(Role.NOTE, text);
    }

    void put(Role role, String value) {
        if (value.isBlank()) {
            return;
        }
        dated |= role == Role.START;
        String text = role == Role.START || role == Role.END || role == Role.PUBLISHED ? time(role, value.strip()) : value;
        filler.field(role.ordinal(), slice.of(text.toCharArray(), 0, text.length()));
    }

    private String time(Role role, String text) {
        if (text.chars().allMatch(Character::isDigit) && (text.length() == SECONDS_DIGITS || text.length() == MILLIS_DIGITS)) {
            long number = Long.parseLong(text);
            return Instant.ofEpochMilli(text.length() == MILLIS_DIGITS ? number : number * 1000).toString();
        }
        if (MONTH.matcher(text).matches()) {
            if (role == Role.START) {
                put(Role.TIME_PRECISION, "month");
            }
            return text + "-01";
        }
        return SLASHES.matcher(text).matches() ? text.substring(0, 10).replace('/', '-') + text.substring(10) : text;
    }

    /** Where the feature lies. */
    void at(double lat, double lon, double radiusM) {
        put(Role.LAT, Double.toString(lat));
        put(Role.LON, Double.toString(lon));
        if (radiusM > 0) {
            put(Role.PRECISION, radiusM > 150_000 ? "country" : radiusM > 5_000 ? "admin" : "city");
            put(Role.RADIUS, Long.toString(Math.round(radiusM)));
        }
    }

    /** Ends the feature: it is taken, or its fault is told. */
    void end() {
        if (!dated) {
            Matcher date = DATE.matcher(texts);
            if (date.find()) {
                put(Role.START, date.group(1));
            }
        }
        intake.take(filler, line, 0);
    }
}
