package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.viewmodel.Stop;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Scenes by keyboard alone. */
class ScenesJourneyTest extends WindowJourney {
    private List<String> names() {
        return desk().scenes().all().stream().map(Stop::name).toList();
    }

    private String told() {
        return ((TextFlow) node("story-text")).getChildren().stream().map(n -> ((Text) n).getText()).reduce("", String::concat);
    }

    private void threeScenes() throws Exception {
        FxToolkit.setupFixture(() -> desk().appearance().reducedMotionProperty().unbind());
        FxToolkit.setupFixture(() -> desk().appearance().reducedMotionProperty().set(true));
        key(KeyCode.HOME);
        robot.push(KeyCode.P);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.P);
        robot.push(KeyCode.END);
        robot.push(KeyCode.PLUS);
        robot.push(KeyCode.P);
        settle();
    }

    @Test
    void threeScenesAreMadeNamedMovedAndRemovedByKeys() throws Exception {
        threeScenes();
        assertThat(names()).hasSize(3);
        robot.push(KeyCode.Y);
        settle();
        ListView<Stop> list = node("scene-list");
        assertThat(list.isFocused()).isTrue();
        robot.push(KeyCode.F2);
        settle();
        robot.write("The end");
        settle();
        assertThat(names().get(2)).isEqualTo("The end");
        assertThat(((TextField) node("scene-name")).getText()).isEqualTo("The end");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.Y);
        robot.push(KeyCode.ALT, KeyCode.UP);
        settle();
        assertThat(names().get(1)).isEqualTo("The end");
        robot.push(KeyCode.DELETE);
        settle();
        assertThat(names()).hasSize(2).doesNotContain("The end");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(names().get(2)).isEqualTo("The end");
    }

    @Test
    void theStoryStepsThroughThemInTheWordsOfTheReports() throws Exception {
        threeScenes();
        assertThat(((Label) node("story-title")).getText()).isEqualTo(names().get(2));
        assertThat(told()).contains("A building was hit in Haifa around 22:00").contains("Sample Wire");
        robot.push(KeyCode.SHIFT, KeyCode.PAGE_UP);
        robot.push(KeyCode.SHIFT, KeyCode.PAGE_UP);
        settle();
        assertThat(now()).isEqualTo(desk().clock().playhead().range().start());
        FxToolkit.setupFixture(() -> desk().scenes().tell(0, "Before it began."));
        settle();
        assertThat(told()).isEqualTo("Before it began.");
    }

    @Test
    void eachSceneHasASmallPictureInTheList() throws Exception {
        threeScenes();
        robot.push(KeyCode.Y);
        ListView<Stop> list = node("scene-list");
        until(() -> list.lookupAll(".image-view").stream().filter(v -> ((javafx.scene.image.ImageView) v).getImage() != null).count() >= 3);
    }
}
