package conflictmap.render.charts;

import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.EventType;
import conflictmap.model.TimeRange;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.TextColumn;
import conflictmap.timeline.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What charts show of some events: how many on which day by type, by actor and by source, and the salvos whose size somebody
 * told. An event counts on the day that it began on.
 *
 * @param zone in which days begin
 * @param first the first day
 * @param days how many days, at most {@value #MOST_DAYS}
 * @param types by type, in the order of {@link EventType}
 * @param actors by actor, the most frequent first, then all others, then those of which nobody knows
 * @param sources by report, or source of a table, the most frequent first
 * @param salvos launches and interceptions with a number, in order of time
 * @param uncounted launches and interceptions of which nobody told a number
 */
public record ChartData(
        ZoneId zone, LocalDate first, int days, List<Series> types, List<Series> actors, List<Series> sources, List<Salvo> salvos, int uncounted) {
    /** Longer times are cut off at the beginning. */
    public static final int MOST_DAYS = 3660;

    private static final int MOST_ACTORS = 4;
    private static final int MOST_SOURCES = 6;

    /**
     * Counts of one kind.
     *
     * @param name its name; empty for what nobody told
     * @param counts by day
     */
    public record Series(String name, int[] counts) {
        /** How many there are on all days. */
        public int total() {
            return Arrays.stream(counts).sum();
        }
    }

    /**
     * A salvo of which somebody told a number.
     *
     * @param at when it began
     * @param fired how many were fired, at least and at most; null where nobody told
     * @param intercepted how many of them were intercepted; null where nobody told
     */
    public record Salvo(Instant at, @Nullable CountRange fired, @Nullable CountRange intercepted) {
        /** The least share that can have been intercepted, 0 to 1; not a number where that cannot be told. */
        public double leastShare() {
            return share(intercepted == null ? null : intercepted.lowest(), fired == null ? null : fired.highest());
        }

        /** The greatest share that can have been intercepted, 0 to 1; not a number where that cannot be told. */
        public double greatestShare() {
            return share(intercepted == null ? null : intercepted.highest(), fired == null ? null : fired.lowest());
        }

        private static double share(@Nullable Integer of, @Nullable Integer all) {
            return of == null || all == null || all == 0 ? Double.NaN : Math.min(1, (double) of / all);
        }
    }

    /** Counts the events of an index that is sorted by when they happened; {@code names} tells what a source is called. */
    public static ChartData of(EventIndex index, TimeRange range, ZoneId zone, UnaryOperator<String> names) {
        LocalDate last = range.end().minusMillis(1).atZone(zone).toLocalDate();
        LocalDate begin = range.start().atZone(zone).toLocalDate();
        LocalDate first = begin.isBefore(last.minusDays(MOST_DAYS - 1)) ? last.minusDays(MOST_DAYS - 1) : begin;
        int days = (int) ChronoUnit.DAYS.between(first, last) + 1;
        int[] dayOf = new int[index.size()];
        for (int row = 0; row < dayOf.length; row++) {
            long day = ChronoUnit.DAYS.between(first, Instant.ofEpochMilli(index.startMillis(row)).atZone(zone).toLocalDate());
            dayOf[row] = day < 0 || day >= days ? -1 : (int) day;
        }
        TextColumn actors = index.text(TextField.ACTOR);
        TextColumn sources = index.text(TextField.SOURCE);
        List<Salvo> salvos = new ArrayList<>();
        int uncounted = salvos(index, dayOf, salvos);
        return new ChartData(zone, first, days,
                types(index, dayOf, days),
                gathered(count(dayOf, days, row -> List.of(actors.words().get(actors.number(row)))), days),
                most(count(dayOf, days, row -> sources.words().get(sources.number(row)).lines().map(names).toList()), MOST_SOURCES),
                salvos, uncounted);
    }

    private static List<Series> types(EventIndex index, int[] dayOf, int days) {
        List<Series> all = new ArrayList<>();
        for (EventType type : EventType.values()) {
            all.add(new Series(type.label(), new int[days]));
        }
        for (int row = 0; row < dayOf.length; row++) {
            if (dayOf[row] >= 0) {
                all.get(index.type(row).ordinal()).counts()[dayOf[row]]++;
            }
        }
        return all;
    }

    private static Map<String, Series> count(int[] dayOf, int days, IntFunction<List<String>> names) {
        Map<String, Series> all = new LinkedHashMap<>();
        for (int row = 0; row < dayOf.length; row++) {
            if (dayOf[row] >= 0) {
                for (String name : names.apply(row)) {
                    all.computeIfAbsent(name, n -> new Series(n, new int[days])).counts()[dayOf[row]]++;
                }
            }
        }
        return all;
    }

    private static List<Series> most(Map<String, Series> all, int most) {
        return all.values().stream().sorted(Comparator.comparingInt((Series s) -> -s.total()).thenComparing(Series::name)).limit(most).toList();
    }

    /** The most frequent by name, all others in one, and those without a name last. */
    private static List<Series> gathered(Map<String, Series> all, int days) {
        Series unknown = all.remove("");
        List<Series> result = new ArrayList<>(most(all, MOST_ACTORS));
        var others = new Series("others", new int[days]);
        all.values().stream().filter(s -> !result.contains(s)).forEach(s -> Arrays.setAll(others.counts(), d -> others.counts()[d] + s.counts()[d]));
        if (others.total() > 0) {
            result.add(others);
        }
        if (unknown != null) {
            result.add(unknown);
        }
        return result;
    }

    private static int salvos(EventIndex index, int[] dayOf, List<Salvo> into) {
        int uncounted = 0;
        for (int row = 0; row < dayOf.length; row++) {
            EventType type = index.type(row);
            if (dayOf[row] >= 0 && (type == EventType.LAUNCH || type == EventType.INTERCEPTION)) {
                ConflictEvent event = index.event(row);
                CountRange fired = event.counts().fired();
                CountRange intercepted = event.counts().intercepted();
                if (fired == null && intercepted == null) {
                    uncounted++;
                } else {
                    into.add(new Salvo(Instant.ofEpochMilli(index.startMillis(row)), fired, intercepted));
                }
            }
        }
        return uncounted;
    }

    /** The day of an instant as a number from {@link #first} on, with the part of it that is over; may lie outside. */
    public double day(Instant at) {
        Instant start = first.atStartOfDay(zone).toInstant();
        return (at.toEpochMilli() - start.toEpochMilli()) / 86_400_000.0;
    }
}
