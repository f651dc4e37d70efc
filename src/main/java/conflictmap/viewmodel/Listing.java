package conflictmap.viewmodel;

import conflictmap.jobs.Jobs;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Verdict;
import conflictmap.query.Columns;
import conflictmap.query.RowOrder;
import conflictmap.timeline.EventColumn;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.SortBy;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The events that the filter lets through as a table: in which order they stand, which columns are shown, and which lines are
 * chosen. What is chosen here is chosen everywhere, and the other way round. Many events are sorted in the background;
 * until that is done the lines stay as they were.
 */
public final class Listing {
    /** Fewer events than these are sorted at once. */
    private static final int FEW = 20_000;

    private final Shelf shelf;
    private final Selection selection;
    private final Jobs.Latest sorting;
    private final Work work;
    private final Cells cells;
    private final ListedLines lines = new ListedLines();
    private final ReadOnlyObjectWrapper<List<SortBy>> order = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<TableColumns> columns = new SimpleObjectProperty<>(TableColumns.USUAL);
    private final ReadOnlyObjectWrapper<ChosenLines> chosen = new ReadOnlyObjectWrapper<>(ChosenLines.NONE);
    private boolean choosing;

    Listing(Jobs jobs, Work work, Shelf shelf, Selection selection, Cells cells) {
        this.shelf = shelf;
        this.selection = selection;
        this.sorting = jobs.new Latest(Messages.text("table.sorting"), true);
        this.work = work;
        this.cells = cells;
        shelf.foundProperty().addListener(o -> sort());
        shelf.outcomeProperty().addListener(o -> {
            if (isBy(EventColumn.VERDICT)) {
                sort();
            }
        });
        selection.allProperty().addListener(o -> follow());
        selection.eventProperty().addListener(o -> follow());
    }

    /** The events, one a line; each is made when it is looked at, and all change at once. */
    public ObservableList<ConflictEvent> lines() {
        return lines;
    }

    // ---- order

    /** The columns that the lines are sorted by, the first one before the others; by time if there are none. */
    public ReadOnlyObjectProperty<List<SortBy>> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /** Sorts by some columns, the first one before the others; lines that are the same in all stay in the order of time. */
    public void sortBy(List<SortBy> by) {
        if (!by.equals(order.get())) {
            order.set(List.copyOf(by));
            sort();
        }
    }

    /** Sorts by one column, or the other way round where that is the order already. */
    public void sortBy(EventColumn column) {
        List<SortBy> now = order.get();
        boolean again = now.size() == 1 && now.getFirst().column() == column && !now.getFirst().descending();
        sortBy(List.of(new SortBy(column, again)));
    }

    /** Whether lines are being sorted. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Which columns are shown, in which order. */
    public ObjectProperty<TableColumns> columnsProperty() {
        return columns;
    }

    private boolean isBy(EventColumn column) {
        return order.get().stream().anyMatch(by -> by.column() == column);
    }

    private void sort() {
        EventIndex index = shelf.foundProperty().get();
        List<SortBy> by = order.get();
        sorting.cancel();
        if (by.isEmpty() || index.size() == 0) {
            show(index, null);
            return;
        }
        Columns of = shelf.sieve().columnsOf(index);
        Map<String, Integer> judged = isBy(EventColumn.VERDICT) ? judged() : Map.of();
        if (index.size() <= FEW) {
            show(index, RowOrder.of(of, by, judged));
        } else {
            busy.set(true);
            sorting.submit(progress -> RowOrder.of(of, by, judged), rows -> show(index, rows), e -> {
                busy.set(false);
                work.tell(Messages.text("job.failed", Messages.text("table.sorting"), Work.reason(e)));
            });
        }
    }

    private Map<String, Integer> judged() {
        Map<String, Integer> ranks = new HashMap<>();
        shelf.outcomeProperty().get().touched().forEach((id, judged) -> {
            if (judged.verdict() != Verdict.OPEN) {
                ranks.put(id, judged.verdict().ordinal());
            }
        });
        return ranks;
    }

    private void show(EventIndex index, int @Nullable [] rows) {
        busy.set(false);
        choosing = true;
        selection.follow(index);
        lines.show(index, rows);
        choosing = false;
        narrow();
        follow();
    }

    // ---- choice

    /** The lines that are chosen. */
    public ReadOnlyObjectProperty<ChosenLines> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Chooses lines, and with them their events everywhere; looks at one of them, which the clock goes to by {@code goTo}. */
    public void choose(ChosenLines next, Consumer<ConflictEvent> goTo) {
        if (next.equals(chosen.get())) {
            return;
        }
        choosing = true;
        chosen.set(next);
        if (next.isEmpty()) {
            selection.clearEvent();
        } else {
            ConflictEvent primary = lines.get(next.primary());
            goTo.accept(primary);
            selection.select(primary, lines.picked(next.toArray()));
        }
        choosing = false;
    }

    /** The events of the chosen lines, in their order, as they are now. */
    public List<ConflictEvent> chosenEvents() {
        return lines.picked(chosen.get().toArray());
    }

    /** Hands over the chosen lines as text, see {@link Cells#tabbed}, and tells how many these were. */
    public void copy(Consumer<String> taker) {
        List<ConflictEvent> events = chosenEvents();
        if (events.size() > Edits.MOST) {
            work.tell(Messages.text("table.copy.tooMany", events.size(), Edits.MOST));
        } else if (!events.isEmpty()) {
            taker.accept(cells.tabbed(columns.get().shown().stream().map(TableColumns.Shown::column).toList(), events));
            work.tell(Messages.text("table.copied", Messages.counted("step.events", events.size())));
        }
    }

    /** The rejected stay chosen, so that they can be reopened at once. */
    private boolean isRejected(ConflictEvent event) {
        var judged = shelf.outcomeProperty().get().touched().get(event.id());
        return judged != null && judged.verdict() == Verdict.REJECTED;
    }

    /** What the filter no longer lets through is not among several that are chosen, lest it be changed unseen. */
    private void narrow() {
        List<ConflictEvent> all = selection.allProperty().get();
        ConflictEvent primary = selection.eventProperty().get();
        if (primary == null || all.size() < 2 || all instanceof PickedEvents picked && picked.index == lines.index()) {
            return;
        }
        EventIndex index = lines.index();
        List<ConflictEvent> left = all.size() > Selection.FOLLOWED ? List.of()
                : all.stream().filter(e -> e.id().equals(primary.id()) || index.rowOf(e.id()) >= 0 || isRejected(e)).toList();
        if (left.size() < all.size()) {
            selection.narrow(left.isEmpty() ? List.of(primary) : left);
        }
    }

    /** The lines of what is chosen elsewhere. */
    private void follow() {
        if (choosing) {
            return;
        }
        ConflictEvent primary = selection.eventProperty().get();
        int line = primary == null ? -1 : lines.indexOf(primary);
        if (primary == null || line < 0) {
            chosen.set(ChosenLines.NONE);
            return;
        }
        List<ConflictEvent> all = selection.allProperty().get();
        if (all instanceof PickedEvents picked && picked.index != lines.index() && picked.index == shelf.foundProperty().get()) {
            return; // their lines are being sorted
        }
        BitSet bits = new BitSet();
        bits.set(line);
        if (all instanceof PickedEvents picked && picked.index == lines.index()) {
            for (int i = 0; i < picked.size(); i++) {
                bits.set(lines.line(picked.row(i)));
            }
        } else if (all.size() <= Selection.FOLLOWED) {
            all.stream().mapToInt(lines::indexOf).filter(i -> i >= 0).forEach(bits::set);
        }
        chosen.set(ChosenLines.of(bits, line));
    }
}
