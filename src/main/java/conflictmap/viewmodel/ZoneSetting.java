package conflictmap.viewmodel;

import java.time.ZoneId;
import java.time.ZoneOffset;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** In which zone times are shown, and how it was chosen. */
public final class ZoneSetting {
    private final ObjectProperty<ZoneChoice> choice = new SimpleObjectProperty<>(ZoneChoice.LOCAL);
    private final ObjectProperty<ZoneId> local = new SimpleObjectProperty<>(ZoneOffset.UTC);
    private final ReadOnlyObjectWrapper<ZoneId> zone = new ReadOnlyObjectWrapper<>(ZoneOffset.UTC);

    ZoneSetting() {
        choice.addListener(o -> zone.set(choice.get().zone(local.get())));
        local.addListener(o -> zone.set(choice.get().zone(local.get())));
    }

    /** What was chosen; the events' own zone at first. */
    public ObjectProperty<ZoneChoice> choiceProperty() {
        return choice;
    }

    /** The zone of the event looked at, or of most events. */
    public ObjectProperty<ZoneId> localProperty() {
        return local;
    }

    /** The zone that follows from the choice. */
    public ReadOnlyObjectProperty<ZoneId> zoneProperty() {
        return zone.getReadOnlyProperty();
    }
}
