package conflictmap.extract.places;

/**
 * A proper name in a report.
 *
 * @param from first character (UTF-16 units)
 * @param to index after the last character
 * @param type what bears it
 */
public record NameSpan(int from, int to, Type type) {
    /** What bears a name. */
    public enum Type {
        PERSON,
        ORGANIZATION,
        LOCATION
    }

    /** Whether the two share a character. */
    public boolean overlaps(int otherFrom, int otherTo) {
        return from < otherTo && otherFrom < to;
    }
}
