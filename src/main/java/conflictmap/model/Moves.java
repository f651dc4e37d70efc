package conflictmap.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a table lie that have some names.
 *
 * @param byName by the number of the name's word
 * @param words the table's words, and after them those of the places
 */
record Moves(Map<Integer, To> byName, List<String> words) {
    /**
     * A place with the numbers of its words.
     *
     * @param name of its name
     * @param area of its area
     * @param country of its country's code
     */
    record To(Place place, int name, int area, int country) {}

    /** Takes a row that lies elsewhere. */
    @FunctionalInterface
    interface Mover {
        void move(int row, To to);
    }

    /**
     * Where rows lie.
     *
     * @param names the number of each row's name
     * @param meant the place that a name means; null where it means what the table says
     */
    static Moves of(List<String> words, int[] names, Function<String, @Nullable Place> meant) {
        Map<Integer, Place> found = new HashMap<>();
        var asked = new boolean[words.size()];
        for (int name : names) {
            if (!asked[name]) {
                asked[name] = true;
                Place place = meant.apply(words.get(name));
                if (place != null) {
                    found.put(name, place);
                }
            }
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < words.size() && !found.isEmpty(); i++) {
            numbers.put(words.get(i), i);
        }
        Map<Integer, To> byName = new HashMap<>();
        found.forEach((name, place) -> byName.put(name,
                new To(place, number(place.name(), numbers), number(place.areaId(), numbers), number(place.countryCode(), numbers))));
        return new Moves(byName, found.isEmpty() ? words : new ArrayList<>(numbers.keySet()));
    }

    private static int number(String word, Map<String, Integer> numbers) {
        numbers.putIfAbsent(word, numbers.size());
        return numbers.get(word);
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    /** Visits the rows that lie elsewhere. */
    void each(int[] names, Mover mover) {
        for (int row = 0; row < names.length; row++) {
            To to = byName.get(names[row]);
            if (to != null) {
                mover.move(row, to);
            }
        }
    }
}
