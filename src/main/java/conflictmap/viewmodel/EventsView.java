package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import conflictmap.timeline.EventIndex;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/** The events of an index as a list that can be watched; each is made when it is looked at, and all change at once. */
final class EventsView extends ObservableListBase<ConflictEvent> {
    private EventIndex index = EventIndex.EMPTY;

    /** Shows other events, and tells it. */
    void show(EventIndex next) {
        List<ConflictEvent> removed = index.events();
        index = next;
        if (!removed.isEmpty() || next.size() > 0) {
            fireChange(new AllReplaced<>(this, removed));
        }
    }

    @Override
    public ConflictEvent get(int row) {
        return index.event(row);
    }

    @Override
    public int size() {
        return index.size();
    }

    @Override
    public int indexOf(@Nullable Object o) {
        return index.events().indexOf(o);
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
