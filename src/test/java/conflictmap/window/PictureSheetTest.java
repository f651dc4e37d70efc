package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.export.memory.Memory;
import conflictmap.export.memory.PictureState;
import conflictmap.jobs.Progress;
import conflictmap.render.Frame;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PictureSheetTest extends WindowJourney {
    @TempDir
    Path folder;

    private void choose(String list, Object value) throws Exception {
        FxToolkit.setupFixture(() -> {
            ComboBox<Object> box = node(list);
            box.setValue(value);
            box.getOnAction().handle(new javafx.event.ActionEvent());
        });
    }

    @Test
    void aPictureIsChosenSeenWrittenAndDroppedBack() throws Exception {
        key(KeyCode.CONTROL, KeyCode.E);
        until(() -> isThere("picture-preview"));
        until(() -> desk().pictures().previewProperty().get().getWidth() > 1);
        choose("picture-size", "A4");
        choose("picture-format", "svg");
        robot.clickOn("#picture-title").write("The second night");
        robot.clickOn("#picture-safe");
        until(() -> desk().pictures().previewProperty().get().getWidth() > 1000);
        settle();
        shoot();
        assertThat(desk().pictures().sizeText()).isEqualTo("297 × 210 mm");

        Path file = folder.resolve("map.svg");
        choices.picture = Optional.of(file);
        Frame frame = desk().frameProperty().get();
        robot.clickOn("#picture-save");
        until(() -> Files.exists(file) && desk().work().currentProperty().get() == null);
        assertThat(isThere("picture-preview")).isFalse();
        PictureState state = Memory.in(file, Progress.NONE).orElseThrow();
        assertThat(state.page().title()).isEqualTo("The second night");
        assertThat(state.safe()).isEqualTo(new PictureState.Safe(10_000, true, 0));

        FxToolkit.setupFixture(() -> desk().camera().pan(120, 40));
        FxToolkit.setupFixture(() -> app.projects().take(List.of(file)));
        until(() -> String.valueOf(desk().work().noticeProperty().get()).startsWith("map.svg: the view is back"));
        assertThat(desk().frameProperty().get().view()).isEqualTo(frame.view());
    }

    @Test
    void escapeClosesTheSheetAndAnImpossibleSizeCannotBeSaved() throws Exception {
        key(KeyCode.CONTROL, KeyCode.E);
        until(() -> isThere("picture-preview"));
        choose("picture-size", "custom");
        FxToolkit.setupFixture(() -> desk().pictures().widthProperty().set(20_000));
        until(() -> node("picture-save").isDisabled());
        robot.type(KeyCode.ESCAPE);
        until(() -> !isThere("picture-preview"));
    }

    /** For looking at. */
    private void shoot() throws Exception {
        Image image = WaitForAsyncUtils.asyncFx(() -> app.map().getScene().snapshot(null)).get();
        var picture = new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(picture, "png", Path.of("target", "picture-sheet.png").toFile());
    }
}
