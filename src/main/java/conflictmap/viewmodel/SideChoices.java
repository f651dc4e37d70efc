package conflictmap.viewmodel;

import conflictmap.model.TimeRange;
import conflictmap.query.SideText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Sides of a comparison that suggest themselves, as they are typed. */
final class SideChoices {
    private final Shelf shelf;
    private final Clock clock;

    SideChoices(Shelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /** The two halves of the time there is, in whole days where it has two of them at least. */
    List<String> halves(ZoneId zone) {
        TimeRange range = clock.extentProperty().get().core();
        Instant start = range.start().plusSeconds(7200).atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        long days = Math.max(1, Math.round((range.end().toEpochMilli() - start.toEpochMilli()) / 86_400_000.0));
        if (days < 2) {
            Instant middle = range.start().plus(range.length().dividedBy(2));
            return List.of(SideText.typed(new TimeRange(range.start(), middle), zone), SideText.typed(new TimeRange(middle, range.end()), zone));
        }
        Instant middle = start.atZone(zone).plusDays(days / 2).toInstant();
        Instant end = start.atZone(zone).plusDays(days / 2 * 2).toInstant();
        return List.of(SideText.typed(new TimeRange(start, middle), zone), SideText.typed(new TimeRange(middle, end), zone));
    }

    /** Sides that suggest themselves: the halves of the time, the commonest sources and actors. */
    void suggestions(ZoneId zone, Consumer<List<String>> taker) {
        List<String> all = new ArrayList<>(clock.isEmpty() ? List.of() : halves(zone));
        shelf.facets(groups -> {
            for (String key : List.of("actor", "source", "type")) {
                groups.stream().filter(group -> group.key().equals(key)).flatMap(group -> group.ticks().stream())
                        .filter(tick -> !tick.value().isBlank())
                        .forEach(tick -> all.add(key + ":" + (key.equals("type") ? "" : "=") + quoted(tick.value())));
            }
            taker.accept(List.copyOf(all));
        });
    }

    private static String quoted(String value) {
        boolean bare = value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
        return bare ? value : '"' + value.replace("\"", "") + '"';
    }
}
