package conflictmap.viewmodel;

import conflictmap.export.safe.SafeToPublish;
import java.util.List;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** Whether what is taken out is made safe to publish, and how: one switch for pictures, films, slides and data. */
public final class Safety {
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final DoubleProperty radiusKm = new SimpleDoubleProperty(SafeToPublish.USUAL.radiusM() / 1000);
    private final ObservableSet<String> hidden = FXCollections.observableSet();

    /** Whether it is made safe to publish. */
    public BooleanProperty onProperty() {
        return on;
    }

    /** Within what places are told then, kilometres. */
    public DoubleProperty radiusKmProperty() {
        return radiusKm;
    }

    /** The sources that are not named then. */
    public ObservableSet<String> hidden() {
        return hidden;
    }

    /** All that it consists of. */
    List<Observable> parts() {
        return List.of(on, radiusKm, hidden);
    }

    /** What is to be left out. */
    SafeToPublish wish() {
        return on.get() ? new SafeToPublish(1000 * radiusKm.get(), true, Set.copyOf(hidden)) : SafeToPublish.NOTHING;
    }
}
