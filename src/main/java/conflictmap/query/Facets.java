package conflictmap.query;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many events there are of each value of a field, among those that all else that is asked for lets through: what one
 * would see on choosing it.
 *
 * @param counts the most frequent first; values that no event has are left out, unless they are chosen
 */
public record Facets(Map<Field, List<Count>> counts) {
    /** Nothing to count. */
    public static final Facets NONE = new Facets(Map.of());

    /**
     * A value and its events.
     *
     * @param value as {@link Query#with} takes it; empty where an event tells none
     * @param label as people read it; empty where the value is
     */
    public record Count(String value, String label, int events, boolean chosen) {}

    /** The facets of what a query asks of these columns. */
    public static Facets of(Columns columns, Query query) {
        List<BitSet> passed = query.rowsByClause(columns);
        Map<Field, List<Count>> counts = new EnumMap<>(Field.class);
        for (Field field : Field.FACETS) {
            var rows = new BitSet(columns.size());
            rows.set(0, columns.size());
            for (int i = 0; i < passed.size(); i++) {
                if (!query.clauses().get(i).chooses(field)) {
                    rows.and(passed.get(i));
                }
            }
            counts.put(field, counts(field, columns.counts(field, rows), query.chosen(field)));
        }
        return new Facets(counts);
    }

    /** The values of a field. */
    public List<Count> of(Field field) {
        return counts.getOrDefault(field, List.of());
    }

    private static List<Count> counts(Field field, Map<String, Integer> found, List<String> chosen) {
        Set<String> folded = chosen.stream().map(Field::fold).collect(Collectors.toSet());
        Set<String> known = found.keySet().stream().map(Field::fold).collect(Collectors.toSet());
        Map<String, Integer> all = new HashMap<>(found);
        chosen.stream().filter(value -> !known.contains(Field.fold(value))).forEach(value -> all.put(value, 0));
        return all.entrySet().stream()
                .map(e -> new Count(e.getKey(), field.label(e.getKey()), e.getValue(), folded.contains(Field.fold(e.getKey()))))
                .sorted(Comparator.comparingInt((Count c) -> -c.events()).thenComparing(Count::label))
                .toList();
    }
}
