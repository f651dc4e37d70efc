package conflictmap.window;

import conflictmap.timeline.Playhead;
import conflictmap.viewmodel.Clock;
import conflictmap.viewmodel.Durations;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Speeds;
import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** To the start, step back, play backwards, play or pause, step on, to the end, again and again; and how fast. */
final class Transport {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Clock clock;
    private final HBox root;

    Transport(Clock clock) {
        this.clock = clock;
        var loop = Icons.toggle(Material2MZ.REPEAT, "time.loop");
        loop.setId("loop");
        loop.selectedProperty().bindBidirectional(clock.loopProperty());
        root = new HBox(
                2,
                Icons.button(Material2MZ.SKIP_PREVIOUS, "time.start", clock::toStart),
                Icons.button(Material2AL.CHEVRON_LEFT, "time.back", () -> clock.stepBy(-1)),
                backwards(),
                play(),
                Icons.button(Material2AL.CHEVRON_RIGHT, "time.on", () -> clock.stepBy(1)),
                Icons.button(Material2MZ.SKIP_NEXT, "time.end", clock::toEnd),
                loop,
                speed());
        root.setAlignment(Pos.CENTER_LEFT);
    }

    HBox root() {
        return root;
    }

    private Button backwards() {
        var button = Icons.button(Material2MZ.PLAY_ARROW, "time.playBack", clock::playBackwards);
        button.getGraphic().setRotate(180);
        clock.playheadProperty().subscribe(p -> button.pseudoClassStateChanged(ON, p.playing() && p.speed() < 0));
        return button;
    }

    private Button play() {
        var button = Icons.button(Material2MZ.PLAY_ARROW, "time.play", clock::playOrPause);
        button.setId("play");
        button.getStyleClass().add("play-button");
        clock.playheadProperty().map(Playhead::playing).subscribe(on -> {
            button.setGraphic(Icons.icon(on ? Material2MZ.PAUSE : Material2MZ.PLAY_ARROW));
            button.setAccessibleText(Messages.text(on ? "time.pause" : "time.play"));
        });
        return button;
    }

    private ComboBox<Duration> speed() {
        return Choices.list(
                "time.speed",
                104,
                d -> Messages.text("time.speed.value", Durations.text(d)),
                Speeds.ladder(),
                clock.playheadProperty().map(p -> Duration.ofSeconds(Math.round(Math.abs(p.speed())))),
                clock::setSpeed);
    }
}
