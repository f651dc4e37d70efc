package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.MapProjection;
import conflictmap.model.EventType;
import conflictmap.model.Problem;
import conflictmap.render.Picture;
import conflictmap.render.Theme;
import conflictmap.timeline.Window;
import conflictmap.viewmodel.Reader;
import conflictmap.viewmodel.Samples;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Journeys through the whole window. */
class WindowTest extends WindowJourney {
    @Test
    void coloursAndGraticuleAreChosenFromTheMenu() throws Exception {
        robot.clickOn("#map-menu").clickOn("#theme-print");
        until(() -> desk().frameProperty().get().theme() == Theme.PRINT);
        robot.clickOn("#map-menu").clickOn("#graticule");
        until(() -> desk().frameProperty().get().graticule());
    }

    @Test
    void theProjectionIsChosenFromTheMenu() throws Exception {
        robot.clickOn("#map-menu").clickOn("#projection-conic");
        until(() -> desk().camera().projection() == MapProjection.CONIC);
        robot.clickOn("#map-menu").clickOn("#projection-mercator");
        until(() -> desk().camera().projection() == MapProjection.MERCATOR);
    }

    @Test
    void opensOnTheSampleWithAllInPlace() {
        assertThat(((Label) node("counts")).getText()).isEqualTo("6 of 6 events");
        assertThat(((ListView<?>) node("report-list")).getItems()).hasSize(2);
        assertThat(app.map().pixels()).isNotNull();
        assertThat(node("map-note").isVisible()).isFalse();
    }

    @Test
    void aTickedFacetNarrowsTheMap() throws Exception {
        TabPane lists = (TabPane) node("lists");
        FxToolkit.setupFixture(() -> lists.getSelectionModel().select(1));
        settle();
        FxToolkit.setupFixture(() -> ((TitledPane) node("facets")).setExpanded(true));
        settle();
        double mapHeight = app.map().getHeight();
        robot.clickOn("#facet-type-strike");
        settle();
        assertThat(app.map().getHeight()).as("the map does not jump").isEqualTo(mapHeight);
        assertThat(((TextField) node("search")).getText()).isEqualTo("type:strike");
        assertThat(((Label) node("filter-words")).getText()).isEqualTo("Strikes");
        assertThat(desk().indexProperty().get().events()).isNotEmpty().allMatch(e -> e.type() == EventType.STRIKE);
        robot.clickOn("#filter-clear");
        settle();
        assertThat(desk().indexProperty().get().size()).isEqualTo(6);
        assertThat(node("filter-words").isVisible()).isFalse();
    }

    @Test
    void playMovesTheTime() throws Exception {
        robot.clickOn("#play");
        until(() -> desk().clock().playhead().playing() && now().isAfter(desk().clock().playhead().range().start()));
        robot.clickOn("#play");
        settle();
        assertThat(desk().clock().playhead().playing()).isFalse();
    }

    @Test
    void draggingTheSliderChangesWhatIsShown() throws Exception {
        FxToolkit.setupFixture(() -> desk().clock().setLength(Duration.ofHours(3)));
        settle();
        assertThat(desk().countsProperty().get()).isEqualTo("2 of 6 events");
        Bounds track = node("time-track").localToScreen(node("time-track").getLayoutBounds());
        robot.drag(track.getMaxX() - 12, track.getMinY() + 12, MouseButton.PRIMARY)
                .moveTo(track.getMinX() + track.getWidth() / 2, track.getMinY() + 12)
                .moveTo(track.getMinX() + 14, track.getMinY() + 12)
                .drop();
        settle();
        assertThat(desk().countsProperty().get()).isEqualTo("0 of 6 events");
        assertThat(((Label) node("counts")).getText()).isEqualTo("0 of 6 events");
    }

    @Test
    void draggingAGripChangesTheLengthOfTheWindow() throws Exception {
        FxToolkit.setupFixture(() -> desk().clock().setLength(Duration.ofHours(6)));
        settle();
        Node grip = node("time-track").lookup(".track-grip");
        Bounds at = grip.localToScreen(grip.getLayoutBounds());
        robot.drag(at.getCenterX(), at.getCenterY(), MouseButton.PRIMARY).moveBy(-60, 0).drop();
        settle();
        assertThat(desk().clock().playhead().window().length()).isGreaterThan(Duration.ofHours(6));
        assertThat(now()).isEqualTo(desk().clock().playhead().range().end());
    }

