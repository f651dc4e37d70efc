package conflictmap.model;

import java.time.Duration;
import java.time.Instant;

/**
 * A span of time.
 *
 * @param start first instant, included
 * @param end last instant, excluded; not before {@code start} (equal for a moment)
 */
public record TimeRange(Instant start, Instant end) {
    public TimeRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("ends before it starts: " + start + " to " + end);
        }
    }

    /** Whether the instant is in it; a range of no length holds its one instant. */
    public boolean contains(Instant t) {
        return !t.isBefore(start) && (t.isBefore(end) || t.equals(start));
    }

    /** Whether the two share an instant. */
    public boolean overlaps(TimeRange other) {
        return contains(other.start) || other.contains(start);
    }

    /** The smallest range that holds both. */
    public TimeRange spanning(TimeRange other) {
        return new TimeRange(
                start.isBefore(other.start) ? start : other.start, end.isAfter(other.end) ? end : other.end);
    }

    /** Its length. */
    public Duration length() {
        return Duration.between(start, end);
    }

    /** The instant within the range that is nearest to {@code t}; the end counts as inside. */
    public Instant clamp(Instant t) {
        return t.isBefore(start) ? start : t.isAfter(end) ? end : t;
    }
}
