package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.timeline.EventColumn;
import conflictmap.viewmodel.Desk;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell of the table of events; that of the type begins with its symbol. */
final class LineCell extends TableCell<ConflictEvent, ConflictEvent> {
    private final Desk desk;
    private final EventColumn column;
    private final @Nullable TypeGlyph glyph;

    LineCell(Desk desk, EventColumn column) {
        this.desk = desk;
        this.column = column;
        glyph = column == EventColumn.TYPE ? new TypeGlyph(14) : null;
        getStyleClass().add("line-cell");
        if (column == EventColumn.KILLED || column == EventColumn.CONFIDENCE) {
            getStyleClass().add("line-number");
        }
        setGraphicTextGap(6);
    }

    @Override
    protected void updateItem(@Nullable ConflictEvent event, boolean empty) {
        super.updateItem(event, empty);
        if (empty || event == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(desk.cells().text(column, event));
        if (glyph != null) {
            glyph.show(event, desk.appearance().themeProperty().get());
            setGraphic(glyph);
        }
    }
}
