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
}
