package conflictmap.viewmodel;

import conflictmap.model.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Time laid along a line of pixels.
 *
 * @param range what the line stands for
 * @param widthPx length of the line, positive
 */
public record TimeAxis(TimeRange range, double widthPx) {
    /** A mark on the line; major ones name the day, month or year. */
    public record Tick(double px, String label, boolean major) {}

    private record Step(ChronoUnit unit, int count, Duration about, String minor, String major) {}

    private static final List<Step> STEPS = List.of(
            step(ChronoUnit.MINUTES, 5, "HH:mm", "d MMM"),
            step(ChronoUnit.MINUTES, 15, "HH:mm", "d MMM"),
            step(ChronoUnit.HOURS, 1, "HH:mm", "d MMM"),
            step(ChronoUnit.HOURS, 3, "HH:mm", "d MMM"),
            step(ChronoUnit.HOURS, 6, "HH:mm", "d MMM"),
            step(ChronoUnit.HOURS, 12, "HH:mm", "d MMM"),
            step(ChronoUnit.DAYS, 1, "d MMM", "d MMM"),
            step(ChronoUnit.DAYS, 2, "d MMM", "d MMM"),
            step(ChronoUnit.DAYS, 7, "d MMM", "d MMM"),
            step(ChronoUnit.MONTHS, 1, "MMM", "uuuu"),
            step(ChronoUnit.MONTHS, 3, "MMM", "uuuu"),
            step(ChronoUnit.YEARS, 1, "uuuu", "uuuu"),
            step(ChronoUnit.YEARS, 10, "uuuu", "uuuu"),
            step(ChronoUnit.YEARS, 100, "uuuu", "uuuu"));

    private static Step step(ChronoUnit unit, int count, String minor, String major) {
        return new Step(unit, count, unit.getDuration().multipliedBy(count), minor, major);
    }

    /** Pixels from the start of the line; outside it for instants outside the range. */
    public double px(Instant t) {
        double length = Math.max(1, range.length().toMillis());
        return Duration.between(range.start(), t).toMillis() / length * widthPx;
    }

    /** The instant at so many pixels, kept within the range. */
    public Instant at(double px) {
        return range.clamp(range.start().plusMillis(Math.round(px / widthPx * range.length().toMillis())));
    }

    /** How much time so many pixels are. */
    public Duration span(double px) {
        return Duration.ofMillis(Math.round(px / widthPx * range.length().toMillis()));
    }

    /**
     * Marks at round times of a zone.
     *
     * @param gapPx least distance between two
     */
    public List<Tick> ticks(ZoneId zone, double gapPx) {
        Step step = STEPS.stream().filter(s -> widthOf(s) >= gapPx).findFirst().orElse(STEPS.getLast());
        var minor = DateTimeFormatter.ofPattern(step.minor(), Locale.ENGLISH);
        var major = DateTimeFormatter.ofPattern(step.major(), Locale.ENGLISH);
        List<Tick> ticks = new ArrayList<>();
        LocalDateTime local = firstTick(LocalDateTime.ofInstant(range.start(), zone), step);
        for (Instant t = local.atZone(zone).toInstant(); !t.isAfter(range.end()); t = local.atZone(zone).toInstant()) {
            if (!t.isBefore(range.start())) {
                boolean isMajor = isMajor(ZonedDateTime.ofInstant(t, zone), step);
                ticks.add(new Tick(px(t), (isMajor ? major : minor).format(local), isMajor));
            }
            local = local.plus(step.count(), step.unit());
        }
        return ticks;
    }

    private double widthOf(Step step) {
        return step.about().toMillis() / (double) Math.max(1, range.length().toMillis()) * widthPx;
    }

    private static LocalDateTime firstTick(LocalDateTime start, Step step) {
        return switch (step.unit()) {
            case MINUTES, HOURS -> start.truncatedTo(ChronoUnit.DAYS);
            case DAYS -> step.count() == 7
                    ? start.truncatedTo(ChronoUnit.DAYS).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    : start.truncatedTo(ChronoUnit.DAYS);
            case MONTHS -> start.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
            default -> start.truncatedTo(ChronoUnit.DAYS)
                    .withDayOfYear(1)
                    .withYear(Math.floorDiv(start.getYear(), step.count()) * step.count());
        };
    }

    private static boolean isMajor(ZonedDateTime t, Step step) {
        return switch (step.unit()) {
            case MINUTES, HOURS -> t.getHour() == 0 && t.getMinute() == 0;
            case MONTHS -> t.getMonthValue() == 1;
            default -> true;
        };
    }
}
