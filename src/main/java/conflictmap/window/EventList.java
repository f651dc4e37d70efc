package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Report;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Words;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The events in order of time, two lines each; those that the map does not show now are pale. */
final class EventList {
    private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");

    private final ListView<ConflictEvent> list;
    private final VBox root;
    private boolean following;

    EventList(Desk desk) {
        list = new ListView<>(desk.shelf().events());
        list.setId("event-list");
        list.getStyleClass().addAll("rows", "edge-to-edge");
        list.setAccessibleText(Messages.text("lists.events"));
        list.setPlaceholder(Empty.small(Messages.text("lists.events.none")));
        list.setFixedCellSize(56);
        list.setCellFactory(view -> new Cell(desk));
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null && !following) {
                desk.reveal(is);
            }
        });
        desk.selection().eventProperty().addListener((o, was, is) -> follow(is));
        root = new VBox(new FacetsPanel(desk).root(), list);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    Region root() {
        return root;
    }

    private void follow(@Nullable ConflictEvent event) {
        following = true;
        if (event == null) {
            list.getSelectionModel().clearSelection();
        } else if (!event.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(event);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        }
        following = false;
    }

    private static final class Cell extends ListCell<ConflictEvent> {
        private final Desk desk;
        private final TypeGlyph glyph = new TypeGlyph(18);
        private final Label title = new Label();
        private final Label time = new Label();
        private final Label source = new Label();
        private final HBox row;
        private final InvalidationListener retime = o -> pale();

        Cell(Desk desk) {
            this.desk = desk;
            title.getStyleClass().add("row-title");
            time.getStyleClass().add("muted");
            source.getStyleClass().addAll("muted", "row-source");
            source.setMinWidth(0);
            time.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(source, Priority.ALWAYS);
            source.setMaxWidth(Double.MAX_VALUE);
            var lines = new VBox(2, title, new HBox(8, time, source));
            HBox.setHgrow(lines, Priority.ALWAYS);
            lines.setMinWidth(0);
            row = new HBox(8, glyph, lines);
            row.getStyleClass().add("row");
            setPrefWidth(0);
            desk.clock().playheadProperty().addListener(new WeakInvalidationListener(retime));
        }

        @Override
        protected void updateItem(@Nullable ConflictEvent event, boolean empty) {
            super.updateItem(event, empty);
            if (empty || event == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            glyph.show(event, desk.appearance().themeProperty().get());
            title.setText(Words.title(event));
            time.setText(Words.shortTime(event.when()));
            source.setText(desk.shelf().reportsOf(event).stream().map(Report::source).filter(s -> !s.isEmpty())
                    .distinct().collect(Collectors.joining(", ")));
            setAccessibleText(title.getText() + ", " + time.getText());
            setGraphic(row);
            pale();
        }

        private void pale() {
            ConflictEvent event = getItem();
            row.pseudoClassStateChanged(PALE, event != null && !desk.isShown(event));
        }
    }
}
