package conflictmap.model;

import org.jspecify.annotations.Nullable;

/**
 * The numbers told of an event; null where none is told.
 *
 * @param fired weapons fired
 * @param intercepted weapons intercepted
 * @param killed people killed
 * @param injured people injured
 */
public record Counts(
        @Nullable CountRange fired,
        @Nullable CountRange intercepted,
        @Nullable CountRange killed,
        @Nullable CountRange injured) {
    /** No number told. */
    public static final Counts NONE = new Counts(null, null, null, null);

    /** Each number as a range over both; as the one tells it where the other does not. */
    public Counts spanning(Counts other) {
        return new Counts(
                spanning(fired, other.fired),
                spanning(intercepted, other.intercepted),
                spanning(killed, other.killed),
                spanning(injured, other.injured));
    }

    private static @Nullable CountRange spanning(@Nullable CountRange a, @Nullable CountRange b) {
        return a == null ? b : b == null ? a : a.spanning(b);
    }
}
