package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.jobs.Jobs;
import conflictmap.render.Theme;
import conflictmap.viewmodel.DotMaps;
import conflictmap.viewmodel.MemoryStore;
import conflictmap.viewmodel.PlaceSearch;
import conflictmap.viewmodel.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window from its first frame to the program in it. */
class LaunchTest {
    private final CompletableFuture<DeskServices> services = new CompletableFuture<>();
    private final AtomicReference<@Nullable ConflictMapApp> app = new AtomicReference<>();
    private @Nullable Stage stage;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private Stage open() throws Exception {
        FxToolkit.setupFixture(() -> {
            var window = new Stage();
            stage = window;
            Launch.begin(window, "light", 1000, 900, services::join, app::set);
        });
        Stage opened = stage;
        assertThat(opened).isNotNull();
        return opened;
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.setupFixture(() -> {
            if (stage != null) {
                stage.hide();
            }
        });
    }

    private static DeskServices ready() {
        return new DeskServices("1", Jobs::new, (files, progress) -> Samples.both(), (jobs, onSharp) -> new DotMaps(),
                Samples.EXPORTS, PlaceSearch.NONE, jobs -> new MemoryStore(), List.of(Path.of("sample.txt")), List.of(), List.of());
    }

    @Test
    void theWindowStandsBeforeTheProgramIsOpenAndTakesKeysForIt() throws Exception {
        Stage window = open();
        Scene scene = window.getScene();
        until(() -> scene.lookup("#first-note") instanceof Text told && told.getText().equals("Opening the map…"));
        assertThat(window.isShowing()).isTrue();
        assertThat(window.getTitle()).isEqualTo("Conflict Map");
        assertThat(scene.getWidth()).isEqualTo(1000);
        assertThat(scene.getFill()).isEqualTo(Color.WHITE);

        new FxRobot().push(KeyCode.G);
        services.complete(ready());
        until(() -> app.get() != null);
        ConflictMapApp open = app.get();
        assertThat(open).isNotNull();
        until(() -> open.desk().shelf().allEvents().size() > 0);
        assertThat(window.getScene()).as("the same scene, so that the window does not jump").isSameAs(scene);
        assertThat(scene.getWidth()).isEqualTo(1000);
        assertThat(scene.lookup("#first-note")).isNull();
        assertThat(open.desk().appearance().graticuleProperty().get()).as("the key pressed meanwhile").isTrue();
    }

    @Test
    void aWindowBuiltAroundEventsSaysTheSameAsOneThatTheyComeInto() throws Exception {
        services.complete(ready());
        Stage around = open();
        until(() -> app.get() != null && around.getScene().lookup("#clock") != null);
        AtomicReference<@Nullable ConflictMapApp> empty = new AtomicReference<>();
        FxToolkit.setupFixture(() -> {
            var made = new ConflictMapApp(ready(), new Stage(), new SystemFileChoices(around));
            made.show(1000, 900);
            empty.set(made);
        });
        ConflictMapApp into = empty.get();
        assertThat(into).isNotNull();
        try {
            until(() -> into.desk().shelf().allEvents().size() > 0 && said(into.stage()).equals(said(around)));
        } catch (TimeoutException e) {
            assertThat(WaitForAsyncUtils.asyncFx(() -> said(around)).get()).isEqualTo(WaitForAsyncUtils.asyncFx(() -> said(into.stage())).get());
        } finally {
            FxToolkit.setupFixture(into.stage()::hide);
        }
    }

    /** All words that can be read in a window, in their order. */
    private static List<String> said(Stage window) {
        return window.getScene().getRoot().lookupAll(".text").stream()
                .filter(Text.class::isInstance).map(Text.class::cast).filter(LaunchTest::isSeen)
                .map(Text::getText).filter(text -> !text.isEmpty()).sorted().toList();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    @Test
    void aProgramThatCannotBeOpenedSaysWhy() throws Exception {
        Stage window = open();
        services.completeExceptionally(new UncheckedIOException("The map file countries.gz cannot be read", new IOException()));
        until(() -> window.getScene().lookup("#first-note") instanceof Text told && told.getText().contains("countries.gz"));
        assertThat(app.get()).isNull();
    }

    @Test
    void aWindowClosedMeanwhileStaysClosed() throws Exception {
        Stage window = open();
        FxToolkit.setupFixture(window::hide);
        services.complete(ready());
        WaitForAsyncUtils.waitForFxEvents(6);
        assertThat(window.isShowing()).isFalse();
        assertThat(app.get()).isNull();
    }

    @Test
    void theFirstFrameHasTheColoursOfTheMap() {
        assertThat(FirstView.Colours.LIGHT.sea()).isEqualTo(of(Theme.LIGHT.sea()));
        assertThat(FirstView.Colours.DARK.sea()).isEqualTo(of(Theme.DARK.sea()));
    }

    private static Color of(java.awt.Color c) {
        return Color.rgb(c.getRed(), c.getGreen(), c.getBlue());
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
