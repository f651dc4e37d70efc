package conflictmap.timeline;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Evidence;
import conflictmap.model.Report;
import conflictmap.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When reports were published: from then on it could be known what they tell.
 *
 * @param byReport instants by the report's id; reports without a date are missing
 */
public record Publications(Map<String, Instant> byReport) {
    /** No report has a date. */
    public static final Publications NONE = new Publications(Map.of());

    /** Publications are told to the minute. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    public Publications {
        byReport = Map.copyOf(byReport);
    }

    /** The dates of these reports. */
    public static Publications of(Collection<Report> reports) {
        Map<String, Instant> dates = new HashMap<>();
        for (Report report : reports) {
            OffsetDateTime published = report.published();
            if (published != null) {
                dates.put(report.id(), published.toInstant());
            }
        }
        return new Publications(dates);
    }

    /** When the first dated report that tells of an event was published; null where none is dated. */
    public @Nullable Instant firstOf(ConflictEvent event) {
        Instant first = null;
        for (Evidence evidence : event.evidence()) {
            Instant date = byReport.get(evidence.reportId());
            if (date != null && (first == null || date.isBefore(first))) {
                first = date;
            }
        }
        return first;
    }

    /**
     * The span by which an event is played. By {@link TimeBasis#PUBLISHED} it is the minute of its first publication;
     * what no dated report tells of could be known as soon as it was over, and not before.
     */
    public TimeRange span(ConflictEvent event, TimeBasis basis) {
        TimeRange happened = event.when().range();
        if (basis == TimeBasis.HAPPENED) {
            return happened;
        }
        Instant first = firstOf(event);
        Instant known = first == null ? happened.end() : first;
        return new TimeRange(known, known.plus(MINUTE));
    }
}
