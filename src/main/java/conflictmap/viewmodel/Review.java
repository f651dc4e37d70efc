package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import conflictmap.model.Verdict;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The events of reports that nobody has judged yet, what is least certain first, whatever the filter. Those that came in
 * tables are not the program's reading, and do not stand here.
 */
public final class Review {
    private static final Comparator<ConflictEvent> LEAST_CERTAIN_FIRST =
            Comparator.comparingDouble(Review::certainty).thenComparing(e -> e.when().range().start()).thenComparing(ConflictEvent::id);

    private final Shelf shelf;
    private final ObservableList<ConflictEvent> open = FXCollections.observableArrayList();
    private final ObservableList<ConflictEvent> view = FXCollections.unmodifiableObservableList(open);
    private final ObservableList<ConflictEvent> rejected = FXCollections.observableArrayList();
    private final ObservableList<ConflictEvent> rejectedView = FXCollections.unmodifiableObservableList(rejected);

    Review(Shelf shelf) {
        this.shelf = shelf;
        shelf.laidProperty().addListener(o -> refresh());
    }

    /** The events to judge. */
    public ObservableList<ConflictEvent> open() {
        return view;
    }

    /** The events that were rejected, as they were. */
    public ObservableList<ConflictEvent> rejected() {
        return rejectedView;
    }

    /** The event to look at when the one at a position was judged and has left; null where none is left. */
    public @Nullable ConflictEvent after(int position) {
        return open.isEmpty() ? null : open.get(Math.clamp(position, 0, open.size() - 1));
    }

    /**
     * How certain an event is, 1 being most: its confidence, less a half where its place is not found, less 0.3 where the sides
     * tell it differently or deny it; so that each of these goes before a middling confidence.
     */
    static double certainty(ConflictEvent event) {
        double place = event.place().precision() == Precision.UNKNOWN ? 0.5 : 0;
        double status = event.status() == Status.DISPUTED || event.status() == Status.DENIED ? 0.3 : 0;
        return event.confidence() - place - status;
    }

    private void refresh() {
        List<ConflictEvent> now = shelf.listedEvents().stream()
                .filter(e -> shelf.verdict(e) == Verdict.OPEN)
                .sorted(LEAST_CERTAIN_FIRST)
                .toList();
        show(now, open);
        show(shelf.rejectedEvents(), rejected);
    }

    private static void show(List<ConflictEvent> now, ObservableList<ConflictEvent> where) {
        if (!now.equals(where)) {
            where.setAll(now);
        }
    }
}
