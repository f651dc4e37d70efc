package conflictmap.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import conflictmap.render.Theme;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Places;
import conflictmap.viewmodel.Preferences;
import conflictmap.viewmodel.Wishes;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window of the program. */
final class ConflictMapApp {
    private final Beginning beginning;
    private final Desk desk;
    private final MainWindow window;
    private final Stage stage;
    private final List<Path> given;

    /**
     * The program in a stage, not yet shown.
     *
     * @param services what it works with
     * @param stage the window it fills
     * @param files asks for files
     */
    ConflictMapApp(DeskServices services, Stage stage, FileChoices files) {
        this(new Beginning(services), services.given(), stage, files);
    }

    /**
     * The same with a desk that is there already.
     *
     * @param given files that it begins with
     */
    ConflictMapApp(Beginning beginning, List<Path> given, Stage stage, FileChoices files) {
        this.beginning = beginning;
        this.stage = stage;
        this.given = List.copyOf(given);
        desk = beginning.desk();
        DeskServices services = beginning.services();
        window = new MainWindow(desk, new Places(beginning.jobs(), services.places()), files, services.version(), services.samples());
        beginning.map().end();
        beginning.whenSharp(window.map()::repaint);
        PlayTimer.drive(desk.clock());
    }

    Desk desk() {
        return desk;
    }

    Stage stage() {
        return stage;
    }

    MapPane map() {
        return window.map();
    }

    ProjectActions projects() {
        return window.projects();
    }

    Shortcuts shortcuts() {
        return window.shortcuts();
    }

    Sheets sheets() {
        return window.sheets();
    }

    /** Shows the window, no larger than the screen; one that is shown already keeps its size. */
    void show(double width, double height) {
        Fonts.load();
        var screen = Screen.getPrimary().getVisualBounds();
        Scene shown = stage.getScene();
        Scene scene = shown != null ? shown : new Scene(new Pane(), Math.min(width, screen.getWidth()), Math.min(height, screen.getHeight()));
        scene.getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("app.css")).toExternalForm());
        Platform.Preferences system = Platform.getPreferences();
        window.connect(new Wishes(
                beginning.store().preferences().orElseGet(Preferences::unkept), desk,
                system.colorSchemeProperty().map(s -> s == ColorScheme.DARK), system.reducedMotionProperty()));
        new PopupSize(scene).follow(desk.appearance().zoomProperty());
        desk.appearance().shownThemeProperty().subscribe(this::dress);
        desk.appearance().presentingProperty().subscribe(stage::setFullScreen);
        stage.fullScreenProperty().subscribe(full -> desk.appearance().presentingProperty().set(full));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(javafx.scene.input.KeyCombination.NO_MATCH); // Escape puts away one thing at a time
        stage.titleProperty().bind(desk.project().titleProperty().map(name -> Messages.text("app.title.project", name)));
        stage.setMinWidth(Math.min(1024, screen.getWidth()));
        stage.setMinHeight(Math.min(640, screen.getHeight()));
        scene.setRoot(window.root());
        stage.setScene(scene);
        stage.setOnCloseRequest(e -> {
            e.consume();
            window.projects().whenKept(stage::hide);
        });
        stage.setOnHidden(e -> beginning.close());
        window.install(scene);
        stage.show();
        begin();
    }

    /** Lays on the desk what it begins with: what was lost, or what was named at the start, or the sample. */
    private void begin() {
        Runnable otherwise = () -> {
            if (!given.isEmpty()) {
                window.projects().take(given);
            } else if (beginning.beginsWithSample() && !beginning.hasOpened()) {
                desk.incoming().openSample(beginning.services().sample());
            }
        };
        if (beginning.hasAsked()) {
            window.projects().offerLost(beginning.lost(), otherwise);
        } else {
            window.projects().offerLost(otherwise);
        }
    }

    private void dress(Theme theme) {
        boolean dark = theme.isDark();
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        window.root().pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("dark"), dark);
        window.root().pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("contrast"), theme == Theme.CONTRAST);
    }
}
