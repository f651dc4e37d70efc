package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.viewmodel.AllReplaced;
import conflictmap.viewmodel.ChosenLines;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/**
 * Which lines of a table are chosen, as one bit a line: JavaFX's own model makes an object for each, which a million would
 * not bear. Whole lines are chosen, never cells.
 */
final class LineSelection extends TableView.TableViewSelectionModel<ConflictEvent> {
    /** JavaFX makes a history of the chosen cells, one by one; of more than these it is told the last only. */
    private static final int TOLD = 1000;

    private final TableView<ConflictEvent> table;
    private final Consumer<ChosenLines> onChange;
    private final Seen<Integer> indices = new Seen<>(line -> line);
    private final Seen<ConflictEvent> events;
    private final Seen<TablePosition> cells;
    private ChosenLines chosen = ChosenLines.NONE;

    /** @param onChange told what is chosen when the user chooses */
    LineSelection(TableView<ConflictEvent> table, Consumer<ChosenLines> onChange) {
        super(table);
        this.table = table;
        this.onChange = onChange;
        events = new Seen<>(line -> table.getItems().get(line));
        cells = new Seen<>(line -> new TablePosition<>(table, line, null));
        setSelectionMode(SelectionMode.MULTIPLE);
    }

    /** Those chosen, seen as a list; made as they are looked at. */
    private final class Seen<T> extends ObservableListBase<T> {
        private final IntFunction<T> of;

        Seen(IntFunction<T> of) {
            this.of = of;
        }

        @Override
        public T get(int i) {
            return of.apply(chosen.toArray()[i]);
        }

        @Override
        public int size() {
            return chosen.size();
        }

        void tell() {
            fireChange(new AllReplaced<>(this, List.of(), TOLD));
        }
    }

    ChosenLines chosen() {
        return chosen;
    }

    /** Shows what is chosen, and tells nobody but the table. */
    void show(ChosenLines next) {
        if (!next.equals(chosen)) {
            chosen = next;
            setSelectedIndex(next.primary());
            setSelectedItem(next.isEmpty() ? null : table.getItems().get(next.primary()));
            indices.tell();
            cells.tell();
            events.tell();
        }
    }

    private void change(ChosenLines next) {
        show(next);
        onChange.accept(next);
    }

    private boolean isLine(int line) {
        return line >= 0 && line < table.getItems().size();
    }

    private void with(int from, int to, int primary) {
        BitSet bits = chosen.toBits();
        bits.set(from, to);
        change(ChosenLines.of(bits, primary));
    }

    // ---- what JavaFX asks

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return indices;
    }

    @Override
    public ObservableList<ConflictEvent> getSelectedItems() {
        return events;
    }

    @Override
    @SuppressWarnings("rawtypes") // so it is declared there
    public ObservableList<TablePosition> getSelectedCells() {
        return cells;
    }

    @Override
    public boolean isSelected(int line) {
        return chosen.has(line);
    }

    @Override
    public boolean isSelected(int line, TableColumn<ConflictEvent, ?> column) {
        return column == null && chosen.has(line);
    }

    @Override
    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    @Override
    public void select(int line) {
        if (isLine(line)) {
            with(line, line + 1, line);
            focus(line);
        }
    }

    @Override
    public void select(int line, TableColumn<ConflictEvent, ?> column) {
        select(line);
    }

    @Override
    public void select(ConflictEvent event) {
        select(table.getItems().indexOf(event));
    }

    @Override
    public void clearAndSelect(int line) {
        if (isLine(line)) {
            change(ChosenLines.of(line));
            focus(line);
        }
    }

    @Override
    public void clearAndSelect(int line, TableColumn<ConflictEvent, ?> column) {
        clearAndSelect(line);
    }

    @Override
    public void selectIndices(int line, int... others) {
        select(line);
        for (int other : others) {
            select(other);
        }
    }

    @Override
    public void selectRange(int start, int end) {
        int first = Math.max(0, Math.min(start, end + 1));
        int after = Math.min(table.getItems().size(), Math.max(start + 1, end));
        if (start != end && first < after) {
            int last = start < end ? after - 1 : first;
            with(first, after, last);
            focus(last);
        }
    }

    @Override
    public void selectRange(
            int start, javafx.scene.control.TableColumnBase<ConflictEvent, ?> from, int end, javafx.scene.control.TableColumnBase<ConflictEvent, ?> to) {
        selectRange(Math.min(start, end), Math.max(start, end) + 1);
    }

    @Override
    public void selectAll() {
        int size = table.getItems().size();
        if (size > 0) {
            int here = Math.clamp(table.getFocusModel().getFocusedIndex(), 0, size - 1);
            with(0, size, here);
        }
    }

    @Override
    public void clearSelection(int line) {
        if (chosen.has(line)) {
            BitSet bits = chosen.toBits();
            bits.clear(line);
            change(ChosenLines.of(bits, bits.previousSetBit(line)));
        }
    }

    @Override
    public void clearSelection(int line, TableColumn<ConflictEvent, ?> column) {
        clearSelection(line);
    }

    @Override
    public void clearSelection() {
        if (!chosen.isEmpty()) {
            change(ChosenLines.NONE);
        }
    }

    @Override
    public void selectFirst() {
        select(0);
    }

    @Override
    public void selectLast() {
        select(table.getItems().size() - 1);
    }

    @Override
    public void selectPrevious() {
        select(chosen.primary() - 1);
    }

    @Override
    public void selectNext() {
        select(chosen.primary() + 1);
    }

    @Override
    public void selectAboveCell() {
        selectPrevious();
    }

    @Override
    public void selectBelowCell() {
        selectNext();
    }

    @Override
    public void selectLeftCell() {}

    @Override
    public void selectRightCell() {}
}
