package conflictmap.window;

import conflictmap.timeline.EventColumn;
import conflictmap.viewmodel.Cells;
import conflictmap.viewmodel.ChosenLines;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Edits.Field;
import conflictmap.viewmodel.Listing;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Places;
import conflictmap.viewmodel.TableColumns;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The table of events under the map, with what can be done with all lines that are chosen in it. */
final class TablePanel {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final Desk desk;
    private final Listing listing;
    private final LinesTable lines;
    private final WordsField words;
    private final ChangeMenu change;
    private final MenuButton changes = menu(Material2AL.EDIT, "table.change");
    private final Label count = new Label();
    private final VBox root;

    TablePanel(Desk desk, Judging judging, Places places) {
        this.desk = desk;
        this.listing = desk.listing();
        lines = new LinesTable(desk);
        change = new ChangeMenu(desk, judging, this::ask);
        words = new WordsField(desk, places, change::change, () -> table().requestFocus());
        change.addTo(changes.getItems());
        count.setId("table-count");
        count.getStyleClass().add("muted");
        count.setMinWidth(0);
        var title = new Label(Messages.text("table.title"));
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var copy = Icons.button(Material2AL.CONTENT_COPY, "table.copy.tip", this::copy);
        var close = Icons.button(Material2AL.CLOSE, "table.close", () -> desk.appearance().tableOpenProperty().set(false));
        // below each other where the table is narrow; it can be closed in any width
        var tools = new FlowPane(8, 4, title, count, changes, sorts(), columns(), copy, words.root());
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.setMinWidth(0);
        var bar = new BorderPane(tools, null, close, null, null);
        bar.getStyleClass().add("table-bar");
        table().addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
        table().setContextMenu(contextMenu());
        VBox.setVgrow(table(), Priority.ALWAYS);
        root = new VBox(bar, table());
        root.setId("table-panel");
        root.getStyleClass().add("panel");
        root.setMinHeight(120);
        root.setMinWidth(0);
        bar.setMinWidth(0);
        listing.chosenProperty().subscribe(this::tell);
        listing.busyProperty().subscribe(this::tell);
        desk.shelf().foundProperty().subscribe(this::tell);
        tell();
        changes.disableProperty().bind(listing.chosenProperty().map(ChosenLines::isEmpty));
        copy.disableProperty().bind(changes.disableProperty());
    }

    Region root() {
        return root;
    }

    TableView<?> table() {
        return lines.table();
    }

    private void tell() {
        String events = Messages.counted("step.events", listing.lines().size());
        int chosen = listing.chosenProperty().get().size();
        count.setText(listing.busyProperty().get() ? Messages.text("table.busy")
                : chosen == 0 ? events : Messages.text("table.chosen", events, chosen));
    }

    private void ask(String key, Field field) {
        words.ask(key, field);
    }

    private void keyed(KeyEvent e) {
        if (COPY.match(e)) {
            copy();
            e.consume();
        } else if (e.isAltDown() && e.getCode().isDigitKey()) {
            sortBy("0123456789".indexOf(e.getCode().getChar()));
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && !changes.isDisabled()) {
            changes.show();
            e.consume();
        } else if (e.getCode() == KeyCode.CONTEXT_MENU || e.getCode() == KeyCode.F10 && e.isShiftDown()) {
            table().getContextMenu().show(table(), Side.TOP, 80, 60);
            e.consume();
        }
    }

    /** Sorts by the first, second and so on of the columns that are shown, or for 0 by time. */
    private void sortBy(int place) {
        List<TableColumns.Shown> shown = listing.columnsProperty().get().shown();
        if (place == 0) {
            listing.sortBy(List.of());
        } else if (place > 0 && place <= shown.size()) {
            listing.sortBy(shown.get(place - 1).column());
        }
    }

    private ContextMenu contextMenu() {
        var menu = new ContextMenu();
        change.addTo(menu.getItems());
        return menu;
    }

    private void copy() {
        listing.copy(text -> Clipboard.getSystemClipboard().setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    // ---- order and columns

    private MenuButton sorts() {
        MenuButton button = small(menu(Material2MZ.SORT, "table.sort"));
        for (EventColumn column : EventColumn.values()) {
            var item = new MenuItem(Cells.heading(column));
            item.setId("sort-" + column.key());
            item.setOnAction(e -> listing.sortBy(column));
            button.getItems().add(item);
        }
        var none = new MenuItem(Messages.text("table.sort.none"));
        none.setOnAction(e -> listing.sortBy(List.of()));
        button.getItems().addAll(new SeparatorMenuItem(), none);
        return button;
    }

    private MenuButton columns() {
        MenuButton button = small(menu(Material2MZ.VIEW_COLUMN, "table.columns"));
        for (EventColumn column : EventColumn.values()) {
            var item = new CheckMenuItem(Cells.heading(column));
            item.setId("show-" + column.key());
            item.setOnAction(e -> listing.columnsProperty().set(listing.columnsProperty().get().with(column, item.isSelected())));
            listing.columnsProperty().subscribe(now -> item.setSelected(now.has(column)));
            button.getItems().add(item);
        }
        var usual = new MenuItem(Messages.text("table.columns.usual"));
        usual.setOnAction(e -> listing.columnsProperty().set(TableColumns.USUAL));
        button.getItems().addAll(new SeparatorMenuItem(), usual);
        return button;
    }

    /** Without its words, which a screen reader still tells: the bar must fit a narrow window. */
    private static MenuButton small(MenuButton button) {
        button.setAccessibleText(button.getText());
        button.setText("");
        return button;
    }

    private static MenuButton menu(Ikon ikon, String key) {
        Node icon = Icons.icon(ikon);
        var button = new MenuButton(Messages.text(key), icon);
        button.setId(key.replace('.', '-'));
        button.getStyleClass().addAll("flat", "text-button");
        button.setTooltip(new Tooltip(Messages.text(key + ".tip")));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
