package conflictmap.model;

import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * When something happened, as narrow as the text allows.
 *
 * @param start local time of the place, included
 * @param end local time of the place, excluded; not before {@code start}
 * @param zone zone of the place
 * @param precision how exactly the text tells it
 * @param rule name of the rule that read it
 */
public record EventTime(LocalDateTime start, LocalDateTime end, ZoneId zone, TimePrecision precision, String rule) {
    public EventTime {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("ends before it starts: " + start + " to " + end);
        }
    }

    /** The same span on the world's clock. Where a clock change swallows a local time, the later offset is used. */
    public TimeRange range() {
        var from = start.atZone(zone).toInstant();
        var to = end.atZone(zone).toInstant();
        return new TimeRange(from, to.isBefore(from) ? from : to);
    }
}
