package conflictmap.ingest.tables;

import conflictmap.model.EventRow;
import org.jspecify.annotations.Nullable;

/** Fills one row after another from the fields of a table. */
interface RowFiller {
    /** A new row begins. */
    void begin(int line);

    /** A field of it; the slice is valid during the call only. */
    void field(int column, Slice text);

    /** What is wrong with the row, which has so many fields, for people; null where it is good. */
    @Nullable String fault(int fields);

    /** Why a good row is no event, in words that rows are counted by; null where it is one. */
    @Nullable String skipped();

    /** Whether the type of the row was not told but assumed. */
    boolean isAssumed();

    /** The row, once it is found good. */
    EventRow row();
}
