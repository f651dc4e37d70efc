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
     * The days, months or years that the ticks lie in, each named where it begins, in full if there is room for that. At
     * the ends of the line, where only a piece of one is seen, its name may be missing.
     *
     * @param widthOf pixels of a name
     */
    public List<Period> periods(ZoneId zone, ToDoubleFunction<String> widthOf) {
        Style style = Style.of(step(widthOf).unit());
        if (style.names().isEmpty()) {
            return List.of();
        }
        Instant[] edges = new CalendarStep(style.period(), 1).beginnings(range, zone);
        int inner = Math.max(1, edges.length - 3);
        List<Period> periods = List.of();
        for (String name : style.names()) {
            periods = named(edges, DateTimeFormatter.ofPattern(name, Locale.ENGLISH), zone, widthOf);
            if (periods.size() >= inner) {
                break;
            }
        }
        return periods;
    }

    private List<Period> named(Instant[] edges, DateTimeFormatter name, ZoneId zone, ToDoubleFunction<String> widthOf) {
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < edges.length - 1; i++) {
            double from = Math.max(0, px(edges[i]));
            double to = Math.min(widthPx, px(edges[i + 1]));
            String label = name.format(edges[i].atZone(zone));
            boolean last = i == edges.length - 2;
            if (from + widthOf.applyAsDouble(label) + (last ? 0 : APART) <= to) {
                periods.add(new Period(from, label));
            }
        }
        return periods;
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
