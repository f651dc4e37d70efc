package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Report;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The events in order of time, and under them those that were rejected. */
final class EventList {
    private static final double MOST = 56 * 4 + 2;

    private final Desk desk;
    private final TitledPane rejected;
    private final VBox root;

    EventList(Desk desk) {
        this.desk = desk;
        ListView<ConflictEvent> list = new EventRows(desk, "event-list", Messages.text("lists.events"), desk.shelf().events(), this::sources).list();
        list.setPlaceholder(Empty.small(Messages.text("lists.events.none")));
        VBox.setVgrow(list, Priority.ALWAYS);
        ObservableList<ConflictEvent> away = desk.review().rejected();
        ListView<ConflictEvent> gone = new EventRows(desk, "rejected-list", Messages.text("lists.rejected.name"), away, this::sources).list();
        rejected = new TitledPane("", gone);
        rejected.setId("rejected");
        rejected.setAnimated(false);
        rejected.setExpanded(false);
        rejected.getStyleClass().addAll("folded", "rejected");
        rejected.setMinHeight(Region.USE_PREF_SIZE);
        away.subscribe(() -> tell(gone, away.size()));
        tell(gone, away.size());
        root = new VBox(list, rejected);
    }

    Region root() {
        return root;
    }

    private void tell(Region list, int count) {
        rejected.setText(Messages.text("lists.rejected", count));
        rejected.setVisible(count > 0);
        rejected.setManaged(count > 0);
        list.setPrefHeight(Math.min(MOST, 56.0 * count + 2));
    }

    private String sources(ConflictEvent event) {
        return desk.shelf().reportsOf(event).stream().map(Report::source).filter(s -> !s.isEmpty()).distinct()
                .collect(Collectors.joining(", "));
    }
}
