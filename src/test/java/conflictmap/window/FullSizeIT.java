package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import conflictmap.TestCatalog;
import conflictmap.model.ConflictEvent;
import conflictmap.render.Theme;
import conflictmap.timeline.compare.CompareMode;
import conflictmap.viewmodel.Desk;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real program at 1440 by 900 on a display: the sample is read, the map is sharp, nothing is cut off. */
class FullSizeIT {
    private static final long PATIENCE_S = 120;

    private ConflictMapApp app;

    @Test
    void theSampleFillsTheWindow() throws Exception {
        String display = System.getenv("DISPLAY");
        assumeTrue(display != null && !display.isBlank(), "no DISPLAY: a window of 1440x900 needs one (xvfb-run)");
        FxToolkit.registerPrimaryStage();
        DeskServices services = TestCatalog.desk();
        FxToolkit.setupStage(old -> {
            app = new ConflictMapApp(services, new Stage(), new NoFiles());
            app.show(1440, 900);
        });
        Desk desk = app.desk();
        until(() -> desk.shelf().allEvents().size() > 10 && desk.work().currentProperty().get() == null);

        ConflictEvent strike = desk.shelf().allEvents().stream()
                .filter(e -> e.place().name().equals("Isfahan")).findFirst().orElseThrow();
        FxToolkit.setupFixture(() -> desk.reveal(strike));
        sharpen();
        assertThat(app.map().getScene().getWidth()).isEqualTo(1440);
        assertThat(app.map().getScene().getHeight()).isEqualTo(900);
        assertThat(cutOff()).as("buttons whose text is cut off").isEmpty();
        shoot("window-light.png");

        FxToolkit.setupFixture(() -> desk.appearance().themeProperty().set(Theme.DARK));
        sharpen();
        shoot("window-dark.png");
        savedIsShown(desk);
        FxToolkit.setupFixture(() -> app.map().getScene().getWindow().hide());
    }

    /** The window with the sample in it; skips the test where there is no display. */
    private Desk opened(int width, int height) throws Exception {
        String display = System.getenv("DISPLAY");
        assumeTrue(display != null && !display.isBlank(), "no DISPLAY: a window of that size needs one (xvfb-run)");
        FxToolkit.registerPrimaryStage();
        DeskServices services = TestCatalog.desk();
        FxToolkit.setupStage(old -> {
            app = new ConflictMapApp(services, new Stage(), new NoFiles());
            app.show(width, height);
            app.map().getScene().getWindow().setX(0);
            app.map().getScene().getWindow().setY(0);
        });
        Desk desk = app.desk();
        until(() -> desk.shelf().allEvents().size() > 10 && desk.work().currentProperty().get() == null);
        return desk;
    }

    /** In the smallest window, and with letters of twice the size in one of twice that, nothing is cut off and nothing lies outside. */
    @ParameterizedTest
    @CsvSource({"1024, 700, 1", "2048, 1400, 2"})
    void allIsThereInTheSmallestWindow(int width, int height, double zoom) throws Exception {
        Desk desk = opened(width, height);
        FxToolkit.setupFixture(() -> desk.appearance().zoomProperty().set(zoom));
        ConflictEvent strike = desk.shelf().allEvents().stream().filter(e -> e.place().name().equals("Isfahan")).findFirst().orElseThrow();
        FxToolkit.setupFixture(() -> desk.reveal(strike));
        FxToolkit.setupFixture(() -> desk.appearance().listsOpenProperty().set(true));
        FxToolkit.setupFixture(() -> desk.appearance().inspectorOpenProperty().set(true));
        sharpen();
        shoot("window-" + width + ".png");
        assertThat(cutOff()).as("buttons whose text is cut off").isEmpty();
        assertThat(outside()).as("controls outside of the window").isEmpty();
        FxToolkit.setupFixture(() -> desk.appearance().tableOpenProperty().set(true));
        sharpen();
        shoot("window-" + width + "-table.png");
        assertThat(outside()).as("controls outside of the window, under the table").isEmpty();
        FxToolkit.setupFixture(() -> app.map().getScene().getWindow().hide());
    }

