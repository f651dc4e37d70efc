package conflictmap.timeline;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventRow;
import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The events behind the rows of an index, each made or fetched when it is asked for: a list of a million costs nothing
 * until it is looked at. Looking for an event goes by its identifier.
 */
abstract class EventRows extends AbstractList<ConflictEvent> implements RandomAccess {
    /** The identifier of a row. */
    abstract String id(int row);

    /** The row of an identifier; -1 where there is none. */
    abstract int rowOf(String id);

    /** When a row of a table was published, milliseconds since 1970; {@link EventRow#NEVER} where no table tells it. */
    long publishedMs(int row) {
        return EventRow.NEVER;
    }

    /** A column of words. */
    abstract TextColumn text(TextField field);

    /** What a row has in a field of numbers. */
    abstract double number(NumberField field, int row);

    @Override
    public int indexOf(@Nullable Object o) {
        if (!(o instanceof ConflictEvent event)) {
            return -1;
        }
        int row = rowOf(event.id());
        return row >= 0 && get(row).equals(event) ? row : -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object o) {
        return indexOf(o);
    }

    @Override
    public boolean contains(@Nullable Object o) {
        return indexOf(o) >= 0;
    }
}
