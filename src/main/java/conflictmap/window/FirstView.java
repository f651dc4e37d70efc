package conflictmap.window;

import conflictmap.viewmodel.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the window shows from its first frame until the map is open: its parts in their colours, empty, and what is going on. It
 * is of shapes alone, since style sheets and controls take longer to load than all of it. Keys and files that come meanwhile are
 * kept for the window that follows.
 */
final class FirstView {
    private static final double TOP = 45;
    private static final double BOTTOM = 150;
    private static final double MARGIN = 16;

    /** The colours of a theme: those of the panels and lines are AtlantaFX's, that of the sea is the map's. */
    record Colours(Color panel, Color line, Color sea, Color text) {
        static final Colours LIGHT = new Colours(Color.web("#ffffff"), Color.web("#d8dee4"), Color.web("#cfe0ea"), Color.web("#424a53"));
        static final Colours DARK = new Colours(Color.web("#0d1117"), Color.web("#21262d"), Color.web("#17212b"), Color.web("#c9d1d9"));
    }

    private final Colours colours;
    private final Frame root = new Frame();
    private @Nullable Text name;
    private @Nullable Text told;
    private @Nullable Region shown;
    private final List<KeyEvent> keys = new ArrayList<>();
    private final List<Path> dropped = new ArrayList<>();

    FirstView(boolean dark) {
        colours = dark ? Colours.DARK : Colours.LIGHT;
        root.addEventHandler(KeyEvent.ANY, keys::add);
        root.setOnDragOver(this::offered);
        root.setOnDragDropped(this::dropped);
    }

    /** Shows it in a stage, whose scene stays when its contents are put in. */
    void show(Stage stage, double width, double height) {
        stage.setTitle(Messages.text("app.title"));
        stage.setScene(new Scene(root, width, height, colours.panel()));
        root.setFocusTraversable(true);
        root.requestFocus();
        stage.show();
    }

    /** Says what it is, and what is going on; after the first frame, since letters take as long to load as that. */
    void tell() {
        say(Messages.text("app.opening"));
    }

    /** Shows a map where the window will have its own. */
    void show(Region first) {
        shown = first;
        root.getChildren().removeIf(Text.class::isInstance);
        name = null;
        told = null;
        root.getChildren().add(first);
    }

    /** Says that the program can't be opened, and why. */
    void fail(String reason) {
        say(Messages.text("app.opening.failed", reason));
    }

    private void say(String words) {
        Text title = text(Messages.text("app.title"));
        Text note = text(words);
        note.setId("first-note");
        root.getChildren().removeIf(Text.class::isInstance);
        root.getChildren().addAll(title, note);
        name = title;
        told = note;
    }

    /** The files that were dropped on it. */
    List<Path> dropped() {
        return List.copyOf(dropped);
    }

    /** Hands the keys that were pressed on it to what has the focus now. */
    void giveKeys(Scene scene) {
        List<KeyEvent> pressed = List.copyOf(keys);
        keys.clear();
        for (KeyEvent key : pressed) {
            Node focus = scene.getFocusOwner();
            Event.fireEvent(focus == null || focus == root || focus.getScene() != scene ? scene.getRoot() : focus, key);
        }
    }

    private void offered(DragEvent e) {
        if (e.getDragboard().hasFiles()) {
            e.acceptTransferModes(TransferMode.COPY);
        }
        e.consume();
    }

    private void dropped(DragEvent e) {
        boolean files = e.getDragboard().hasFiles();
        if (files) {
            e.getDragboard().getFiles().stream().map(File::toPath).forEach(dropped::add);
        }
        e.setDropCompleted(files);
        e.consume();
    }

    private Text text(String words) {
        var text = new Text(words);
        text.setFill(colours.text());
        text.setFont(Font.font(15));
        text.setTextOrigin(VPos.TOP);
        text.setTextAlignment(TextAlignment.CENTER);
        return text;
    }

    /** Lays the parts where those of the window will be. */
    private final class Frame extends Pane {
        private final Rectangle map = new Rectangle();
        private final Rectangle round = new Rectangle();

        @Override
        protected void layoutChildren() {
            if (map.getParent() == null) {
                round.setFill(colours.line());
                map.setFill(colours.sea());
                getChildren().addAll(0, List.of(round, map));
            }
            double left = MainWindow.listsWidth(getWidth());
            double right = MainWindow.eventWidth(getWidth());
            double width = Math.max(0, getWidth() - left - right);
            double height = Math.max(0, getHeight() - TOP - BOTTOM);
            place(round, left - 1, TOP - 1, width + 2, height + 2);
            place(map, left, TOP, width, height);
            if (shown != null) {
                shown.resizeRelocate(left, TOP, width, height);
            }
            if (name == null || told == null) {
                return;
            }
            name.relocate(MARGIN, (TOP - name.getLayoutBounds().getHeight()) / 2);
            told.setWrappingWidth(Math.max(0, width - 2 * MARGIN));
            told.relocate(left + MARGIN, TOP + (height - told.getLayoutBounds().getHeight()) / 2);
        }

        private static void place(Rectangle r, double x, double y, double width, double height) {
            r.setX(x);
            r.setY(y);
            r.setWidth(width);
            r.setHeight(height);
        }
    }
}
