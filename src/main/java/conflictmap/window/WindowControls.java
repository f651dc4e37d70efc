package conflictmap.window;

import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import conflictmap.viewmodel.Clock;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Durations;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Step;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2AL;

/** What of the time is shown: an instant, a window or all so far; by which of its two times; and how far a step goes. */
final class WindowControls {
    private final Clock clock;

    WindowControls(Desk desk) {
        this.clock = desk.clock();
    }

    /** Mode and length of the window. */
    HBox modes() {
        return row(
                Choices.buttons(
                        "time.mode", Window.Mode.values(), clock.playheadProperty().map(p -> p.window().mode()), clock::setMode),
                length());
    }

    /** Which time plays, and its steps. */
    HBox time() {
        var snap = Icons.toggle(Material2AL.FILTER_CENTER_FOCUS, "time.snap");
        snap.setId("snap");
        snap.getStyleClass().add("small-icon-button");
        snap.selectedProperty().bindBidirectional(clock.snapProperty());
        return row(
                Choices.buttons("time.basis", TimeBasis.values(), clock.basisProperty(), clock.basisProperty()::set), snap, step());
    }

    private static HBox row(Region first, Region... others) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(2, first, space);
        row.getChildren().addAll(others);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private ComboBox<Step> step() {
        return Choices.list(
                "time.step",
                104,
                s -> Messages.text("time.step." + s),
                List.of(Step.values()),
                clock.stepProperty(),
                clock.stepProperty()::set);
    }

    private ComboBox<Duration> length() {
        return Choices.list(
                "time.length",
                104,
                d -> Messages.text("time.length.value", Durations.text(d)),
                Window.lengths(),
                clock.playheadProperty().map(p -> p.window().length()),
                clock::setLength);
    }
}
