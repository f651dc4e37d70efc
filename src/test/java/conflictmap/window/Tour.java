package conflictmap.window;

import conflictmap.TestCatalog;
import conflictmap.geo.GeoPoint;
import conflictmap.jobs.Jobs;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.project.ProgramFolders;
import conflictmap.render.Theme;
import conflictmap.viewmodel.Commands;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.KeeperStore;
import conflictmap.viewmodel.Lessons;
import conflictmap.viewmodel.LostWords;
import conflictmap.viewmodel.Presenter;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Takes the pictures of the tour from the real program: each state in light and dark. Not a test, and run by its name only:
 * see {@code src/site/tour.sh}. The folder of the pictures is named by {@code -Dtour}, the states by {@code -Dtour.only}.
 */
class Tour {
    private static final long PATIENCE_S = 120;
    private static final Path OUT = Path.of(System.getProperty("tour", "target/tour"));

    private static final String GUIDES = "guides/";

    @TempDir
    Path scratch;

    private ConflictMapApp app;
    private ProgramFolders own = ProgramFolders.locate();
    private Theme theme = Theme.LIGHT;

    @Test
    void takePictures() throws Exception {
        Files.createDirectories(OUT);
        FxToolkit.registerPrimaryStage();
        own = folders();
        DeskServices services = TestCatalog.desk(jobs -> new KeeperStore(own, jobs, InstantSource.system()));
        int width = Integer.getInteger("tour.width", 1440);
        int height = Integer.getInteger("tour.height", 900);
        FxToolkit.setupStage(old -> {
            app = new ConflictMapApp(services, new Stage(), new FullSizeIT.NoFiles());
            app.show(width, height);
            app.map().getScene().getWindow().setX(0);
            app.map().getScene().getWindow().setY(0);
        });
        until(() -> desk().shelf().allEvents().size() > 10 && isIdle());
        System.setProperty("user.home", scratch.toString());
        Path june = Files.createDirectories(scratch.resolve("Maps")).resolve("Twelve days.gpkg");
        fx(() -> desk().project().saveAs(june));
        until(this::isIdle);
        for (Theme each : List.of(Theme.LIGHT, Theme.DARK)) {
            theme = each;
            fx(() -> desk().appearance().themeProperty().set(each));
            settings();
            desk(june);
            judging();
            states(june);
        }
        theme = Theme.LIGHT;
        fx(() -> desk().appearance().themeProperty().set(theme));
        guides(june);
        fx(() -> app.map().getScene().getWindow().hide());
    }

    private ProgramFolders folders() {
        ProgramFolders f = ProgramFolders.locate();
        return new ProgramFolders(f.home(), f.models(), f.cache(), scratch.resolve("config"), scratch.resolve("state"), scratch.resolve("logs"));
    }

    private Desk desk() {
        return app.desk();
    }

    private boolean isIdle() {
        return desk().work().currentProperty().get() == null;
    }

    private void settings() throws Exception {
        sheet("prefs.title", "preferences");
        sheet("keys.help", "keys");
        fx(() -> run(Commands.PALETTE));
        fx(() -> ((TextInputControl) node("palette-line")).setText("isf"));
        WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
        shoot("palette");
        fx(app.sheets()::dismiss);
    }

    private void sheet(String command, String name) throws Exception {
        fx(() -> run(command));
        shoot(name);
        fx(app.sheets()::dismiss);
    }

    private void desk(Path june) throws Exception {
        fx(() -> desk().project().begin());
        until(() -> isIdle() && desk().shelf().emptyProperty().get());
        shoot("start");
        fx(() -> desk().incoming().openSample(List.of(TestCatalog.sample())));
        until(() -> desk().work().currentProperty().get() != null && desk().work().currentProperty().get().done() > 0.2);
        shoot("reading");
        until(() -> isIdle() && desk().shelf().allEvents().size() > 10);
        fx(() -> desk().project().open(june));
        until(() -> isIdle() && desk().shelf().allEvents().size() > 10);
        fx(() -> desk().appearance().themeProperty().set(theme));
        fx(() -> ((TabPane) node("lists")).getSelectionModel().select(1));
        shoot("events");
        fx(() -> ((MenuButton) node("project-menu")).show());
        shoot("menu");
        fx(() -> ((MenuButton) node("project-menu")).hide());
    }

