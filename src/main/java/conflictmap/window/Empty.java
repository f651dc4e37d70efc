package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands where there is nothing yet: what it would be, and what to do. */
final class Empty {
    private Empty() {}

    static VBox state(String title, String body, Node... below) {
        var head = new Label(title);
        head.getStyleClass().add("empty-title");
        var text = wrapped(body);
        var box = new VBox(4, head, text);
        box.getChildren().addAll(below);
        box.getStyleClass().add("empty");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    static VBox small(String body) {
        var box = new VBox(wrapped(body));
        box.getStyleClass().add("empty");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    /** What stands in a list of which the filter lets nothing through: the filter in plain words, and a button that clears it. */
    static VBox filtered(Desk desk, String title) {
        var clear = new Button(Messages.text("filter.clear"));
        clear.setId("none-clear");
        clear.setOnAction(e -> desk.shelf().filterProperty().set(""));
        VBox box = state(Messages.text(title), "", clear);
        Label words = (Label) box.getChildren().get(1);
        words.textProperty().bind(desk.shelf().filter().wordsProperty());
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        clear.visibleProperty().bind(desk.shelf().filterProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        return box;
    }

    private static Label wrapped(String body) {
        var text = new Label(body);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        text.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        return text;
    }
}
