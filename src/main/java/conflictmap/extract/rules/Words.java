package conflictmap.extract.rules;

import java.util.List;
import java.util.Set;

/**
 * A sentence as patterns see it.
 *
 * @param lower its tokens in lower case
 * @param places the places that it names
 * @param parties those who fight, as it names them
 */
public record Words(List<String> lower, List<Span> places, List<Span> parties) {
    /** Names of the classes whose members a sentence brings with it. */
    static final Set<String> MARKS = Set.of("place", "party");

    /** Tokens of a name, {@code to} exclusive. */
    public record Span(int from, int to) {}

    /** A sentence of which nothing but its words is known. */
    public static Words of(List<String> lower) {
        return new Words(lower, List.of(), List.of());
    }

    int size() {
        return lower.size();
    }

    /** Number of tokens of the place or party that begins at a token; 0 where none does. */
    int marked(String mark, int at) {
        for (Span s : mark.equals("place") ? places : parties) {
            if (s.from == at) {
                return s.to - s.from;
            }
        }
        return 0;
    }
}
