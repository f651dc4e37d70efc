package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.timeline.EventColumn;
import conflictmap.timeline.SortBy;
import conflictmap.viewmodel.ChosenLines;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Listing;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.TableColumns;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The table of events: its columns, its order and its choice are those of the desk's {@link Listing}, and the other way round. */
final class LinesTable {
    private static final double LINE = 30;

    private final Desk desk;
    private final Listing listing;
    private final TableView<ConflictEvent> table = new TableView<>();
    private final Map<EventColumn, TableColumn<ConflictEvent, ConflictEvent>> columns = new EnumMap<>(EventColumn.class);
    private final LineSelection selection;
    private boolean following;
    private boolean asked;

    LinesTable(Desk desk) {
        this.desk = desk;
        this.listing = desk.listing();
        // what the table makes of its choice while its lines are replaced is nobody's choice: these two stand round its own listener
        listing.lines().addListener((ListChangeListener<ConflictEvent>) change -> following = true);
        table.setItems(listing.lines());
        listing.lines().addListener((ListChangeListener<ConflictEvent>) change -> {
            following = false;
            follow();
        });
        selection = new LineSelection(table, chosen -> ask());
        table.setSelectionModel(selection);
        table.setId("event-table");
        table.getStyleClass().addAll("event-table", "edge-to-edge");
        table.setAccessibleText(Messages.text("table.title"));
        table.setFixedCellSize(LINE);
        table.setSkin(new LinesSkin<>(table));
        table.setPlaceholder(Empty.filtered(desk, "lists.events.none"));
        table.setRowFactory(view -> new EventLine(desk));
        for (EventColumn column : EventColumn.values()) {
            columns.put(column, column(column));
        }
        listing.columnsProperty().subscribe(this::showColumns);
        table.getColumns().addListener((ListChangeListener<TableColumn<ConflictEvent, ?>>) change -> keepColumns());
        table.setOnSort(e -> {
            e.consume();
            if (!following) {
                listing.sortBy(order());
            }
        });
        listing.orderProperty().subscribe(this::showOrder);
        listing.chosenProperty().addListener(o -> follow());
        desk.shelf().outcomeProperty().addListener(o -> table.refresh());
        desk.appearance().themeProperty().addListener(o -> table.refresh());
        follow();
    }

    TableView<ConflictEvent> table() {
        return table;
    }

    // ---- columns

    private TableColumn<ConflictEvent, ConflictEvent> column(EventColumn of) {
        var column = new TableColumn<ConflictEvent, ConflictEvent>(conflictmap.viewmodel.Cells.heading(of));
        column.setId("column-" + of.key());
        column.setUserData(of);
        column.setMinWidth(40);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(view -> new LineCell(desk, of));
        column.widthProperty().addListener(o -> keepColumns());
        return column;
    }

    private void showColumns(TableColumns next) {
        if (next.equals(shown())) {
            return;
        }
        following = true;
        next.shown().forEach(s -> column(s).setPrefWidth(s.width()));
        List<TableColumn<ConflictEvent, ConflictEvent>> now = next.shown().stream().map(this::column).toList();
        if (!now.equals(table.getColumns())) {
            table.getColumns().setAll(now);
        }
        following = false;
        showOrder(listing.orderProperty().get());
    }

    private TableColumn<ConflictEvent, ConflictEvent> column(TableColumns.Shown shown) {
        return java.util.Objects.requireNonNull(columns.get(shown.column()));
    }

    private TableColumns shown() {
        return new TableColumns(table.getColumns().stream()
                .map(c -> new TableColumns.Shown((EventColumn) c.getUserData(), (int) Math.round(c.getWidth()))).toList());
    }

    private void keepColumns() {
        if (!following && !table.getColumns().isEmpty() && table.getScene() != null) {
            listing.columnsProperty().set(shown());
        }
    }

    // ---- order

    private List<SortBy> order() {
        List<SortBy> by = new ArrayList<>();
        for (TableColumn<ConflictEvent, ?> column : table.getSortOrder()) {
            by.add(new SortBy((EventColumn) column.getUserData(), column.getSortType() == TableColumn.SortType.DESCENDING));
        }
        return by;
    }

    private void showOrder(List<SortBy> by) {
        if (by.equals(order())) {
            return;
        }
        following = true;
        by.forEach(b -> java.util.Objects.requireNonNull(columns.get(b.column()))
                .setSortType(b.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING));
        table.getSortOrder().setAll(by.stream().map(b -> columns.get(b.column())).filter(table.getColumns()::contains).toList());
        following = false;
    }

    // ---- choice

    /** Once the table has settled on what is chosen in it, all else follows. */
    private void ask() {
        if (!following && !asked) {
            asked = true;
            Platform.runLater(this::choose);
        }
    }

    private void choose() {
        asked = false;
        listing.choose(selection.chosen(), desk::goTo);
    }

    private void follow() {
        if (asked || following) {
            return;
        }
        following = true;
        ChosenLines next = listing.chosenProperty().get();
        boolean elsewhere = !next.equals(selection.chosen());
        selection.show(next);
        if (next.primary() >= 0 && table.getFocusModel() != null) {
            table.getFocusModel().focus(next.primary());
            if (elsewhere && !table.isFocused()) {
                table.scrollTo(Math.max(0, next.primary() - 2));
            }
        }
        following = false;
    }
}
