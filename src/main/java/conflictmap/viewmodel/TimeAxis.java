package conflictmap.viewmodel;

import conflictmap.model.TimeRange;
import conflictmap.timeline.CalendarStep;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Time laid along a line of pixels.
 *
 * @param range what the line stands for
 * @param widthPx length of the line, positive
 */
public record TimeAxis(TimeRange range, double widthPx) {
    /** Pixels between two labels. */
    private static final double APART = 16;

    /**
     * A round time on the line.
     *
     * @param label what is written under it; empty where there is no room
     * @param major whether a day, month or year begins there, as the {@link Period}s have it
     */
    public record Tick(double px, String label, boolean major) {}

    /**
     * A day, month or year that the ticks lie in, named once.
     *
     * @param px where its name begins: where it does itself, or at the start of the line if it began before
     */
    public record Period(double px, String label) {}

    /** What is written on a line that is divided by some step; the names of periods from long to short. */
    private record Style(String tick, String widest, ChronoUnit period, List<String> names) {
        static Style of(ChronoUnit unit) {
            return switch (unit) {
                case MINUTES, HOURS ->
                    new Style("HH:mm", "00:00", ChronoUnit.DAYS, List.of("EEEE d MMMM uuuu", "EEE d MMM uuuu", "EEE d MMM", "d MMM"));
                case DAYS -> new Style("EEE d", "Wed 30", ChronoUnit.MONTHS, List.of("MMMM uuuu", "MMM uuuu", "MMM"));
                case WEEKS -> new Style("d MMM", "30 May", ChronoUnit.YEARS, List.of("uuuu"));
                case MONTHS -> new Style("MMM", "May", ChronoUnit.YEARS, List.of("uuuu"));
                default -> new Style("uuuu", "2000", ChronoUnit.FOREVER, List.of());
            };
        }
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
     * Marks at round times of a zone, as close together as their labels allow.
     *
     * @param widthOf pixels of a label
     */
    public List<Tick> ticks(ZoneId zone, ToDoubleFunction<String> widthOf) {
        CalendarStep step = step(widthOf);
        Style style = Style.of(step.unit());
        var format = DateTimeFormatter.ofPattern(style.tick(), Locale.ENGLISH);
        List<Tick> ticks = new ArrayList<>();
        double free = 0;
        for (Instant t : step.beginnings(range, zone)) {
            if (t.isBefore(range.start()) || t.isAfter(range.end())) {
                continue;
            }
            String label = format.format(t.atZone(zone));
            double width = widthOf.applyAsDouble(label);
            double left = px(t) - width / 2;
            boolean fits = left >= free && left + width <= widthPx;
            free = fits ? left + width + APART / 2 : free;
            ticks.add(new Tick(px(t), fits ? label : "", beginsPeriod(t, style.period(), zone)));
        }
        return ticks;
    }

    /**
     * The days, months or years that the ticks lie in, each named where it begins, all in the fullest way that there is
     * room for. The pieces at the ends of the line may be named more shortly, or not at all.
     *
     * @param widthOf pixels of a name
     */
    public List<Period> periods(ZoneId zone, ToDoubleFunction<String> widthOf) {
        Style style = Style.of(step(widthOf).unit());
        if (style.names().isEmpty()) {
            return List.of();
        }
        Instant[] edges = new CalendarStep(style.period(), 1).beginnings(range, zone);
        List<DateTimeFormatter> names =
                style.names().stream().map(name -> DateTimeFormatter.ofPattern(name, Locale.ENGLISH)).toList();
        int fullest = 0;
        while (fullest < names.size() - 1 && !allInnerFit(edges, names.get(fullest), zone, widthOf)) {
            fullest++;
        }
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < edges.length - 1; i++) {
            int at = i;
            names.stream()
                    .skip(fullest)
                    .map(name -> name.format(edges[at].atZone(zone)))
                    .filter(label -> fits(edges, at, widthOf.applyAsDouble(label)))
                    .findFirst()
                    .ifPresent(label -> periods.add(new Period(from(edges, at), label)));
        }
        return periods;
    }

    private boolean allInnerFit(Instant[] edges, DateTimeFormatter name, ZoneId zone, ToDoubleFunction<String> widthOf) {
        for (int i = 1; i < edges.length - 2; i++) {
            if (!fits(edges, i, widthOf.applyAsDouble(name.format(edges[i].atZone(zone))))) {
                return false;
            }
        }
        return true;
    }

    private double from(Instant[] edges, int i) {
        return Math.max(0, px(edges[i]));
    }

    private boolean fits(Instant[] edges, int i, double width) {
        boolean last = i == edges.length - 2;
        return from(edges, i) + width + (last ? 0 : APART) <= Math.min(widthPx, px(edges[i + 1]));
    }

    private CalendarStep step(ToDoubleFunction<String> widthOf) {
        double msPerPx = range.length().toMillis() / widthPx;
        return CalendarStep.LADDER.stream()
                .filter(step -> step.millis() >= msPerPx * (widthOf.applyAsDouble(Style.of(step.unit()).widest()) + APART))
                .findFirst()
                .orElse(CalendarStep.LADDER.getLast());
    }

    private static boolean beginsPeriod(Instant t, ChronoUnit period, ZoneId zone) {
        if (period == ChronoUnit.FOREVER) {
            return false;
        }
        Instant[] edges = new CalendarStep(period, 1).beginnings(new TimeRange(t, t), zone);
        return edges[0].equals(t);
    }
}
