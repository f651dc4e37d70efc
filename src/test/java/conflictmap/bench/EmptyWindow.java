package conflictmap.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/** The least that a program in JavaFX shows: a window of the program's size with nothing in it. Runs until it is stopped. */
public final class EmptyWindow {
    private EmptyWindow() {}

    /** Opens the window; with an argument it closes again once it was shown, so that Java writes down what it loaded. */
    public static void main(String[] args) {
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new Pane(), 1440, 900, Color.LIGHTGRAY));
            stage.show();
            if (args.length > 0) {
                Platform.runLater(() -> Platform.runLater(Platform::exit));
            }
        });
    }
}
