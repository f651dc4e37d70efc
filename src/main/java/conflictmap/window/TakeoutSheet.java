package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Takeout;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The sheet of what is taken out besides pictures: a film, slides, data. Each is written by a job that can be stopped in the status bar. */
final class TakeoutSheet {
    private static final double FIELD = 190;
    private static final double NAME = 172;

    private final Takeout takeout;
    private final FileChoices files;
    private final Runnable close;
    private final boolean hasScenes;

    private TakeoutSheet(Desk desk, FileChoices files, Runnable close) {
        this.takeout = desk.takeout();
        this.files = files;
        this.close = close;
        this.hasScenes = takeout.hasScenes();
    }

    /** The sheet; {@code close} closes it. */
    static Node of(Desk desk, FileChoices files, Runnable close) {
        var sheet = new TakeoutSheet(desk, files, close);
        var tabs = new TabPane(tab("film", sheet.film()), tab("slides", sheet.slides()), tab("data", sheet.data()));
        tabs.setId("takeout");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return new VBox(14, SafetyRow.of(sheet.takeout.safety(), "takeout", sheet.takeout.sources()), tabs);
    }

    private static Tab tab(String key, Node content) {
        var tab = new Tab(Messages.text("takeout." + key), content);
        tab.setId("takeout-" + key);
        return tab;
    }

    private Node film() {
        var box = box(
                row("takeout.format", list("takeout.format", Takeout.filmFormats(), takeout.filmFormatProperty(), true)),
                row("takeout.size", list("takeout.size", Takeout.SIZES, takeout.sizeProperty(), false)),
                row("takeout.seconds", number("takeout.seconds", 1, Takeout.MOST_S, takeout.secondsProperty())),
                row("takeout.fps", number("takeout.fps", 1, 60, takeout.fpsProperty())),
                check("takeout.captions", takeout.captionsProperty()));
        if (hasScenes) {
            box.getChildren().add(row("takeout.pause", number("takeout.pause", 0, Takeout.MOST_PAUSE_S, takeout.pauseProperty())));
            ComboBox<String> camera = Choices.list("takeout.camera", FIELD, code -> Messages.text("takeout.camera." + code),
                    Takeout.cameraMoves(), takeout.cameraProperty(), takeout.cameraProperty()::set);
            camera.disableProperty().bind(takeout.pauseProperty().isEqualTo(0));
            box.getChildren().add(row("takeout.camera", camera));
        }
        box.getChildren().add(save("film", () -> files.takeout("film", Takeout.filmEnding(takeout.filmFormatProperty().get())), takeout::saveFilm));
        return box;
    }

    private Node slides() {
        var title = new TextField();
        title.setId("takeout-title");
        title.setPrefWidth(2 * FIELD);
        title.setAccessibleText(Messages.text("takeout.title.name"));
        title.textProperty().bindBidirectional(takeout.titleProperty());
        var box = box(row("takeout.title.name", title));
        if (hasScenes) {
            box.getChildren().add(check("takeout.byday", takeout.byDayProperty()));
        } else {
            box.getChildren().add(Empty.small(Messages.text("takeout.days")));
        }
        box.getChildren().add(save("slides", () -> files.takeout("slides", ".pptx"), takeout::saveSlides));
        return box;
    }

    private Node data() {
        return box(
                row("takeout.format", list("takeout.data", Takeout.dataFormats(), takeout.dataFormatProperty(), true)),
                check("takeout.evidence", takeout.evidenceProperty()),
                save("data", () -> files.takeout("data", Takeout.ending(takeout.dataFormatProperty().get())), takeout::saveData));
    }

    private static VBox box(Node... rows) {
        var box = new VBox(12, rows);
        box.setStyle("-fx-padding: 16 4 4 4;");
        return box;
    }

    private static HBox row(String key, Node field) {
        var name = new Label(Messages.text(key));
        name.setMinWidth(NAME);
        name.setLabelFor(field);
        var row = new HBox(8, name, field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static ComboBox<String> list(String key, java.util.List<String> codes, ObjectProperty<String> value, boolean named) {
        return Choices.list(key, FIELD, code -> named ? Takeout.named(code) : code.equals(Takeout.SHOWN) ? Messages.text("takeout.size.shown") : code.replace("x", " × "),
                codes, value, value::set);
    }

    private static CheckBox check(String key, BooleanProperty value) {
        var box = new CheckBox(Messages.text(key));
        box.setId(key.replace('.', '-'));
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private static Spinner<Integer> number(String key, int least, int most, IntegerProperty value) {
        var spinner = new Spinner<Integer>(least, most, value.get());
        spinner.setId(key.replace('.', '-'));
        spinner.setEditable(true);
        spinner.setPrefWidth(FIELD);
        spinner.getEditor().setAccessibleText(Messages.text(key));
        spinner.getValueFactory().setConverter(new Whole(spinner));
        spinner.valueProperty().subscribe(n -> value.set(n));
        spinner.getEditor().textProperty().subscribe(text -> {
            if (text.matches("\\d{1,5}")) {
                value.set(Math.clamp(Integer.parseInt(text), least, most));
            }
        });
        return spinner;
    }

    /** What is no number leaves the number as it was. */
    private static final class Whole extends StringConverter<Integer> {
        private final Spinner<Integer> spinner;

        Whole(Spinner<Integer> spinner) {
            this.spinner = spinner;
        }

        @Override
        public String toString(Integer number) {
            return number == null ? "" : number.toString();
        }

        @Override
        public Integer fromString(String text) {
            return text.strip().matches("\\d{1,5}") ? Integer.valueOf(text.strip()) : spinner.getValue();
        }
    }

    private Node save(String what, Supplier<Optional<Path>> file, Consumer<Path> write) {
        var button = new Button(Messages.text("takeout.save." + what));
        button.setId("takeout-save-" + what);
        button.setDefaultButton(what.equals("film"));
        button.setOnAction(e -> file.get().ifPresent(out -> {
            close.run();
            write.accept(out);
        }));
        var row = new HBox(button);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }
}
