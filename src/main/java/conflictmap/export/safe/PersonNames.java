package conflictmap.export.safe;

import java.util.List;

/** Finds the names of persons in a text. */
@FunctionalInterface
public interface PersonNames {
    /** Finds none. */
    PersonNames NONE = text -> List.of();

    /**
     * A stretch of a text.
     *
     * @param from first character (UTF-16 units)
     * @param to index after the last character
     * @param isInDoubt whether it may be the name of a place as well
     */
    record Span(int from, int to, boolean isInDoubt) {
        /** A stretch that is a person's name. */
        public Span(int from, int to) {
            this(from, to, false);
        }
    }

    /** The names in the order of the text, none overlapping another. */
    List<Span> in(String text);
}