    private void judging() throws Exception {
        ConflictEvent strike = desk().shelf().allEvents().stream().filter(e -> e.place().name().equals("Isfahan")).findFirst().orElseThrow();
        fx(() -> desk().reveal(strike));
        shoot("inspector");
        fx(() -> run("keys.review"));
        shoot("review");
        fx(() -> run("keys.candidates"));
        WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
        shoot("candidates");
        fx(() -> app.map().requestFocus());
        fx(() -> desk().selection().clearEvent());
        fx(() -> ((TabPane) node("lists")).getSelectionModel().select(1));
        fx(() -> desk().shelf().filterProperty().set("type:strike country:Iran"));
        shoot("filter");
        fx(() -> desk().shelf().filterProperty().set("type:strike moon"));
        shoot("nothing");
        fx(() -> desk().shelf().filterProperty().set(""));
        until(this::isIdle);
    }

    /** The pictures of the guides for analysts and teachers. */
    private void guides(Path june) throws Exception {
        Files.createDirectories(OUT.resolve(GUIDES));
        fx(() -> desk().project().open(june));
        until(() -> isIdle() && desk().shelf().allEvents().size() > 10);
        fx(() -> desk().appearance().themeProperty().set(theme));
        ConflictEvent shotDown = desk().shelf().allEvents().stream()
                .filter(e -> e.type() == EventType.INTERCEPTION && e.place().name().equals("Isfahan")).findFirst().orElseThrow();
        fx(() -> desk().reveal(shotDown));
        fx(() -> run("keys.mode.all"));
        shoot(GUIDES + "desk");
        fx(() -> desk().shelf().filterProperty().set("type:strike after:2025-06-20"));
        shoot(GUIDES + "filter");
        fx(() -> desk().shelf().filterProperty().set(""));
        fx(() -> desk().selection().clearEvent());
        fx(() -> run("keys.charts"));
        fx(() -> run("keys.mode.window"));
        fx(() -> desk().clock().scrubTo(Instant.parse("2025-06-17T00:00:00Z")));
        shoot(GUIDES + "charts");
        fx(() -> run("keys.charts"));
        Lessons lessons = desk().classroom().lessons().orElseThrow();
        fx(() -> lessons.open(lessons.all().getFirst()));
        until(() -> isIdle() && !desk().scenes().all().isEmpty());
        fx(() -> run("keys.scene.list"));
        fx(() -> desk().scenes().go(0));
        WaitForAsyncUtils.sleep(3, TimeUnit.SECONDS);
        shoot(GUIDES + "lesson");
        presentation();
        fx(() -> desk().project().begin());
        until(() -> isIdle() && desk().shelf().emptyProperty().get());
    }

    /** The lesson in a classroom: its first scene, and a later one in strong contrasts with a line drawn and the pointer. */
    private void presentation() throws Exception {
        fx(() -> desk().appearance().presentingProperty().set(true));
        fx(() -> desk().scenes().go(0));
        WaitForAsyncUtils.sleep(3, TimeUnit.SECONDS);
        shoot(GUIDES + "present");
        Presenter presenter = desk().classroom().presenter();
        fx(() -> run("keys.presenter.contrast"));
        fx(() -> desk().scenes().go(6));
        WaitForAsyncUtils.sleep(3, TimeUnit.SECONDS);
        fx(() -> presenter.draw(new GeoPoint(46.6, 32.7)));
        fx(() -> presenter.drawOn(new GeoPoint(46.1, 33.7)));
        fx(() -> presenter.take(Presenter.Tool.LASER));
        fx(() -> new Robot().mouseMove(app.map().localToScreen(app.map().getWidth() / 2, app.map().getHeight() / 2)));
        shoot(GUIDES + "contrast");
        fx(() -> presenter.take(Presenter.Tool.NONE));
        fx(() -> run("keys.presenter.contrast"));
        fx(() -> desk().appearance().presentingProperty().set(false));
    }

