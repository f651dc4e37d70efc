package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Edits;
import conflictmap.viewmodel.Messages;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2MZ;

/** Back and forth through the steps that were done, each named in the tooltip. */
final class UndoButtons {
    private final Edits edits;
    private final Button undo;
    private final Button redo;
    private final HBox root;

    UndoButtons(Desk desk) {
        edits = desk.edits();
        undo = Icons.button(Material2MZ.UNDO, "tool.undo", desk.edits()::undo);
        redo = Icons.button(Material2MZ.REDO, "tool.redo", desk.edits()::redo);
        root = new HBox(undo, redo);
        root.setMinWidth(Region.USE_PREF_SIZE);
        desk.shelf().historyProperty().subscribe(this::tell);
        tell();
    }

    Region root() {
        return root;
    }

    private void tell() {
        tell(undo, "undo", edits.undoName());
        tell(redo, "redo", edits.redoName());
    }

    private static void tell(Button button, String key, Optional<String> step) {
        String text = step.map(s -> Messages.text("step." + key, s)).orElse(Messages.text("tool." + key));
        button.setDisable(step.isEmpty());
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
    }
}
