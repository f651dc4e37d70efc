package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Film, slides and data by keys alone, as far as the system asks for no file. */
class TakeoutSheetTest extends WindowJourney {
    private void open() throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.E).release(KeyCode.SHIFT, KeyCode.CONTROL);
        settle();
        assertThat(app.sheets().isOpen()).isTrue();
    }

    private void next() throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.PAGE_DOWN).release(KeyCode.CONTROL);
        settle();
    }

    private void tell(String said) throws Exception {
        until(() -> desk().work().noticeProperty().get() != null && desk().work().noticeProperty().get().startsWith(said));
    }

    private void toButton(String id) throws Exception {
        for (int i = 0; i < 12 && !robot.lookup("#" + id).query().isFocused(); i++) {
            robot.type(KeyCode.TAB);
            settle();
        }
        assertThat(robot.lookup("#" + id).query().isFocused()).isTrue();
    }

    @Test
    void aFilmIsAsLongAsIsTyped(@TempDir Path folder) throws Exception {
        choices.film = Optional.of(folder.resolve("map.mp4"));
        open();
        Spinner<Integer> seconds = node("takeout-seconds");
        robot.interact(() -> seconds.getEditor().setText("3"));
        toButton("takeout-save-film");
        robot.type(KeyCode.SPACE);
        tell("Film saved");
        assertThat(app.sheets().isOpen()).isFalse();
        assertThat(filmed).hasSize(3 * 25);
        assertThat(filmed.getFirst().view().widthPx()).isEqualTo(1280);
        assertThat(filmed.getFirst().now()).isEqualTo(desk().clock().playhead().range().start());
        assertThat(filmed.getLast().now()).isEqualTo(desk().clock().playhead().range().end());
    }

    @Test
    void slidesAreOfDaysWhereThereAreNoScenes(@TempDir Path folder) throws Exception {
        choices.film = Optional.of(folder.resolve("s.pptx"));
        open();
        next();
        toButton("takeout-save-slides");
        robot.type(KeyCode.SPACE);
        tell("Slides saved");
        try (InputStream in = Files.newInputStream(folder.resolve("s.pptx")); var show = new XMLSlideShow(in)) {
            assertThat(show.getSlides()).hasSize(2);
        }
    }

    @Test
    void dataGoOutWithTheirSentencesOrWithout(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("e.csv");
        choices.film = Optional.of(file);
        open();
        next();
        next();
        ComboBox<String> format = node("takeout-data");
        robot.interact(() -> format.setValue("csv"));
        CheckBox evidence = node("takeout-evidence");
        assertThat(evidence.isSelected()).isTrue();
        robot.interact(evidence::fire);
        toButton("takeout-save-data");
        robot.type(KeyCode.SPACE);
        tell("Data saved");
        assertThat(Files.readAllLines(file)).hasSize(1 + desk().shelf().foundProperty().get().size());
        assertThat(Files.readString(file)).doesNotContain("Sirens sounded");
        open();
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(app.sheets().isOpen()).isFalse();
    }
}
