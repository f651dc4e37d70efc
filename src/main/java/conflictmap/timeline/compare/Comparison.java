package conflictmap.timeline.compare;

import conflictmap.model.TimeRange;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.MergedIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Two sides and how they are shown, on one clock: where both are periods they run in step, each from its beginning; else both
 * stand at the same instant.
 *
 * @param a the side that is compared with
 * @param b the side that is compared
 * @param swipe where the line of {@link CompareMode#SWIPE} stands, 0 at the left edge to 1 at the right one
 */
public record Comparison(Side a, Side b, CompareMode mode, Norm norm, double swipe) {
    public Comparison {
        swipe = Math.clamp(swipe, 0, 1);
    }

    /** A comparison of two sides, set on one clock; that of periods is the first one's. */
    public static Comparison of(Side a, Side b, CompareMode mode, Norm norm, double swipe) {
        TimeRange first = a.period();
        TimeRange second = b.period();
        Duration apart = first == null || second == null ? Duration.ZERO : Duration.between(first.start(), second.start());
        return new Comparison(a.ahead(Duration.ZERO), b.ahead(apart), mode, norm, swipe);
    }

    /** The same the other way round. */
    public Comparison swapped() {
        return of(b, a, mode, norm, 1 - swipe);
    }

    /** The same shown in another way. */
    public Comparison as(CompareMode newMode, Norm newNorm, double newSwipe) {
        return new Comparison(a, b, newMode, newNorm, newSwipe);
    }

    /** The same with other events and names in their places. */
    public Comparison changed(UnaryOperator<EventIndex> events, UnaryOperator<String> names) {
        return new Comparison(a.changed(events, names), b.changed(events, names), mode, norm, swipe);
    }

    /** The events of both sides; one that belongs to both is there twice. */
    public EventIndex both() {
        return MergedIndex.of(List.of(a.events(), b.events()));
    }

    /** The events whose words can be told along with the clock: none where each side has its own time. */
    public EventIndex told() {
        return isOfPeriods() ? EventIndex.EMPTY : both();
    }

    /** The time that the clock runs over where it is about two periods: that of the first, as long as the longer one. */
    public Optional<TimeRange> clock() {
        TimeRange first = a.period();
        TimeRange second = b.period();
        if (first == null || second == null) {
            return Optional.empty();
        }
        Duration longer = first.length().compareTo(second.length()) > 0 ? first.length() : second.length();
        return Optional.of(new TimeRange(first.start(), first.start().plus(longer)));
    }

    /** Whether the two stand at different times, so that each needs its own time told. */
    public boolean isOfPeriods() {
        return clock().isPresent();
    }

    /** All the time that events of either side lie in. */
    TimeRange whole() {
        Instant from = first(a.events()).isBefore(first(b.events())) ? first(a.events()) : first(b.events());
        Instant to = last(a.events()).isAfter(last(b.events())) ? last(a.events()) : last(b.events());
        return from.isBefore(to) ? new TimeRange(from, to) : new TimeRange(from, from);
    }

    private static Instant first(EventIndex events) {
        return events.size() == 0 ? Instant.MAX : Instant.ofEpochMilli(events.startMillis(0));
    }

    private static Instant last(EventIndex events) {
        return events.size() == 0 ? Instant.MIN : events.lastEnd();
    }
}
