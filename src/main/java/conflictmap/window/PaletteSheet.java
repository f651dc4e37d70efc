package conflictmap.window;

import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Palette;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line to type into, and under it what can be done and where one can go: arrows choose, Enter does it. */
final class PaletteSheet {
    private static final int PAGE = 8;

    private final Palette palette;
    private final Runnable close;
    private final TextField line = new TextField();
    private final ListView<Palette.Item> list;
    private final VBox root;

    PaletteSheet(Palette palette, Runnable close) {
        this.palette = palette;
        this.close = close;
        line.setId("palette-line");
        line.setPromptText(Messages.text("palette.prompt"));
        line.setAccessibleText(Messages.text("palette.prompt"));
        line.textProperty().bindBidirectional(palette.queryProperty());
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
        list = new ListView<>(palette.items());
        list.setId("palette-list");
        list.setAccessibleText(Messages.text("palette.list"));
        list.getStyleClass().addAll("rows", "edge-to-edge", "palette-list");
        list.setFocusTraversable(false);
        list.setPlaceholder(Empty.small(Messages.text("palette.none")));
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(e -> go());
        palette.queryProperty().subscribe(this::first);
        palette.items().subscribe(() -> {
            if (list.getSelectionModel().isEmpty()) {
                first();
            }
        });
        root = new VBox(8, line, list);
        root.setId("palette");
    }

    Region root() {
        return root;
    }

    /** Begins anew with nothing typed. */
    void open() {
        palette.open();
        first();
        line.requestFocus();
    }

    private void first() {
        list.getSelectionModel().clearAndSelect(0);
        list.scrollTo(0);
    }

    private void keyed(KeyEvent e) {
        int step = switch (e.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> PAGE;
            case PAGE_UP -> -PAGE;
            default -> 0;
        };
        if (step != 0) {
            int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - PAGE / 2));
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER) {
            go();
            e.consume();
        }
    }

    private void go() {
        Palette.Item chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            chosen.go().run();
        }
    }

    private static final class Cell extends ListCell<Palette.Item> {
        private final Label text = new Label();
        private final Label kind = new Label();
        private final Label detail = new Label();
        private final HBox row;

        Cell() {
            kind.getStyleClass().add("badge");
            detail.getStyleClass().add("muted");
            detail.setMinWidth(Region.USE_PREF_SIZE);
            text.setMinWidth(0);
            text.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(text, Priority.ALWAYS);
            row = new HBox(8, text, kind, detail);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("palette-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Palette.@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean command = item.kind() == Palette.Kind.COMMAND;
            text.setText(item.text());
            kind.setText(command ? "" : Messages.text("palette." + item.kind().name().toLowerCase(Locale.ROOT)));
            kind.setVisible(!command);
            kind.setManaged(!command);
            detail.setText(item.detail());
            detail.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("key"), command);
            setAccessibleText(item.text() + ", " + kind.getText() + " " + item.detail());
            setGraphic(row);
        }
    }
}
