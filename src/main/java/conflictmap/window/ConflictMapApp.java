package conflictmap.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import conflictmap.jobs.Jobs;
import conflictmap.render.Theme;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.MapMaker;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Places;
import conflictmap.viewmodel.ProjectStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The window of the program. */
public final class ConflictMapApp {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double REHEARSAL_S = 2;

    private final Desk desk;
    private final Jobs jobs;
    /** Workers of the map alone: it is drawn while reports are read. */
    private final Jobs mapJobs;
    private final ProjectStore store;
    private final MainWindow window;
    private final Stage stage;
    private final List<Path> given;
    private final List<Path> sample;
    private boolean begun;

    /**
     * The program in a stage, not yet shown.
     *
     * @param services what it works with
     * @param stage the window it fills
     * @param files asks for files
     */
    ConflictMapApp(DeskServices services, Stage stage, FileChoices files) {
        this.stage = stage;
        jobs = services.jobs().apply(Platform::runLater);
        var sharp = new Later();
        mapJobs = services.jobs().apply(Platform::runLater);
        MapMaker maps = services.maps().open(mapJobs, sharp);
        store = services.projects().open(jobs);
        desk = new Desk(jobs, services.reader(), maps, services.exports(), store);
        desk.checking().know(services.places());
        window = new MainWindow(desk, new Places(jobs, services.places()), files, services.version());
        given = services.given();
        sample = services.sample();
        sharp.then = () -> {
            window.map().repaint();
            begin();
        };
        PlayTimer.drive(desk.clock());
    }

    /** Starts JavaFX and opens the window; returns at once, and the program ends when the window is closed. */
    public static void launch(DeskServices services) {
        Platform.startup(() -> {
            var stage = new Stage();
            new ConflictMapApp(services, stage, new SystemFileChoices(stage)).show(WIDTH, HEIGHT);
        });
    }

    /**
     * Opens the window where nobody sees it, reads and plays the sample for a moment, and closes it again.
     *
     * @throws InterruptedException if interrupted before it is closed
     */
    public static void rehearse(DeskServices services) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var closed = new CountDownLatch(1);
        Platform.startup(() -> {
            var stage = new Stage();
            var app = new ConflictMapApp(services, stage, new SystemFileChoices(stage));
            app.show(WIDTH, HEIGHT);
            var reading = new PauseTransition(Duration.seconds(REHEARSAL_S));
            reading.setOnFinished(e -> app.desk.clock().playOrPause());
            var playing = new PauseTransition(Duration.seconds(REHEARSAL_S));
            playing.setOnFinished(e -> {
                stage.hide();
                closed.countDown();
            });
            new SequentialTransition(reading, playing).play();
        });
        closed.await();
    }

    Desk desk() {
        return desk;
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

    /** Shows the window, no larger than the screen. */
    void show(double width, double height) {
        Fonts.load();
        var screen = Screen.getPrimary().getVisualBounds();
        var scene = new Scene(window.root(), Math.min(width, screen.getWidth()), Math.min(height, screen.getHeight()));
        scene.getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("app.css")).toExternalForm());
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        store.preferences().ifPresentOrElse(
                kept -> kept.follow(desk, dark, Platform.getPreferences().reducedMotionProperty()),
                () -> {
                    desk.appearance().themeProperty().set(dark ? Theme.DARK : Theme.LIGHT);
                    desk.appearance().reducedMotionProperty().bind(Platform.getPreferences().reducedMotionProperty());
                });
        desk.appearance().shownThemeProperty().subscribe(this::dress);
        desk.appearance().presentingProperty().subscribe(stage::setFullScreen);
        stage.fullScreenProperty().subscribe(full -> desk.appearance().presentingProperty().set(full));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(javafx.scene.input.KeyCombination.NO_MATCH); // Escape puts away one thing at a time
        stage.titleProperty().bind(desk.project().titleProperty().map(name -> Messages.text("app.title.project", name)));
        stage.setMinWidth(Math.min(1024, screen.getWidth()));
        stage.setMinHeight(Math.min(640, screen.getHeight()));
        stage.setScene(scene);
        stage.setOnCloseRequest(e -> {
            e.consume();
            window.projects().whenKept(stage::hide);
        });
        stage.setOnHidden(e -> {
            store.close();
            jobs.close();
            mapJobs.close();
        });
        window.install(scene);
        stage.show();
        if (window.map().isSharp()) {
            begin();
        }
    }

    /**
     * Lays on the desk, once, what it begins with: what was lost, or what was named at the start, or the sample. That is
     * after the first map has been drawn, so that reading does not hold the map up.
     */
    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        window.projects().offerLost(() -> {
            if (!given.isEmpty()) {
                window.projects().take(given);
            } else if (!sample.isEmpty()) {
                desk.openSample(sample);
            }
        });
    }

    private void dress(Theme theme) {
        boolean dark = theme.isDark();
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        window.root().pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("dark"), dark);
        window.root().pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("contrast"), theme == Theme.CONTRAST);
    }

    /** A task that is known only after those who call it. */
    private static final class Later implements Runnable {
        private Runnable then = () -> {};

        @Override
        public void run() {
            then.run();
        }
    }
}
