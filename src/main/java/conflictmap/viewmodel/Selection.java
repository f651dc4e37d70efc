package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Evidence;
import conflictmap.model.Reading;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What map, lists, inspector and reader are looking at together. */
public final class Selection {
    private final Shelf shelf;
    private final ReadOnlyObjectWrapper<@Nullable ConflictEvent> event = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Evidence> mark = new ReadOnlyObjectWrapper<>();

    Selection(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The event looked at; null for none. */
    public ReadOnlyObjectProperty<@Nullable ConflictEvent> eventProperty() {
        return event.getReadOnlyProperty();
    }

    /** The report that is open in the reader; null for none. */
    public ReadOnlyObjectProperty<@Nullable Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** The words marked in that report; null for none. */
    public ReadOnlyObjectProperty<@Nullable Evidence> markProperty() {
        return mark.getReadOnlyProperty();
    }

    /** Looks at an event, opens its first report and marks its words. */
    public void select(ConflictEvent selected) {
        event.set(selected);
        show(selected.evidence().getFirst());
    }

    /** Opens the report of some evidence and marks its words; the event stays. */
    public void show(Evidence evidence) {
        reading.set(shelf.reading(evidence.reportId()).orElse(null));
        mark.set(evidence);
    }

    /** Opens a report; the event stays if the report tells of it, and its words are marked. */
    public void open(Reading opened) {
        String id = opened.report().id();
        ConflictEvent old = event.get();
        Evidence told = old == null
                ? null
                : old.evidence().stream().filter(e -> e.reportId().equals(id)).findFirst().orElse(null);
        if (told == null) {
            event.set(null);
        }
        reading.set(opened);
        mark.set(told);
    }

    /** Looks at no event any more; its report stays open. */
    public void clearEvent() {
        event.set(null);
        mark.set(null);
    }

    /** Looks at nothing. */
    public void clear() {
        event.set(null);
        mark.set(null);
        reading.set(null);
    }
}
