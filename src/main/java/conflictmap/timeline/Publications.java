package conflictmap.timeline;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import conflictmap.model.Report;
import conflictmap.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When reports and rows of tables were published: from then on it could be known what they tell.
 *
 * @param byReport instants by the report's id; reports without a date are missing
 * @param byRow instants by the identifier of a row's event, for events that were taken out of their tables
 */
public record Publications(Map<String, Instant> byReport, Map<String, Instant> byRow) {
    /** No report has a date. */
    public static final Publications NONE = new Publications(Map.of(), Map.of());

    /** Publications are told to the minute. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    public Publications {
        byReport = Map.copyOf(byReport);
        byRow = Map.copyOf(byRow);
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
        return new Publications(dates, Map.of());
    }

    /**
     * With the dates of the rows that some events were before they were put right, or made one with others: that changes what
     * is told, not when it was first told.
     */
    public Publications of(List<EventTable> tables, Collection<ConflictEvent> events) {
        if (tables.isEmpty()) {
            return this;
        }
        Map<String, Instant> dates = new HashMap<>(byRow);
        events.stream().flatMap(Publications::rows).distinct().forEach(id -> tables.stream()
                .filter(table -> table.rowOf(id) >= 0).mapToLong(table -> table.publishedMs(table.rowOf(id)))
                .filter(published -> published != EventRow.NEVER).min()
                .ifPresent(published -> dates.put(id, Instant.ofEpochMilli(published))));
        return new Publications(byReport, dates);
    }

    /** The identifiers that an event has or had before it was made one with others. */
    private static Stream<String> rows(ConflictEvent event) {
        return Stream.concat(Stream.of(event.id()), event.claims().stream().map(claim -> claim.told().id()));
    }

    /** When the first dated report or row that tells of an event was published; null where none is dated. */
    public @Nullable Instant firstOf(ConflictEvent event) {
        return Stream.concat(
                        event.evidence().stream().flatMap(evidence -> Optional.ofNullable(byReport.get(evidence.reportId())).stream()),
                        byRow.isEmpty() ? Stream.<Instant>empty() : rows(event).flatMap(id -> Optional.ofNullable(byRow.get(id)).stream()))
                .min(Comparator.naturalOrder()).orElse(null);
    }

    /**
     * The span by which an event is played. By {@link TimeBasis#PUBLISHED} it is the minute of its first publication;
     * what nothing dated tells of could be known as soon as it was over, and not before.
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
