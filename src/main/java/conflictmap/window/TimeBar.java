package conflictmap.window;

import conflictmap.viewmodel.Desk;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/** The bar of time below the map: how it plays and what is shown of it, the line of time, and the time with its zone. */
final class TimeBar {
    /** Units of width from which on there is room for all of it side by side. */
    private static final double ROOMY = 800;

    private final TimeTrack track;
    private final ClockFace face;
    private final Region transport;
    private final ToggleButton more;
    private final VBox rows;
    private final VBox root = new VBox(6);

    TimeBar(Desk desk) {
        track = new TimeTrack(desk);
        face = new ClockFace(desk);
        HBox.setHgrow(track, Priority.ALWAYS);
        var window = new WindowControls(desk);
        transport = new Transport(desk.clock()).root();
        rows = new VBox(6, window.modes(), window.time());
        rows.setId("time-choices");
        more = Icons.toggle(Material2MZ.TUNE, "time.more");
        more.setId("time-more");
        more.selectedProperty().subscribe(open -> arrange(isRoomy()));
        root.getStyleClass().add("time-bar");
        // the width is known while the bar is laid out, when a wish for another layout is not heard
        root.widthProperty().map(w -> isRoomy()).subscribe((was, is) -> Platform.runLater(() -> arrange(isRoomy())));
    }

    private boolean isRoomy() {
        return root.getWidth() == 0 || root.getWidth() >= ROOMY;
    }

    /** Side by side, or, as with large letters, the line below the buttons and what is chosen seldom behind one of them. */
    private void arrange(boolean roomy) {
        if (roomy) {
            var controls = new VBox(6, transport, rows);
            controls.setAlignment(Pos.CENTER_LEFT);
            controls.setMinWidth(Region.USE_PREF_SIZE);
            root.getChildren().setAll(line(16, controls, track, face.root()));
        } else {
            var buttons = line(2, transport, more);
            HBox below = line(16, track, face.root());
            root.getChildren().setAll(more.isSelected() ? List.of(buttons, rows, below) : List.of(buttons, below));
        }
    }

    private static HBox line(double gap, Node... parts) {
        var line = new HBox(gap, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    Region root() {
        return root;
    }

    TimeTrack track() {
        return track;
    }

    ClockFace face() {
        return face;
    }
}
