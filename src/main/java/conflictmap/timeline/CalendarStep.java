package conflictmap.timeline;

import conflictmap.model.TimeRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;

/**
 * A stretch of the calendar: three hours, a week, ten years. Stretches begin where people begin them: hours count from
 * midnight, weeks from Monday, months from January, years from round numbers.
 *
 * @param unit minutes, hours, days, weeks, months or years
 * @param count how many of them, at least 1
 */
public record CalendarStep(ChronoUnit unit, int count) {
    /** The stretches that people divide time by, shortest first. */
    public static final List<CalendarStep> LADDER = List.of(
            of(ChronoUnit.MINUTES, 1), of(ChronoUnit.MINUTES, 5), of(ChronoUnit.MINUTES, 15), of(ChronoUnit.MINUTES, 30),
            of(ChronoUnit.HOURS, 1), of(ChronoUnit.HOURS, 3), of(ChronoUnit.HOURS, 6), of(ChronoUnit.HOURS, 12),
            of(ChronoUnit.DAYS, 1), of(ChronoUnit.DAYS, 2), of(ChronoUnit.WEEKS, 1), of(ChronoUnit.WEEKS, 2),
            of(ChronoUnit.MONTHS, 1), of(ChronoUnit.MONTHS, 3), of(ChronoUnit.YEARS, 1), of(ChronoUnit.YEARS, 2),
            of(ChronoUnit.YEARS, 5), of(ChronoUnit.YEARS, 10), of(ChronoUnit.YEARS, 25), of(ChronoUnit.YEARS, 50),
            of(ChronoUnit.YEARS, 100), of(ChronoUnit.YEARS, 500), of(ChronoUnit.YEARS, 1000));

    /** Some Monday, from which pairs of weeks count. */
    private static final LocalDate MONDAY = LocalDate.of(1970, 1, 5);

    private static CalendarStep of(ChronoUnit unit, int count) {
        return new CalendarStep(unit, count);
    }

    /** About how long it is; a month counts as a twelfth of a year. */
    public long millis() {
        return unit.getDuration().toMillis() * count;
    }

    /** The shortest stretch of {@link #LADDER} that is at least so long; the longest if none is. */
    public static CalendarStep atLeast(double millis) {
        return LADDER.stream().filter(step -> step.millis() >= millis).findFirst().orElse(LADDER.getLast());
    }

    /**
     * The beginnings of stretches from the one that holds the start of the range to the first at its end or after;
     * strictly rising. An hour that a clock change leaves out begins no stretch; the hour that it repeats is part of
     * the stretch that it begins in.
     */
    public Instant[] beginnings(TimeRange range, ZoneId zone) {
        Instant[] found = new Instant[16];
        int n = 0;
        LocalDateTime local = beginning(LocalDateTime.ofInstant(range.start(), zone));
        while (true) {
            Instant t = local.atZone(zone).toInstant();
            if (n == 0 || t.isAfter(found[n - 1])) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, 2 * n);
                }
                n = n == 1 && !t.isAfter(range.start()) ? 0 : n;
                found[n++] = t;
                if (!t.isBefore(range.end()) && t.isAfter(range.start())) {
                    return Arrays.copyOf(found, n);
                }
            }
            local = local.plus(count, unit);
        }
    }

    /** The beginning of the stretch that a local time lies in. */
    private LocalDateTime beginning(LocalDateTime t) {
        LocalDateTime day = t.truncatedTo(ChronoUnit.DAYS);
        return switch (unit) {
            case MINUTES -> day.plusMinutes(floored(t.getHour() * 60L + t.getMinute()));
            case HOURS -> day.plusHours(floored(t.getHour()));
            case DAYS -> day.minusDays(day.toLocalDate().toEpochDay() - floored(day.toLocalDate().toEpochDay()));
            case WEEKS -> {
                LocalDateTime monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                long weeks = ChronoUnit.WEEKS.between(MONDAY, monday.toLocalDate());
                yield monday.minusWeeks(weeks - floored(weeks));
            }
            case MONTHS -> day.withDayOfMonth(1).withMonth((int) floored(t.getMonthValue() - 1) + 1);
            case YEARS -> day.withDayOfYear(1).withYear((int) floored(t.getYear()));
            default -> throw new IllegalArgumentException("not a unit of this calendar: " + unit);
        };
    }

    private long floored(long n) {
        return Math.floorDiv(n, count) * count;
    }
}