    @Test
    void aClickOnASymbolMarksItsSentence() throws Exception {
        robot.clickOn(onScreen(event("n3")));
        settle();
        assertThat(desk().selection().eventProperty().get()).isEqualTo(event("n3"));
        until(() -> node("report-text").lookupAll(".paragraph").stream()
                .flatMap(cell -> cell.lookupAll("*").stream())
                .anyMatch(n -> n instanceof MarkedText text && text.marked()
                        .equals("The army said it had shot down seven drones near Zanjan in the early hours.")));
        assertThat(robot.from(app.map().getScene().getRoot()).lookup(".title").match((Node n) -> n instanceof Labeled).queryAllAs(Labeled.class))
                .extracting(Labeled::getText).contains("Interception · Zanjan");
    }

    @Test
    void theSentenceIsScrolledIntoView() throws Exception {
        reader = (files, progress) -> new Reader.Batch(List.of(Samples.longOne()), List.of());
        choices.reports = List.of(Path.of("long.txt"));
        FxToolkit.setupFixture(() -> desk().add(choices.reports));
        until(() -> desk().shelf().event("l1").isPresent());
        FxToolkit.setupFixture(() -> desk().reveal(event("l1")));
        until(() -> node("report-text").lookupAll(".paragraph").stream()
                .filter(cell -> cell.lookup(".report-words") != null)
                .anyMatch(cell -> cell.lookupAll("*").stream().anyMatch(n -> n instanceof MarkedText text
                        && text.marked().startsWith("A drone hit")
                        && node("report-text").localToScene(node("report-text").getLayoutBounds())
                                .contains(text.localToScene(text.getLayoutBounds())))));
    }

    @Test
    void savePictureWritesTheVeryPixelsOfTheMap(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("map.png");
        choices.picture = Optional.of(file);
        robot.clickOn("#tool-picture");
        until(() -> desk().pictures().previewProperty().get().getWidth() > 1);
        robot.clickOn("#picture-save");
        until(() -> desk().work().noticeProperty().get() != null
                && desk().work().noticeProperty().get().startsWith("Picture saved"));
        BufferedImage saved = ImageIO.read(file.toFile());
        Image shown = app.map().pixels();
        assertThat(saved.getWidth()).isEqualTo((int) shown.getWidth());
        assertThat(saved.getHeight()).isEqualTo((int) shown.getHeight());
        for (int y = 0; y < saved.getHeight(); y++) {
            for (int x = 0; x < saved.getWidth(); x++) {
                assertThat(saved.getRGB(x, y)).isEqualTo(shown.getPixelReader().getArgb(x, y));
            }
        }
    }

    @Test
    void saveFilmPlaysTheWholeTime(@TempDir Path folder) throws Exception {
        choices.film = Optional.of(folder.resolve("map.mp4"));
        robot.clickOn("#tool-film");
        robot.clickOn("#takeout-save-film");
        until(() -> desk().work().noticeProperty().get() != null
                && desk().work().noticeProperty().get().startsWith("Film saved"));
        assertThat(filmed.getFirst().now()).isEqualTo(desk().clock().playhead().range().start());
        assertThat(filmed.getLast().now()).isEqualTo(desk().clock().playhead().range().end());
    }

