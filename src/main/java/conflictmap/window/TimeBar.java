package conflictmap.window;

import conflictmap.viewmodel.Desk;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The bar of time below the map: how it plays and what is shown of it, the line of time, and the time with its zone. */
final class TimeBar {
    private final TimeTrack track;
    private final ClockFace face;
    private final HBox root;

    TimeBar(Desk desk) {
        track = new TimeTrack(desk);
        face = new ClockFace(desk);
        HBox.setHgrow(track, Priority.ALWAYS);
        var window = new WindowControls(desk);
        var controls = new VBox(6, new Transport(desk.clock()).root(), window.modes(), window.time());
        controls.setAlignment(Pos.CENTER_LEFT);
        controls.setMinWidth(Region.USE_PREF_SIZE);
        root = new HBox(16, controls, track, face.root());
        root.getStyleClass().add("time-bar");
        root.setAlignment(Pos.CENTER);
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
