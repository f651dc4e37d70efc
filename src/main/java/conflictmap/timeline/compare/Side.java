package conflictmap.timeline.compare;

import conflictmap.model.TimeRange;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.MergedIndex;
import conflictmap.timeline.Shown;
import conflictmap.timeline.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison: some events, under a name.
 *
 * @param name what it is called, in plain words
 * @param events its events, and no others
 * @param period the time that it is about; null where it is about all the time there is
 * @param offset how far its time runs ahead of the clock; of a period, how much later it begins than the clock's range
 */
public record Side(String name, EventIndex events, @Nullable TimeRange period, Duration offset) {
    /** A side about all the time there is, or about a period in which the clock runs as it is. */
    public static Side of(String name, EventIndex events, @Nullable TimeRange period) {
        return new Side(name, period == null ? events : within(events, period), period, Duration.ZERO);
    }

    /** The events that begin in a period, so that each belongs to one of two periods that follow each other. */
    static EventIndex within(EventIndex events, TimeRange period) {
        long from = period.start().toEpochMilli();
        long to = period.end().toEpochMilli();
        return MergedIndex.only(events, IntStream.range(0, events.size())
                .filter(row -> events.startMillis(row) >= from && events.startMillis(row) < to).toArray());
    }

    /** The same so much ahead of the clock. */
    Side ahead(Duration newOffset) {
        return new Side(name, events, period, newOffset);
    }

    /** The same with other events and another name in their places. */
    Side changed(UnaryOperator<EventIndex> change, UnaryOperator<String> rename) {
        return new Side(rename.apply(name), change.apply(events), period, offset);
    }

    /** Where it stands when the clock stands at an instant; a period does not go on after its end. */
    public Instant now(Instant clock) {
        Instant now = clock.plus(offset);
        return period == null ? now : period.clamp(now);
    }

    /** What it shows. */
    public Shown shown(Instant clock, Window window) {
        return events.shown(now(clock), window);
    }

    /**
     * How much of its time it shows, days; 0 of a moment.
     *
     * @param whole the time that there is, for a side without a period
     */
    public double days(Instant clock, Window window, TimeRange whole) {
        TimeRange its = period == null ? whole : period;
        TimeRange shown = window.at(now(clock), its);
        Instant from = its.clamp(shown.start());
        Instant to = its.clamp(shown.end());
        return Duration.between(from, to).toMillis() / 86_400_000.0;
    }

    /** On which of its days it stands, from 1 to {@link #dayCount}; 0 where it has no period. */
    public int day(Instant clock) {
        if (period == null) {
            return 0;
        }
        long passed = Duration.between(period.start(), now(clock)).toMillis();
        return (int) Math.clamp(passed / 86_400_000L + 1, 1, dayCount());
    }

    /** How many days its period has, begun ones counted; 0 where it has none. */
    public int dayCount() {
        return period == null ? 0 : (int) Math.max(1, Math.ceilDiv(period.length().toMillis(), 86_400_000L));
    }
}
