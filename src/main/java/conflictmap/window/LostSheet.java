package conflictmap.window;

import conflictmap.viewmodel.LostWords;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The offer of what was not saved when the program ended, with what it differs in from what was. */
final class LostSheet {
    private LostSheet() {}

    static Node of(LostWords lost, Runnable take, Runnable discard) {
        var box = new VBox(8, UnsavedSheet.text(lost.text()));
        for (String change : lost.changes()) {
            Label line = UnsavedSheet.text("•  " + change);
            line.getStyleClass().add("muted");
            box.getChildren().add(line);
        }
        Button first = UnsavedSheet.button("lost.take", take);
        first.setDefaultButton(true);
        box.getChildren().add(UnsavedSheet.row(UnsavedSheet.button("lost.discard", discard), first));
        return box;
    }
}
