package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The speaker's window: it opens by itself on another screen where there is one, and by key anywhere. */
final class SpeakerScreen {
    private final Desk desk;
    private final SpeakerView view;
    private @Nullable Stage stage;

    SpeakerScreen(Desk desk) {
        this.desk = desk;
        this.view = new SpeakerView(desk);
    }

    /** Follows the presentation in a window. */
    void follow(Window room) {
        desk.appearance().presentingProperty().addListener((o, was, is) -> {
            if (!is) {
                close();
            } else if (Screen.getScreens().size() > 1) {
                open(room);
            }
        });
    }

    /** Opens it, or closes it. */
    void toggle(Window room) {
        if (stage == null) {
            open(room);
        } else {
            close();
        }
    }

    private void open(Window room) {
        var made = new Stage();
        made.initOwner(room);
        made.setTitle(Messages.text("speaker.title"));
        var scene = new Scene(view.root(), 900, 560);
        scene.getStylesheets().setAll(room.getScene().getStylesheets());
        made.setScene(scene);
        made.setOnHidden(e -> forget());
        Screen.getScreens().stream().filter(s -> !s.getBounds().intersects(room.getX() + 1, room.getY() + 1, 1, 1)).findFirst().ifPresent(other -> {
            Rectangle2D there = other.getVisualBounds();
            made.setX(there.getMinX());
            made.setY(there.getMinY());
            made.setMaximized(true);
        });
        stage = made;
        view.start();
        made.show();
        room.requestFocus();
    }

    private void close() {
        if (stage != null) {
            stage.hide();
        }
    }

    private void forget() {
        view.stop();
        Stage closed = stage;
        stage = null;
        if (closed != null) {
            closed.getScene().setRoot(new javafx.scene.layout.Pane());
        }
    }
}
