package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Words;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** A line of the table of events, pale where the map does not show it now; named as a whole for screen readers. */
final class EventLine extends TableRow<ConflictEvent> {
    private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");

    private final Desk desk;
    private final InvalidationListener retime = o -> pale();

    EventLine(Desk desk) {
        this.desk = desk;
        desk.clock().playheadProperty().addListener(new WeakInvalidationListener(retime));
    }

    @Override
    protected void updateItem(@Nullable ConflictEvent event, boolean empty) {
        super.updateItem(event, empty);
        setAccessibleText(empty || event == null ? null
                : Words.title(event) + ", " + Words.shortTime(event.when()) + ", "
                        + Messages.text("verdict." + desk.shelf().verdict(event).code()));
        pale();
    }

    private void pale() {
        ConflictEvent event = getItem();
        pseudoClassStateChanged(PALE, event != null && !desk.isShown(event));
    }
}
