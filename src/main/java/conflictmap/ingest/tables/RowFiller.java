package conflictmap.ingest.tables;

import conflictmap.model.EventRow;
import org.jspecify.annotations.Nullable;

/** Fills one row after another from the fields of a table. */
interface RowFiller {
    /** A new row begins. */
    void begin(int line);

    /** A field of it; the slice is valid during the call only. */
    void field(int column, Slice text);

    /** What is wrong with the row, for people; null where it is good. */
    @Nullable String fault();

    /** The row, once it is found good. */
    EventRow row();
}
