package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.viewmodel.Desk;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;

/** A list of events, two lines each, which chooses events together with the rest of the window. */
final class EventRows {
    /** So many events chosen elsewhere are shown as chosen; of more only the one looked at. */
    private static final int MOST = 200;

    private final Desk desk;
    private final ListView<ConflictEvent> list;
    private boolean following;
    private boolean asked;

    /**
     * A list.
     *
     * @param mark what stands at the end of a row's first line; may be empty
     */
    EventRows(Desk desk, String id, String name, ObservableList<ConflictEvent> events, Function<ConflictEvent, String> mark) {
        this.desk = desk;
        // what the list makes of its choice while its events are replaced is nobody's choice: these two stand round its own listener
        events.addListener((ListChangeListener<ConflictEvent>) change -> replacing());
        list = new ListView<>(events);
        events.addListener((ListChangeListener<ConflictEvent>) change -> replaced());
        list.setId(id);
        list.getStyleClass().addAll("rows", "edge-to-edge");
        list.setAccessibleText(name);
        list.setFixedCellSize(56);
        list.setCellFactory(view -> new EventCell(desk, mark));
        MultipleSelectionModel<ConflictEvent> chosen = list.getSelectionModel();
        chosen.setSelectionMode(SelectionMode.MULTIPLE);
        chosen.selectedItemProperty().addListener(o -> ask());
        chosen.getSelectedIndices().addListener((ListChangeListener<Integer>) change -> ask());
        desk.selection().allProperty().addListener(o -> follow());
        desk.selection().eventProperty().addListener(o -> follow());
        desk.shelf().outcomeProperty().addListener(o -> list.refresh());
        desk.appearance().themeProperty().addListener(o -> list.refresh());
    }

    ListView<ConflictEvent> list() {
        return list;
    }

    /** Once the list has settled on what is chosen in it, all else follows. */
    private void ask() {
        if (!following && !asked) {
            asked = true;
            Platform.runLater(this::choose);
        }
    }

    private void choose() {
        asked = false;
        ConflictEvent first = list.getSelectionModel().getSelectedItem();
        if (first != null) {
            List<ConflictEvent> all = List.copyOf(list.getSelectionModel().getSelectedItems());
            if (!all.equals(desk.selection().allProperty().get()) || !first.equals(desk.selection().eventProperty().get())) {
                desk.reveal(first);
                desk.selection().select(first, all);
            }
        }
    }

    /** Nothing is chosen meanwhile: JavaFX would look at each event to see where a chosen one has got to. */
    private void replacing() {
        following = true;
        list.getSelectionModel().clearSelection();
    }

    private void replaced() {
        following = false;
        follow();
    }

    private void follow() {
        if (asked) {
            return;
        }
        following = true;
        MultipleSelectionModel<ConflictEvent> chosen = list.getSelectionModel();
        ConflictEvent first = desk.selection().eventProperty().get();
        List<ConflictEvent> all = desk.selection().allProperty().get();
        int row = first == null ? -1 : list.getItems().indexOf(first);
        if (row < 0) {
            chosen.clearSelection();
        } else if (chosen.getSelectedIndex() != row || chosen.getSelectedItems().size() != all.size()) {
            chosen.clearSelection();
            if (all.size() > 1 && all.size() <= MOST) {
                all.forEach(e -> chosen.select(list.getItems().indexOf(e)));
            }
            chosen.select(row);
            if (!list.isFocused()) {
                list.scrollTo(Math.max(0, row - 2));
            }
        }
        following = false;
    }
}
