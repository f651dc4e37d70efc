package conflictmap.checks;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds weekdays that a date does not have: "Friday, 14 June 2025", which is a Saturday. */
final class WeekdaysAgree {
    private static final String WEEKDAY = "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)";
    private static final String MONTH = "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
            + "Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,?\\s+(?<year>(?:19|20)\\d{2}))?";
    private static final List<Pattern> DATES = List.of(
            Pattern.compile(WEEKDAY + ",?\\s+(?:the\\s+)?\\(?" + DAY + "\\s+(?:of\\s+)?" + MONTH + YEAR),
            Pattern.compile(WEEKDAY + ",?\\s+\\(?" + MONTH + "\\s+" + DAY + "\\b" + YEAR),
            Pattern.compile("\\b" + DAY + "\\s+" + MONTH + YEAR + "\\s*\\(\\s*" + WEEKDAY),
            Pattern.compile(MONTH + "\\s+" + DAY + "\\b" + YEAR + "\\s*\\(\\s*" + WEEKDAY));
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private WeekdaysAgree() {}

    static List<Finding> in(Passage passage) {
        List<Finding> findings = new ArrayList<>();
        for (Pattern pattern : DATES) {
            Matcher m = pattern.matcher(passage.text());
            while (m.find()) {
                LocalDate date = date(m, passage.reading().report().published());
                if (date != null && date.getDayOfWeek() != DayOfWeek.valueOf(m.group("weekday").toUpperCase(Locale.ROOT))) {
                    findings.add(passage.finding(Finding.Kind.WEEKDAY, m.start(), m.end(), m.group().replace("(", "").strip(),
                            date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH), date.toString()));
                }
            }
        }
        return findings;
    }

    /** The date told; without a year the one nearest to the publication; null where there is no such date, or none is nearest. */
    private static @Nullable LocalDate date(Matcher m, @Nullable OffsetDateTime published) {
        int month = MONTHS.indexOf(m.group("month").substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        int day = Integer.parseInt(m.group("day"));
        try {
            if (m.group("year") != null) {
                return LocalDate.of(Integer.parseInt(m.group("year")), month, day);
            }
            if (published == null) {
                return null;
            }
            LocalDate about = published.toLocalDate();
            return IntStream.rangeClosed(about.getYear() - 1, about.getYear() + 1).mapToObj(year -> LocalDate.of(year, month, day))
                    .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(about, date)))).orElseThrow();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
