package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import java.util.List;
import java.util.stream.IntStream;
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
        List<Screen> screens = Screen.getScreens();
        int other = beside(screens.stream().map(Screen::getBounds).toList(), room.getX() + room.getWidth() / 2, room.getY() + room.getHeight() / 2);
        if (other >= 0) {
            Rectangle2D there = screens.get(other).getVisualBounds();
            made.setX(there.getMinX());
            made.setY(there.getMinY());
            made.setMaximized(true);
        }
        stage = made;
        view.start();
        made.show();
        room.requestFocus();
    }

    /** Number of the first screen but the one that has the middle of the room's window; -1 where there is no other. */
    static int beside(List<Rectangle2D> screens, double x, double y) {
        return IntStream.range(0, screens.size()).filter(i -> !screens.get(i).contains(x, y)).findFirst().orElse(-1);
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
