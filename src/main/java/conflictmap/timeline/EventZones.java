package conflictmap.timeline;

import conflictmap.model.ConflictEvent;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The zones of the places where events happened. */
public final class EventZones {
    private EventZones() {}

    /** The zone of most events, the same whatever their order; UTC if there are none. */
    public static ZoneId commonest(Collection<ConflictEvent> events) {
        Map<ZoneId, Long> counts =
                events.stream().collect(Collectors.groupingBy(e -> e.when().zone(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<ZoneId, Long>comparingByValue().thenComparing(e -> e.getKey().getId()))
                .map(Map.Entry::getKey)
                .orElse(ZoneOffset.UTC);
    }
}
