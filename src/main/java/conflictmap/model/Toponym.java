package conflictmap.model;

/**
 * A mention of a place in a report.
 *
 * @param from first character, as an index into {@link Report#text()} (UTF-16 units)
 * @param to index after the last character
 * @param role what the place does in its sentence
 * @param place what it was resolved to, or {@link Place#unresolved}
 */
public record Toponym(int from, int to, Role role, Place place) {
    /** What a place does in its sentence. */
    public enum Role {
        /** The place itself. */
        LOCATION,
        /** Its government: "Tehran said". */
        ACTOR
    }

    public Toponym {
        if (!(0 <= from && from < to)) {
            throw new IllegalArgumentException("not a span: " + from + "-" + to);
        }
    }
}
