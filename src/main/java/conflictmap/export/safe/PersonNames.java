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
     */
    record Span(int from, int to) {}

    /** The names in the order of the text, none overlapping another. */
    List<Span> in(String text);
}