    private void states(Path june) throws Exception {
        fx(() -> app.sheets().ask("lost.title", LostSheet.of(new LostWords(
                "The program ended before Twelve days was saved. This was kept on 23 Nov 2026, 10:41:",
                List.of("1 report more: What is known of the fourth night", "7 events more", "3 events changed or judged otherwise")), () -> {}, () -> {})));
        shoot("recovery");
        fx(app.sheets()::dismiss);
        fx(() -> app.sheets().ask("unsaved.title", UnsavedSheet.of("Twelve days", () -> {}, () -> {}, () -> {})));
        shoot("unsaved");
        fx(app.sheets()::dismiss);
        ConflictEvent first = desk().shelf().allEvents().getFirst();
        fx(() -> desk().edits().accept(List.of(first)));
        fx(() -> run("keys.save"));
        until(() -> isIdle() && !desk().project().dirtyProperty().get());
        fx(() -> run("backups.title"));
        until(this::hasBackups);
        fx(() -> ((ListView<?>) node("backup-list")).getSelectionModel().select(0));
        until(this::isIdle);
        shoot("backups");
        fx(app.sheets()::dismiss);
        fx(() -> desk().appearance().presentingProperty().set(true));
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
        shoot("presentation");
        fx(() -> desk().appearance().presentingProperty().set(false));
        readOnly(june);
    }

    /** Looks again where the copy was not put aside yet when the sheet opened. */
    private boolean hasBackups() {
        boolean none = ((ListView<?>) node("backup-list")).getItems().isEmpty();
        if (none && isIdle()) {
            run("backups.title");
        }
        return !none;
    }

    private void readOnly(Path june) throws Exception {
        fx(() -> desk().project().begin());
        until(() -> isIdle() && desk().shelf().emptyProperty().get());
        try (var other = new KeeperStore(own, Jobs.inline(), InstantSource.system())) {
            other.open(june);
            fx(() -> desk().project().open(june));
            until(() -> isIdle() && desk().project().readOnlyProperty().get());
            fx(() -> desk().appearance().themeProperty().set(theme));
            shoot("read-only");
        }
        fx(() -> desk().project().begin());
        until(() -> isIdle() && desk().shelf().emptyProperty().get());
    }

    private void run(String command) {
        app.shortcuts().commands().named(command).action().run();
    }

    private <T extends Node> T node(String id) {
        @SuppressWarnings("unchecked")
        T found = (T) app.map().getScene().lookup("#" + id);
        return found;
    }

    private static void fx(Runnable action) throws Exception {
        FxToolkit.setupFixture(action::run);
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_S, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    private void shoot(String name) throws Exception {
        if (!name.equals("reading")) {
            WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS); // what follows from the last step may still be worked out
            until(() -> app.map().isSharp());
        }
        WaitForAsyncUtils.waitForFxEvents(6);
        var picture = WaitForAsyncUtils.asyncFx(() -> {
            var scene = app.map().getScene();
            int width = (int) scene.getWidth();
            int height = (int) scene.getHeight();
            WritableImage image = new Robot().getScreenCapture(null, scene.getWindow().getX() + scene.getX(), scene.getWindow().getY() + scene.getY(), width, height);
            int[] pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            copy.setRGB(0, 0, width, height, pixels, 0, width);
            return copy;
        }).get();
        ImageIO.write(picture, "png", OUT.resolve(name + (theme == Theme.DARK ? "-dark" : "") + ".png").toFile());
    }
}
