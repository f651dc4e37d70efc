package conflictmap.window;

import conflictmap.timeline.Playhead;
import conflictmap.timeline.Window;
import conflictmap.viewmodel.Clock;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Durations;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Step;
import conflictmap.viewmodel.Words;
import conflictmap.viewmodel.Zones;
import java.time.Duration;
import java.time.ZoneId;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The bar of time below the map: transport and speed, mode and window, the track, and the time with its zone. */
final class TimeBar {
    private final Desk desk;
    private final TimeTrack track;
    private final HBox root;

    TimeBar(Desk desk) {
        this.desk = desk;
        this.track = new TimeTrack(desk);
        track.setId("time-track");
        HBox.setHgrow(track, Priority.ALWAYS);
        var controls = new VBox(8, transport(), modes());
        controls.setAlignment(Pos.CENTER_LEFT);
        controls.setMinWidth(Region.USE_PREF_SIZE);
        root = new HBox(16, controls, track, clockFace());
        root.getStyleClass().add("time-bar");
        root.setAlignment(Pos.CENTER);
    }

    Region root() {
        return root;
    }

    TimeTrack track() {
        return track;
    }

    private HBox transport() {
        Clock clock = desk.clock();
        var playBack = Icons.button(Material2MZ.PLAY_ARROW, "time.playBack", clock::playBackwards);
        playBack.getGraphic().setRotate(180);
        var play = Icons.button(Material2MZ.PLAY_ARROW, "time.play", clock::playOrPause);
        play.setId("play");
        play.getStyleClass().add("play-button");
        clock.playheadProperty().map(Playhead::playing).subscribe(on -> {
            play.setGraphic(Icons.icon(on ? Material2MZ.PAUSE : Material2MZ.PLAY_ARROW));
            play.setAccessibleText(Messages.text(on ? "time.pause" : "time.play"));
        });
        var loop = Icons.toggle(Material2MZ.REPEAT, "time.loop");
        loop.selectedProperty().bindBidirectional(clock.loopProperty());
        var row = new HBox(
                2,
                Icons.button(Material2MZ.SKIP_PREVIOUS, "time.start", clock::toStart),
                playBack,
                Icons.button(Material2AL.CHEVRON_LEFT, "time.back", () -> clock.stepBy(-1)),
                play,
                Icons.button(Material2AL.CHEVRON_RIGHT, "time.on", () -> clock.stepBy(1)),
                Icons.button(Material2MZ.SKIP_NEXT, "time.end", clock::toEnd),
                loop,
                speed());
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private ComboBox<Duration> speed() {
        ComboBox<Duration> box = choice("time.speed", 108, d -> Messages.text("time.speed.value", Durations.text(d)));
        box.setId("speed");
        box.getItems().setAll(Clock.SPEEDS);
        box.setOnAction(e -> {
            Duration chosen = box.getValue();
            if (chosen != null) {
                desk.clock().setSpeed(chosen);
            }
        });
        desk.clock().playheadProperty().subscribe(p -> box.setValue(Duration.ofSeconds(Math.round(Math.abs(p.speed())))));
        return box;
    }

    private HBox modes() {
        var group = new ToggleGroup();
        var row = new HBox();
        row.setAlignment(Pos.CENTER_LEFT);
        for (Window.Mode mode : Window.Mode.values()) {
            var button = new ToggleButton(Messages.text("time.mode." + mode));
            button.setId("mode-" + mode.name().toLowerCase(java.util.Locale.ROOT));
            button.setTooltip(new Tooltip(Messages.text("time.mode." + mode + ".tip")));
            button.setToggleGroup(group);
            button.setUserData(mode);
            button.getStyleClass().addAll("segment", switch (mode) {
                case INSTANT -> "left-pill";
                case WINDOW -> "center-pill";
                case CUMULATIVE -> "right-pill";
            });
            button.setOnAction(e -> {
                button.setSelected(true);
                desk.clock().setMode(mode);
            });
            desk.clock().playheadProperty().subscribe(p -> button.setSelected(p.window().mode() == mode));
            row.getChildren().add(button);
        }
        var length = length();
        var step = step();
        for (Region box : new Region[] {length, step}) {
            HBox.setMargin(box, new Insets(0, 0, 0, 8));
            row.getChildren().add(box);
        }
        return row;
    }

    private ComboBox<Step> step() {
        ComboBox<Step> box = choice("time.step", 108, s -> Messages.text("time.step." + s));
        box.setId("step");
        box.getItems().setAll(Step.values());
        box.valueProperty().bindBidirectional(desk.clock().stepProperty());
        return box;
    }

    private ComboBox<Duration> length() {
        ComboBox<Duration> box = choice("time.length", 112, d -> Messages.text("time.length.value", Durations.text(d)));
        box.setId("length");
        box.getItems().setAll(Window.lengths());
        box.setOnAction(e -> {
            Duration chosen = box.getValue();
            if (chosen != null && !chosen.equals(desk.clock().playhead().window().length())) {
                desk.clock().setLength(chosen);
            }
        });
        desk.clock().playheadProperty().subscribe(p -> box.setValue(p.window().length()));
        return box;
    }

    private VBox clockFace() {
        var day = new Label();
        day.getStyleClass().add("clock-day");
        var time = new Label();
        time.setId("clock");
        time.getStyleClass().add("clock-time");
        Runnable tell = () -> {
            Playhead p = desk.clock().playhead();
            String[] parts = Words.instant(p.now(), desk.clock().zoneProperty().get()).split(", ", 2);
            day.setText(desk.clock().isEmpty() ? "" : parts[0]);
            time.setText(desk.clock().isEmpty() ? "–:–" : parts[1]);
        };
        desk.clock().playheadProperty().subscribe(tell);
        desk.clock().zoneProperty().subscribe(tell);
        tell.run();
        var top = new HBox(8, day, time);
        top.setAlignment(Pos.BASELINE_RIGHT);
        var face = new VBox(8, top, zone());
        face.setAlignment(Pos.CENTER_RIGHT);
        face.setMinWidth(188);
        return face;
    }

    private ComboBox<ZoneId> zone() {
        ComboBox<ZoneId> box = choice("time.zone", 188, z -> Zones.nameAt(z, desk.clock().playhead().now()));
        box.setId("zone");
        box.getItems().setAll(desk.zones());
        desk.shelf().events().addListener((ListChangeListener<Object>) c -> {
            ZoneId kept = desk.clock().zoneProperty().get();
            var zones = desk.zones();
            if (!zones.equals(box.getItems())) {
                box.getItems().setAll(zones);
                box.setValue(kept);
            }
        });
        box.setOnAction(e -> {
            ZoneId chosen = box.getValue();
            if (chosen != null) {
                desk.clock().zoneProperty().set(chosen);
            }
        });
        desk.clock().zoneProperty().subscribe(box::setValue);
        return box;
    }

    private static <T> ComboBox<T> choice(String key, double width, java.util.function.Function<T, String> words) {
        var box = new ComboBox<T>();
        box.getStyleClass().add("choice");
        box.setPrefWidth(width);
        box.setMinWidth(width);
        box.setVisibleRowCount(12);
        box.setTooltip(new Tooltip(Messages.text(key)));
        box.setAccessibleText(Messages.text(key));
        box.setConverter(new WordsOf<>(words));
        return box;
    }
}
