package conflictmap.viewmodel;

import conflictmap.geo.GeoPoint;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Precision;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Waits for a person to point on the map at where an event was. */
public final class Pointing {
    /**
     * What is waited for.
     *
     * @param event the event as it stands
     * @param precision how exactly the pointing is meant
     */
    public record Wanted(ConflictEvent event, Precision precision) {}

    private final Edits edits;
    private final ReadOnlyObjectWrapper<@Nullable Wanted> wanted = new ReadOnlyObjectWrapper<>();

    Pointing(Edits edits, Selection selection) {
        this.edits = edits;
        selection.eventProperty().addListener((o, was, is) -> {
            Wanted now = wanted.get();
            if (now != null && !now.event().equals(is)) {
                cancel();
            }
        });
    }

    /** The event that a place is waited for; null for none. */
    public ReadOnlyObjectProperty<@Nullable Wanted> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** The next place pointed at is where the event was, until another event is looked at. */
    public void want(ConflictEvent event, Precision precision) {
        wanted.set(new Wanted(event, precision));
    }

    /** Waits no more. */
    public void cancel() {
        wanted.set(null);
    }

    /** The event was here; whether any was waiting for it. */
    public boolean take(GeoPoint at) {
        Wanted now = wanted.get();
        if (now == null) {
            return false;
        }
        cancel();
        edits.move(now.event(), at, now.precision());
        return true;
    }
}
