package conflictmap.window;

import conflictmap.viewmodel.Checking;
import conflictmap.viewmodel.Contradiction;
import conflictmap.viewmodel.Messages;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;

/** The contradictions that were found: who chooses one looks at its events and words; those dismissed stand below. */
final class ChecksPanel {
    private static final double ROW = 80;
    private static final double MOST_ROWS = 4;

    private final Checking checking;
    private final ListView<Contradiction> list;
    private final VBox dismissed = new VBox(2);
    private final Folded gone = new Folded("checks-dismissed", dismissed);
    private final Folded root;
    private boolean following;

    ChecksPanel(Checking checking) {
        this.checking = checking;
        list = new ListView<>(checking.open());
        list.setId("check-list");
        list.getStyleClass().addAll("rows", "edge-to-edge");
        list.setAccessibleText(Messages.text("check.list"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null && !following) {
                checking.go(is);
            }
        });
        var keys = new Label(Messages.text("check.keys"));
        keys.getStyleClass().addAll("muted", "small", "review-keys");
        keys.setWrapText(true);
        keys.setMinHeight(Region.USE_PREF_SIZE);
        root = new Folded("checks", new VBox(keys, list, gone.root()));
        checking.open().addListener((ListChangeListener<Contradiction>) change -> fill());
        checking.dismissed().addListener((ListChangeListener<Contradiction>) change -> fill());
        checking.currentProperty().addListener((o, was, is) -> follow(is));
        fill();
    }

    Region root() {
        return root.root();
    }

    /** Unfolds it, and its list takes the keys. */
    void begin() {
        root.open();
        list.requestFocus();
    }

    private void fill() {
        int open = checking.open().size();
        double height = Math.clamp(open, 1, MOST_ROWS) * ROW + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        root.tell(Messages.text("check.title", open), open > 0 || !checking.dismissed().isEmpty());
        gone.tell(Messages.text("check.dismissed", checking.dismissed().size()), !checking.dismissed().isEmpty());
        dismissed.getChildren().setAll(checking.dismissed().stream().map(this::row).toList());
    }

    private HBox row(Contradiction told) {
        var text = new Label(told.text());
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button again = Icons.button(Material2MZ.UNDO, "check.raise", () -> checking.raise(told));
        again.getStyleClass().add("small-icon-button");
        var row = new HBox(4, text, again);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void follow(@Nullable Contradiction told) {
        following = true;
        if (told == null) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(told);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
        }
        following = false;
    }

    private final class Cell extends ListCell<Contradiction> {
        private final Label text = new Label();
        private final Label about = new Label();
        private final VBox row = new VBox(2, text, about);

        Cell() {
            text.setWrapText(true);
            text.setMaxHeight(36);
            about.getStyleClass().addAll("muted", "small");
            row.getStyleClass().add("row");
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Contradiction told, boolean empty) {
            super.updateItem(told, empty);
            if (empty || told == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            text.setText(told.text());
            about.setText(told.about());
            setAccessibleText(text.getText() + ", " + about.getText());
            setGraphic(row);
        }
    }
}
