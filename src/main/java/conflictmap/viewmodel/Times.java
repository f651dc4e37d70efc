package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.TimeRange;
import conflictmap.timeline.Playhead;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** When events happened: their span, how many are shown, how they are spread. */
public record Times(List<ConflictEvent> events) {
    public static Times of(List<ConflictEvent> events) {
        return new Times(List.copyOf(events));
    }

    public TimeRange range() {
        if (events.isEmpty()) {
            return new TimeRange(Instant.EPOCH, Instant.EPOCH);
        }
        TimeRange all = events.stream().map(e -> e.when().range()).reduce(TimeRange::spanning).orElseThrow();
        Instant end = all.end().truncatedTo(ChronoUnit.HOURS);
        return new TimeRange(
                all.start().truncatedTo(ChronoUnit.HOURS), end.isBefore(all.end()) || end.equals(all.start()) ? end.plus(1, ChronoUnit.HOURS) : end);
    }

    public static boolean isShown(ConflictEvent event, Playhead p) {
        TimeRange shown = p.window().at(p.now());
        TimeRange when = event.when().range();
        return when.overlaps(shown) || when.start().equals(p.now());
    }

    public int shown(Playhead p) {
        return (int) events.stream().filter(e -> isShown(e, p)).count();
    }

    public int[][] histogram(TimeRange range, int bins) {
        int[][] counts = new int[bins][EventType.values().length];
        double length = Math.max(1, range.length().toMillis());
        for (ConflictEvent e : events) {
            long ms = Duration.between(range.start(), e.when().range().start()).toMillis();
            int bin = (int) Math.clamp(Math.floor(ms / length * bins), 0, bins - 1);
            counts[bin][e.type().ordinal()]++;
        }
        return counts;
    }
}
