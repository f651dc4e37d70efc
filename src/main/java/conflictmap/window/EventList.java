package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The events in order of time, and under them those that were rejected. */
final class EventList {
    private static final double MOST = 56 * 4 + 2;

    private final ListView<ConflictEvent> list;
    private final Folded rejected;
    private final VBox root;

    EventList(Desk desk) {
        list = new EventRows(desk, "event-list", Messages.text("lists.events"), desk.shelf().events(), e -> "").list();
        list.setPlaceholder(Empty.filtered(desk, "lists.events.none"));
        VBox.setVgrow(list, Priority.ALWAYS);
        ObservableList<ConflictEvent> away = desk.review().rejected();
        ListView<ConflictEvent> gone = new EventRows(desk, "rejected-list", Messages.text("lists.rejected.name"), away, e -> "").list();
        rejected = new Folded("rejected", gone);
        rejected.root().getStyleClass().add("rejected");
        away.subscribe(() -> tell(gone, away.size()));
        tell(gone, away.size());
        root = new VBox(new FacetsPanel(desk).root(), list, rejected.root());
    }

    Region root() {
        return root;
    }

    /** Gives the keys to the list, and looks at its first event unless one is looked at. */
    void begin() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    private void tell(Region list, int count) {
        rejected.tell(Messages.text("lists.rejected", count), count > 0);
        list.setPrefHeight(Math.min(MOST, 56.0 * count + 2));
    }
}
