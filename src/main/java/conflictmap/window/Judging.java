package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Edits;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What a person makes of the selected events, by button or key; whoever lists events to judge then goes on to the next. */
final class Judging {
    private final Desk desk;
    private final Edits edits;
    private Runnable goOn = () -> {};

    Judging(Desk desk) {
        this.desk = desk;
        this.edits = desk.edits();
    }

    /** Tells what happens after something was judged or put right. */
    void thenGoOn(Runnable next) {
        goOn = next;
    }

    void accept() {
        judge(edits::accept);
    }

    void reject() {
        judge(edits::reject);
    }

    void reopen() {
        List<ConflictEvent> chosen = chosen();
        if (!chosen.isEmpty()) {
            edits.reopen(chosen);
        }
    }

    void merge() {
        edits.merge(chosen());
    }

    void split() {
        ConflictEvent event = desk.selection().eventProperty().get();
        if (event != null) {
            edits.split(event);
        }
    }

    /** Something was put right. */
    void corrected() {
        desk.shelf().whenSettled(goOn);
    }

    private void judge(Consumer<Collection<ConflictEvent>> how) {
        List<ConflictEvent> chosen = chosen();
        if (!chosen.isEmpty()) {
            how.accept(chosen);
            desk.shelf().whenSettled(goOn);
        }
    }

    private List<ConflictEvent> chosen() {
        return desk.selection().allProperty().get();
    }
}
