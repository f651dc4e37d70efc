package conflictmap.viewmodel;

import conflictmap.query.Facets;
import conflictmap.query.Field;
import java.util.List;
import java.util.stream.Stream;

/**
 * The values of a facet to be ticked, the most frequent first, and those that are.
 *
 * @param key the facet's name in a filter: {@code type}
 * @param more how many rarer values are left out
 */
public record FacetGroup(String key, List<Tick> ticks, int more) {
    private static final int MOST = 8;

    /**
     * A value with its events.
     *
     * @param label as people read it
     */
    public record Tick(String value, String label, int events, boolean chosen) {}

    static List<FacetGroup> of(Facets facets) {
        return Field.FACETS.stream().map(field -> of(field, facets.of(field))).toList();
    }

    private static FacetGroup of(Field field, List<Facets.Count> counts) {
        List<Tick> ticks = Stream.concat(counts.stream().limit(MOST), counts.stream().skip(MOST).filter(Facets.Count::chosen))
                .map(c -> new Tick(c.value(), c.label().isEmpty() ? Messages.text("facets.none") : c.label(), c.events(), c.chosen()))
                .toList();
        return new FacetGroup(field.key(), ticks, counts.size() - ticks.size());
    }
}
