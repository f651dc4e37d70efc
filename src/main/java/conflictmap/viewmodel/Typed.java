package conflictmap.viewmodel;

import conflictmap.model.CountRange;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers and times as a person types them, and as they are shown for typing. */
public final class Typed {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final Pattern TIMED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[ T]+(\\d{1,2}):(\\d{2}))?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,7})");
    private static final Pattern FROM = Pattern.compile("(\\d{1,7})\\s*\\+");
    private static final Pattern UP_TO = Pattern.compile("[≤<-]\\s*(\\d{1,7})");
    private static final Pattern BETWEEN = Pattern.compile("(\\d{1,7})\\s*[-–]\\s*(\\d{1,7})");

    private Typed() {}

    /** {@code 2025-06-14 18:00}. */
    public static String time(LocalDateTime time) {
        return TIME.format(time);
    }

    /** The time of {@code 2025-06-14 18:00} or {@code 2025-06-14}, which is its midnight; 24:00 is the next; nothing where it is none. */
    public static Optional<LocalDateTime> time(String typed) {
        Matcher m = TIMED.matcher(typed.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime day = LocalDateTime.parse(m.group(1) + "T00:00");
            if (m.group(2) == null) {
                return Optional.of(day);
            }
            int hour = Integer.parseInt(m.group(2));
            int minute = Integer.parseInt(m.group(3));
            boolean possible = hour < 24 && minute < 60 || hour == 24 && minute == 0;
            return possible ? Optional.of(day.plusHours(hour).plusMinutes(minute)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 14}, {@code 14+} for at least, {@code ≤14} for at most, {@code 10–14}; {@code ?} for some; empty where none is told. */
    public static String count(@Nullable CountRange range) {
        if (range == null) {
            return "";
        }
        Integer low = range.lowest();
        Integer high = range.highest();
        if (low == null) {
            return high == null ? "?" : "≤" + high;
        }
        return high == null ? low + "+" : low.equals(high) ? low.toString() : low + "–" + high;
    }

    /** Whether a text is empty or a number as {@link #count(CountRange)} writes it. */
    public static boolean isCount(String typed) {
        return typed.isBlank() || count(typed) != null;
    }

    /** The number of a text; null where it is empty or no number. */
    public static @Nullable CountRange count(String typed) {
        String text = typed.strip();
        if (text.equals("?")) {
            return new CountRange(null, null);
        }
        Matcher m;
        if ((m = NUMBER.matcher(text)).matches()) {
            return CountRange.exactly(Integer.parseInt(m.group(1)));
        }
        if ((m = FROM.matcher(text)).matches()) {
            return CountRange.atLeast(Integer.parseInt(m.group(1)));
        }
        if ((m = UP_TO.matcher(text)).matches()) {
            return CountRange.atMost(Integer.parseInt(m.group(1)));
        }
        if ((m = BETWEEN.matcher(text)).matches()) {
            int a = Integer.parseInt(m.group(1));
            int b = Integer.parseInt(m.group(2));
            return new CountRange(Math.min(a, b), Math.max(a, b));
        }
        return null;
    }
}
