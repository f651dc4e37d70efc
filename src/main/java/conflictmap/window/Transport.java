package conflictmap.window;

import conflictmap.timeline.Playhead;
import conflictmap.viewmodel.Clock;
import conflictmap.viewmodel.Durations;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Speeds;
import conflictmap.viewmodel.TypedSpeed;
import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
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

    /** Chosen from the list, or typed: what cannot be read leaves the speed as it was. */
    private ComboBox<Duration> speed() {
        ComboBox<Duration> box = Choices.list(
                "time.speed",
                112,
                Transport::words,
                Speeds.ladder(),
                clock.playheadProperty().map(p -> Duration.ofSeconds(Math.round(Math.abs(p.speed())))),
                clock::setSpeed);
        box.setEditable(true);
        box.getEditor().setAccessibleText(Messages.text("time.speed.type"));
        box.setTooltip(new Tooltip(Messages.text("time.speed.type")));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Duration value) {
                return value == null ? "" : words(value);
            }

            @Override
            public Duration fromString(String text) {
                Duration now = Duration.ofSeconds(Math.round(Math.abs(clock.playhead().speed())));
                return text.equals(words(now)) ? now : TypedSpeed.parse(text).orElse(now);
            }
        });
        box.getEditor().setText(words(box.getValue()));
        return box;
    }

    private static String words(Duration perSecond) {
        return Messages.text("time.speed.value", Durations.text(perSecond));
    }
}