    @Test
    void keysDriveTheTime() throws Exception {
        key(KeyCode.HOME);
        assertThat(now()).isEqualTo(desk().clock().playhead().range().start());
        key(KeyCode.RIGHT);
        assertThat(now()).isEqualTo(desk().clock().playhead().range().start().plus(Duration.ofHours(1)));
        key(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(now()).isEqualTo(desk().clock().playhead().range().start().plus(Duration.ofHours(11)));
        key(KeyCode.LEFT);
        assertThat(now()).isEqualTo(desk().clock().playhead().range().start().plus(Duration.ofHours(10)));
        key(KeyCode.UP);
        assertThat(desk().clock().playhead().window().mode()).isEqualTo(Window.Mode.WINDOW);
        key(KeyCode.END);
        assertThat(now()).isEqualTo(desk().clock().playhead().range().end());
        key(KeyCode.SPACE);
        until(() -> desk().clock().playhead().playing());
        key(KeyCode.SPACE);
        assertThat(desk().clock().playhead().playing()).isFalse();
    }

    @Test
    void keysDriveTheWindow() throws Exception {
        Point2D before = onScreen(event("n2"));
        key(KeyCode.L);
        assertThat(isThere("lists-panel")).isFalse();
        assertThat(onScreen(event("n2"))).as("the ground stays when a panel folds").satisfies(p ->
                assertThat(p.distance(before)).isLessThan(1));
        key(KeyCode.I);
        assertThat(isThere("event-panel")).isFalse();
        key(KeyCode.L);
        key(KeyCode.I);
        key(KeyCode.SHIFT, KeyCode.SLASH);
        assertThat(isThere("sheet")).as("the sheet of keys").isTrue();
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(isThere("sheet")).isFalse();
        key(KeyCode.CONTROL, KeyCode.F);
        assertThat(node("search").isFocused()).isTrue();
        robot.write("tehran");
        settle();
        assertThat(desk().countsProperty().get()).isEqualTo("1 of 6 events, 1 match");
    }

    @Test
    void theWheelZoomsAtThePointerAndDraggingPans() throws Exception {
        Point2D haifa = onScreen(event("d2"));
        double zoom = desk().camera().view().zoom();
        robot.moveTo(haifa.add(20, 20));
        robot.scroll(1, javafx.geometry.VerticalDirection.UP);
        until(() -> desk().camera().view().zoom() > zoom + 0.3);
        until(() -> app.map().flight().isStill());
        Point2D later = onScreen(event("d2"));
        assertThat(later.distance(haifa.add(20, 20))).isGreaterThan(haifa.distance(haifa.add(20, 20)));
        robot.drag(app.map().localToScreen(60, 400), MouseButton.PRIMARY).moveBy(30, 20).moveBy(10, 10).drop();
        settle();
        assertThat(onScreen(event("d2")).subtract(later).distance(40, 30)).isLessThan(1.5);
    }

    @Test
    void restingOnASymbolTellsWhatItIs() {
        robot.moveTo(onScreen(event("d2")));
        settle();
        assertThat(node("hover-card").isVisible()).isTrue();
        assertThat(node("hover-card").lookupAll(".label")).extracting(n -> ((Label) n).getText())
                .contains("Strike · Haifa", "14 Jun 2025, 22:00–22:30 Jerusalem", "Sample Wire");
    }

    @Test
    void aBadFileIsAProblemAndTheWindowLives() throws Exception {
        reader = (files, progress) -> new Reader.Batch(
                List.of(), List.of(new Problem("report.binary", "/reports/photo.txt", 0, "is not text; save it as text first")));
        choices.reports = List.of(Path.of("/reports/photo.txt"));
        robot.clickOn("#tool-add");
        until(() -> node("problems").isVisible());
        robot.clickOn("#problems");
        settle();
        assertThat(node("problem-list").lookupAll(".label")).extracting(n -> ((Label) n).getText())
                .contains("photo.txt: is not text; save it as text first");
        robot.clickOn("#sheet-close");
        settle();
        robot.clickOn(onScreen(event("n3")));
        settle();
        assertThat(desk().selection().eventProperty().get()).isEqualTo(event("n3"));
    }

    @Test
    void aLongJobIsShownAndCancelled() throws Exception {
        var stopped = new CountDownLatch(1);
        reader = (files, progress) -> {
            progress.report(0.5, "5 of 10");
            try {
                new CountDownLatch(1).await();
            } finally {
                stopped.countDown();
            }
            return Samples.both();
        };
        choices.reports = List.of(Path.of("many.txt"));
        robot.clickOn("#tool-add");
        until(() -> ((Label) node("job")).getText().equals("Reading reports: 5 of 10") && node("job").isVisible());
        robot.clickOn("#cancel");
        assertThat(stopped.await(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
        until(() -> !node("job").isVisible());
        assertThat(((Label) node("notice")).getText()).isEqualTo("Reading reports cancelled");
    }

    @Test
    void aboutNamesWhoseDataItIs() {
        robot.clickOn("#tool-about");
        settle();
        assertThat(node("sheet").lookupAll(".label")).extracting(n -> ((Label) n).getText())
                .contains("Version 1.2.3", "© GeoNames: towns and villages", "CC BY 4.0");
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(isThere("sheet")).isFalse();
    }

    @Test
    void theListSelectsOnTheMapToo() throws Exception {
        FxToolkit.setupFixture(() -> ((javafx.scene.control.TabPane) node("lists")).getSelectionModel().select(1));
        settle();
        robot.clickOn("Alert · Tel Aviv");
        settle();
        assertThat(desk().frameProperty().get().selectedId()).isEqualTo("d1");
    }
}
