package conflictmap.viewmodel;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speeds as people type them: {@code 90 min}, {@code 2 h / s}, {@code 1 day 12 h}, {@code 1.5 weeks a second}. */
public final class TypedSpeed {
    /** The slowest that is played: a minute in a second. */
    public static final Duration SLOWEST = Duration.ofMinutes(1);
    /** The fastest: a year of 365 days in a second. */
    public static final Duration FASTEST = Duration.ofDays(365);

    private static final Pattern PART = Pattern.compile(
            "(\\d{1,7}(?:[.,]\\d{1,3})?)\\s*(s(?:ec(?:onds?)?)?|m(?:in(?:utes?)?)?|h(?:ours?)?|d(?:ays?)?|w(?:eeks?)?|mo(?:nths?)?|y(?:ears?)?)\\b\\s*");
    private static final Pattern RATE = Pattern.compile("\\s*(?:/|a|per)\\s*s(?:ec(?:ond)?)?$");

    private TypedSpeed() {}

    /**
     * How much time plays in a second, within what can be played; a month has 30 days here, a year 365.
     *
     * @return empty where it is no length of time
     */
    public static Optional<Duration> parse(String typed) {
        String text = RATE.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        Matcher part = PART.matcher(text);
        double seconds = 0;
        int end = 0;
        while (end < text.length() && part.find(end) && part.start() == end) {
            seconds += Double.parseDouble(part.group(1).replace(',', '.')) * unitS(part.group(2));
            end = part.end();
        }
        if (end < text.length() || seconds <= 0) {
            return Optional.empty();
        }
        double kept = Math.clamp(seconds, SLOWEST.toSeconds(), FASTEST.toSeconds());
        return Optional.of(Duration.ofSeconds(Math.round(kept)));
    }

    private static double unitS(String unit) {
        return switch (unit.charAt(0)) {
            case 's' -> 1;
            case 'm' -> unit.startsWith("mo") ? 30 * 86_400.0 : 60;
            case 'h' -> 3600;
            case 'd' -> 86_400;
            case 'w' -> 7 * 86_400.0;
            default -> 365 * 86_400.0;
        };
    }
}
