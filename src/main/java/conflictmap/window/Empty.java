package conflictmap.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
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

    private static Label wrapped(String body) {
        var text = new Label(body);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        text.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        return text;
    }
}
