package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Evidence;
import conflictmap.model.Reading;
import conflictmap.timeline.EventIndex;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What map, lists, inspector and reader are looking at together: one event before others, and all that are chosen with it. */
public final class Selection {
    /** Of more chosen events than these only the one looked at stays chosen when events change. */
    static final int FOLLOWED = 100_000;
    /** More than these are looked for by a job when events change. */
    private static final int MANY = 2000;

    private final Shelf shelf;
    private final ReadOnlyObjectWrapper<@Nullable ConflictEvent> event = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<ConflictEvent>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Evidence> mark = new ReadOnlyObjectWrapper<>();

    private volatile @Nullable Found found;

    Selection(Shelf shelf) {
        this.shelf = shelf;
        shelf.sieve().prepareBy(this::finding);
    }

    /** Many chosen events as they stand in another index. */
    private record Found(List<ConflictEvent> chosen, PickedEvents there) {}

    /** Looks for many chosen events among others, in the job that looks for these. */
    private Consumer<EventIndex> finding() {
        List<ConflictEvent> chosen = all.get();
        return chosen.size() <= MANY || chosen.size() > FOLLOWED ? index -> {}
                : index -> found = new Found(chosen, PickedEvents.of(index, chosen));
    }

    /** Other events are shown: many chosen ones that were looked for among them are chosen there, and the rest no more. */
    void follow(EventIndex index) {
        Found known = found;
        ConflictEvent primary = event.get();
        if (known != null && known.chosen() == all.get() && known.there().index == index && primary != null) {
            found = null;
            all.set(index.rowOf(primary.id()) < 0 ? List.of(primary) : known.there());
        }
    }

    /** The event looked at; null for none. */
    public ReadOnlyObjectProperty<@Nullable ConflictEvent> eventProperty() {
        return event.getReadOnlyProperty();
    }

    /** All events that are chosen, the one looked at among them, in the order in which they were chosen; each once. */
    public ReadOnlyObjectProperty<List<ConflictEvent>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** The report that is open in the reader; null for none. */
    public ReadOnlyObjectProperty<@Nullable Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** The words marked in that report; null for none. */
    public ReadOnlyObjectProperty<@Nullable Evidence> markProperty() {
        return mark.getReadOnlyProperty();
    }

    /** Looks at an event alone, opens its first report and marks its words. */
    public void select(ConflictEvent selected) {
        choose(selected, List.of(selected));
    }

    /** Chooses several events and looks at one of them. */
    public void select(ConflictEvent primary, Collection<ConflictEvent> others) {
        if (others instanceof PickedEvents picked) {
            choose(primary, picked);
            return;
        }
        Map<String, ConflictEvent> each = new LinkedHashMap<>();
        others.forEach(e -> each.put(e.id(), e));
        each.putIfAbsent(primary.id(), primary);
        choose(primary, List.copyOf(each.values()));
    }

    /** Adds an event to those chosen and looks at it; one that is chosen already is left out. */
    public void toggle(ConflictEvent other) {
        List<ConflictEvent> left = all.get().stream().filter(e -> !e.id().equals(other.id())).toList();
        if (left.size() == all.get().size()) {
            select(other, left);
        } else if (left.isEmpty()) {
            clearEvent();
        } else {
            choose(left.getLast(), left);
        }
    }

    /** Chooses no more than some of those that are chosen, the one looked at among them. */
    void narrow(List<ConflictEvent> left) {
        all.set(left);
    }

    private void choose(ConflictEvent primary, List<ConflictEvent> chosen) {
        all.set(chosen);
        event.set(primary);
        show(primary.evidence().getFirst());
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
            all.set(List.of());
        }
        reading.set(opened);
        mark.set(told);
    }

    /** Looks at no event any more; its report stays open. */
    public void clearEvent() {
        event.set(null);
        all.set(List.of());
        mark.set(null);
    }

    /** Looks at nothing. */
    public void clear() {
        clearEvent();
        reading.set(null);
    }

    /** The events and reports have changed: looks at them as they are now, and no more at those that are not there. */
    void refresh() {
        ConflictEvent old = event.get();
        if (old != null) {
            refresh(old);
        }
        Reading open = reading.get();
        if (open != null) {
            reading.set(shelf.reading(open.report().id()).orElse(null));
        }
    }

    private void refresh(ConflictEvent old) {
        follow(shelf.foundProperty().get());
        if (all.get() instanceof PickedEvents picked && picked.index == shelf.foundProperty().get()) {
            event.set(shelf.event(old.id()).filter(now -> !now.equals(old)).orElse(old));
            return;
        }
        List<ConflictEvent> before = all.get().size() > FOLLOWED ? List.of(old) : all.get();
        List<ConflictEvent> now = before.stream().flatMap(e -> shelf.event(e.id()).stream()).toList();
        ConflictEvent primary = now.stream().filter(e -> e.id().equals(old.id())).findFirst().orElse(null);
        all.set(primary == null ? List.of() : now.equals(all.get()) ? all.get() : now);
        event.set(old.equals(primary) ? old : primary);
        mark.set(primary == null ? null : mark.get());
    }
}
