package conflictmap.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Moments in filters: without an offset they are in UTC, and so are they written. */
final class Times {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Times() {}

    /**
     * A moment as {@code 2025-06-14}, {@code 2025-06-14T21:40} or {@code 2025-06-14T21:40:00+03:30}.
     *
     * @param position where it stands, for the error
     */
    static Instant parse(String text, int position) throws QueryException {
        try {
            if (text.length() <= 10) {
                return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            boolean offset = text.endsWith("Z") || text.substring(11).matches(".*[+-].*");
            return offset ? OffsetDateTime.parse(text).toInstant() : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new QueryException(position, Phrases.text("error.time", text));
        }
    }

    /** A moment in words: the day alone at midnight. */
    static String words(double ms) {
        Instant time = Instant.ofEpochMilli((long) ms);
        return ((long) ms % 86_400_000 == 0 ? DAY : MINUTE).format(time);
    }
}
