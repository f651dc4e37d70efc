package conflictmap.window;

import conflictmap.export.film.Film;
import conflictmap.export.film.FilmFormat;
import conflictmap.export.film.Films;
import conflictmap.export.memory.PictureState;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.DotMaps;
import conflictmap.viewmodel.Exports;
import conflictmap.viewmodel.Mappings;
import conflictmap.viewmodel.MemoryStore;
import conflictmap.viewmodel.PlaceSearch;
import conflictmap.viewmodel.ProjectStore;
import conflictmap.viewmodel.Reader;
import conflictmap.viewmodel.SampleProject;
import conflictmap.viewmodel.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window, opened for each test, with a hand-made reader and a map of dots. */
abstract class WindowJourney {
    static final long PATIENCE_S = 60;

    final FxRobot robot = new FxRobot();
    final Choices choices = new Choices();
    final List<Frame> filmed = new ArrayList<>();
    final List<PictureState> filmStates = new ArrayList<>();
    Reader reader = (files, progress) -> Samples.both();
    PlaceSearch places = PlaceSearch.NONE;
    List<SampleProject> samples = List.of();
    /** Whether the furniture of the map can be taken hold of. */
    boolean furnished;
    ProjectStore.Opener stores = jobs -> new MemoryStore();
    ConflictMapApp app;

    static final class Choices implements FileChoices {
        List<Path> open = List.of();
        Optional<Path> project = Optional.empty();
        List<Path> reports = List.of();
        List<Path> layers = List.of();
        Optional<Path> folder = Optional.empty();
        Optional<Path> picture = Optional.empty();
        Optional<Path> film = Optional.empty();

        @Override
        public List<Path> open() {
            return open;
        }

        @Override
        public Optional<Path> project(String name) {
            return project;
        }

        @Override
        public List<Path> reports(String title) {
            return reports;
        }

        @Override
        public Optional<Path> folder() {
            return folder;
        }

        @Override
        public List<Path> layers() {
            return layers;
        }

        @Override
        public Optional<Path> picture(String extension) {
            return picture;
        }

        @Override
        public Optional<Path> takeout(String what, String ending) {
            return film;
        }
    }

    private final class FilmDouble implements Films {
        @Override
        public void write(FilmFormat format, Picture picture, Film film, PictureState state, Path out, Progress progress) {
            film.shots().forEach(shot -> filmed.add(shot.frame()));
            filmStates.add(state);
        }
    }

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForFxEvents(1);
        HeadlessScreen.forgiveLatePixels();
    }

    @BeforeEach
    void openWindow() throws Exception {
        showWindow();
        until(() -> !desk().shelf().allEvents().isEmpty());
        settle();
    }

    void showWindow() throws Exception {
        var services = new DeskServices(
                "1.2.3",
                Jobs::new,
                new Reader() {
                    @Override
                    public Batch read(List<Path> files, Progress progress) throws IOException, InterruptedException {
                        return reader.read(files, progress);
                    }

                    @Override
                    public Reading again(Report report) throws IOException {
                        return reader.again(report);
                    }

                    @Override
                    public Mappings mappings() {
                        return reader.mappings();
                    }
                },
                (jobs, onSharp) -> new DotMaps(furnished),
                new Exports(new FilmDouble()),
                (name, near) -> places.find(name, near),
                jobs -> stores.open(jobs),
                List.of(Path.of("sample.txt")),
                samples,
                List.of());
        FxToolkit.setupStage(old -> {
            app = new ConflictMapApp(services, new Stage(), choices);
            app.show(1000, 900);
        });
    }

    @AfterEach
    void closeWindow() throws Exception {
        FxToolkit.setupFixture(() -> app.map().getScene().getWindow().hide());
    }

    Desk desk() {
        return app.desk();
    }

    void until(Callable<Boolean> condition) throws Exception {
        until(PATIENCE_S, condition);
    }

    /** As {@link #until(Callable)}, for what takes so many seconds on a busy computer. */
    void until(long seconds, Callable<Boolean> condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(seconds, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException e) {
            throw new AssertionError("It did not come about. " + state(), e);
        }
    }

    /** What the window is doing, for whoever reads why a test failed. */
    private String state() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> "Focus: " + app.map().getScene().getFocusOwner() + ", a sheet is open: " + app.sheets().isOpen()
                + ", last said: " + desk().work().noticeProperty().get() + ", runs: " + desk().work().currentProperty().get()).get();
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents(6);
    }

    <T extends Node> T node(String id) {
        @SuppressWarnings("unchecked")
        T found = (T) app.map().getScene().lookup("#" + id);
        return found;
    }

    boolean isThere(String id) {
        return app.map().getScene().lookup("#" + id) != null;
    }

    Instant now() {
        return desk().clock().playhead().now();
    }

    Point2D onScreen(ConflictEvent event) {
        var view = desk().camera().view();
        var at = event.place().position();
        return app.map().localToScreen(view.px(at.latDeg(), at.lonDeg()), view.py(at.latDeg(), at.lonDeg()));
    }

    ConflictEvent event(String id) {
        return desk().shelf().event(id).orElseThrow();
    }

    void key(KeyCode... codes) {
        robot.clickOn(app.map().localToScreen(4, 300));
        robot.push(codes);
        settle();
    }
}