    /** Two sides compared in each way: nothing of their bar is cut off or outside, and the line's handle lies on the line. */
    @ParameterizedTest
    @CsvSource({"1440, 900", "1024, 700"})
    void theComparisonIsWhole(int width, int height) throws Exception {
        Desk desk = opened(width, height);
        FxToolkit.setupFixture(() -> desk.comparing().toggle());
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            FxToolkit.setupFixture(() -> desk.appearance().themeProperty().set(theme));
            for (CompareMode mode : CompareMode.values()) {
                FxToolkit.setupFixture(() -> desk.comparing().modeProperty().set(mode));
                sharpen();
                shoot("compare-" + width + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + mode.code() + ".png");
                assertThat(cutOff()).as("buttons whose text is cut off, " + mode).isEmpty();
                assertThat(outside()).as("controls outside of the window, " + mode).isEmpty();
            }
        }
        FxToolkit.setupFixture(() -> desk.appearance().contrastProperty().set(true));
        FxToolkit.setupFixture(() -> desk.appearance().presentingProperty().set(true));
        FxToolkit.setupFixture(() -> desk.appearance().contrastProperty().set(true));
        for (CompareMode mode : CompareMode.values()) {
            FxToolkit.setupFixture(() -> desk.comparing().modeProperty().set(mode));
            sharpen();
            shoot("compare-" + width + "-room-" + mode.code() + ".png");
        }
        FxToolkit.setupFixture(() -> app.map().getScene().getWindow().hide());
    }

    /** Buttons and fields of bars, which nothing scrolls into view, that lie outside of the window. */
    private List<String> outside() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> {
            var scene = app.map().getScene();
            return scene.getRoot().lookupAll("*").stream()
                    .filter(n -> isShown(n) && !isScrolled(n) && (n instanceof ButtonBase || n instanceof TextInputControl))
                    .filter(n -> {
                        var b = n.localToScene(n.getBoundsInLocal());
                        return b.getMinX() < -1 || b.getMinY() < -1 || b.getMaxX() > scene.getWidth() + 1 || b.getMaxY() > scene.getHeight() + 1;
                    })
                    .map(n -> n.getId() + " " + n)
                    .toList();
        }).get();
    }

    private static boolean isShown(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isScrolled(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n instanceof ScrollPane || n instanceof VirtualFlow) {
                return true;
            }
        }
        return false;
    }

    /** The file holds the pixels on the screen, relief, labels, symbols and all. */
    private void savedIsShown(Desk desk) throws Exception {
        Path file = Path.of("target", "saved-picture.png");
        FxToolkit.setupFixture(() -> desk.pictures().save(file));
        until(() -> desk.work().noticeProperty().get() != null && desk.work().currentProperty().get() == null);
        sharpen();
        BufferedImage saved = ImageIO.read(file.toFile());
        assertThat(pixels(app.map().pixels()))
                .isEqualTo(saved.getRGB(0, 0, saved.getWidth(), saved.getHeight(), null, 0, saved.getWidth()));
    }

    private List<String> cutOff() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> app.map().getScene().getRoot().lookupAll(".button").stream()
                        .filter(n -> n.isVisible() && n instanceof Labeled l && !l.getText().isEmpty())
                        .filter(n -> isCutOff((Labeled) n))
                        .map(Node::toString)
                        .toList())
                .get();
    }

    /** Whether a text has less room than it needs: across, or down where it may go on in a second line. */
    private static boolean isCutOff(Labeled text) {
        return text.isWrapText() ? text.getHeight() + 0.5 < text.prefHeight(text.getWidth()) : text.getWidth() + 0.5 < text.prefWidth(-1);
    }

    private void sharpen() throws Exception {
        for (int i = 0; i < 2; i++) {
            until(() -> app.map().isSharp());
            // names may begin to come with the next picture only
            WaitForAsyncUtils.waitForFxEvents(6);
        }
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_S, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    private void shoot(String name) throws Exception {
        Image image = WaitForAsyncUtils.asyncFx(() -> app.map().getScene().snapshot(null)).get();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels(image), 0, width);
        ImageIO.write(picture, "png", Path.of("target", name).toFile());
    }

    private static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    static final class NoFiles implements FileChoices {
        @Override
        public Optional<Path> folder() {
            return Optional.empty();
        }

        @Override
        public List<Path> layers() {
            return List.of();
        }

        @Override
        public List<Path> open() {
            return List.of();
        }

        @Override
        public Optional<Path> project(String name) {
            return Optional.empty();
        }

        @Override
        public List<Path> reports(String title) {
            return List.of();
        }

        @Override
        public java.util.Optional<Path> picture(String extension) {
            return java.util.Optional.empty();
        }

        @Override
        public java.util.Optional<Path> takeout(String what, String ending) {
            return java.util.Optional.empty();
        }
    }
}
