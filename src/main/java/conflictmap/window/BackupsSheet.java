package conflictmap.window;

import conflictmap.viewmodel.Earlier;
import conflictmap.viewmodel.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The earlier states of the project: when each was put aside, what differs, and the way back. */
final class BackupsSheet {
    /** The height of a row, pixels. */
    private static final double ROW_PX = 36;
    /** Room for the words where there is no state. */
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 6;

    private final Earlier earlier;
    private final ListView<Earlier.State> list;
    private final VBox differs = new VBox(4);
    private final VBox root;

    /**
     * A sheet.
     *
     * @param openCopy asked to open a state as a project of its own
     * @param close closes the sheet
     */
    BackupsSheet(Earlier earlier, Consumer<Earlier.State> openCopy, Runnable close) {
        this.earlier = earlier;
        list = new ListView<>(earlier.states());
        list.setId("backup-list");
        list.setAccessibleText(Messages.text("backups.title"));
        list.getStyleClass().addAll("rows", "edge-to-edge", "bordered-list");
        list.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> ROW_PX * Math.clamp(earlier.states().size(), FEWEST_ROWS, MOST_ROWS) + 2, earlier.states()));
        list.setFixedCellSize(ROW_PX);
        list.setMinHeight(FEWEST_ROWS * ROW_PX);
        list.setPlaceholder(Empty.state(Messages.text("backups.none.title"), Messages.text("backups.none.body")));
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(state -> {
            if (state != null) {
                earlier.compare(state);
            }
        });
        earlier.changesProperty().subscribe(this::tell);
        Button copy = UnsavedSheet.button("backups.copy", () -> with(openCopy, close));
        Button restore = UnsavedSheet.button("backups.restore", () -> with(earlier::restore, close));
        for (Button button : List.of(copy, restore)) {
            button.disableProperty().bind(Bindings.isNull(list.getSelectionModel().selectedItemProperty()));
        }
        var lead = UnsavedSheet.text(Messages.text("backups.lead"));
        lead.getStyleClass().add("muted");
        root = new VBox(12, lead, list, differs, UnsavedSheet.row(copy, restore));
        root.setId("backups");
    }

    /** The sheet as it opens. */
    Region opened() {
        list.getSelectionModel().clearSelection();
        earlier.refresh();
        return root;
    }

    private void with(Consumer<Earlier.State> what, Runnable close) {
        Earlier.State chosen = list.getSelectionModel().getSelectedItem();
        close.run();
        what.accept(chosen);
    }

    private void tell(List<String> changes) {
        differs.getChildren().clear();
        if (!changes.isEmpty()) {
            var heading = new Label(Messages.text("backups.differs"));
            heading.getStyleClass().add("heading");
            differs.getChildren().add(heading);
            changes.forEach(change -> differs.getChildren().add(UnsavedSheet.text("•  " + change)));
        }
    }

    private static final class Cell extends ListCell<Earlier.State> {
        private final Label when = new Label();
        private final Label size = new Label();
        private final HBox row;

        Cell() {
            when.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(when, Priority.ALWAYS);
            size.getStyleClass().add("muted");
            row = new HBox(8, when, size);
            row.getStyleClass().add("row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Earlier.@Nullable State state, boolean empty) {
            super.updateItem(state, empty);
            if (empty || state == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            when.setText(state.when());
            size.setText(state.size());
            setAccessibleText(state.when() + ", " + state.size());
            setGraphic(row);
        }
    }
}
