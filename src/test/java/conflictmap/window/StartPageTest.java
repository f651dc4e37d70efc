package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.Units;
import conflictmap.render.Theme;
import conflictmap.viewmodel.SampleProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The page that lies on an empty desk, and the preferences, by keyboard. */
class StartPageTest extends WindowJourney {
    StartPageTest() {
        samples = List.of(new SampleProject("Twelve days", "Nine reports.", Path.of("twelve.csv")));
    }

    @BeforeEach
    void begin() {
        assertThat(node("start-page").isVisible()).as("while something lies on the desk").isFalse();
        key(KeyCode.CONTROL, KeyCode.N);
    }

    private List<String> words(String id) {
        return node(id).lookupAll(".label").stream().map((Node n) -> ((Label) n).getText()).filter(Objects::nonNull).toList();
    }

    @Test
    void anEmptyDeskSaysWhatToDo() throws Exception {
        until(() -> node("start-page").isVisible());
        assertThat(words("start-page"))
                .contains("Drop reports, tables of events or a project here, or open some.", "Twelve days", "Nine reports.",
                        "Ctrl K finds every command, place and event. ? shows all keys. Space plays.")
                .doesNotContain("recent.gpkg");
    }

    @Test
    void aSampleIsOpenedByKeyboard() throws Exception {
        until(() -> node("start-page").isVisible());
        FxToolkit.setupFixture(() -> node("start-add").requestFocus());
        for (int presses = 0; presses < 6 && !isOnSample(); presses++) {
            robot.push(KeyCode.TAB);
            settle();
        }
        assertThat(isOnSample()).isTrue();
        robot.push(KeyCode.SPACE);
        until(() -> desk().shelf().allEvents().size() == 6);
        settle();
        assertThat(node("start-page").isVisible()).isFalse();
        assertThat(desk().project().dirtyProperty().get()).as("nobody is asked to keep a sample").isFalse();
    }

    private boolean isOnSample() {
        return app.map().getScene().getFocusOwner() instanceof Button line && "Twelve days. Nine reports.".equals(line.getAccessibleText());
    }

    @Test
    void aProjectUsedBeforeIsOpenedAgain() throws Exception {
        until(() -> node("start-page").isVisible());
        choices.project = Optional.of(Path.of("june.gpkg"));
        key(KeyCode.CONTROL, KeyCode.S);
        until(() -> words("start-page").contains("june.gpkg"));
        robot.clickOn("june.gpkg");
        until(() -> desk().project().titleProperty().get().equals("june"));
    }

    @Test
    void preferencesAreSetAndTakenBackByKeyboard() throws Exception {
        key(KeyCode.CONTROL, KeyCode.COMMA);
        ComboBox<?> theme = (ComboBox<?>) node("prefs-theme");
        FxToolkit.setupFixture(theme::requestFocus);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        until(() -> desk().appearance().themeProperty().get() == Theme.DARK);
        FxToolkit.setupFixture(() -> node("prefs-units").requestFocus());
        robot.push(KeyCode.DOWN);
        until(() -> desk().frameProperty().get().units() == Units.IMPERIAL);
        FxToolkit.setupFixture(() -> node("prefs-font").requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        until(() -> desk().appearance().zoomProperty().get() == 2);
        settle();
        assertThat(app.map().getLocalToSceneTransform().getMxx()).as("all is twice as large").isEqualTo(2);
        assertThat(isThere("event-panel")).as("there is room for one panel only").isFalse();
        FxToolkit.setupFixture(() -> node("prefs-back").requestFocus());
        robot.push(KeyCode.SPACE);
        until(() -> desk().appearance().themeProperty().get() == Theme.LIGHT);
        assertThat(desk().frameProperty().get().units()).isEqualTo(Units.METRIC);
        assertThat(desk().appearance().zoomProperty().get()).isEqualTo(1);
        settle();
        assertThat(isThere("event-panel")).isTrue();
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(isThere("preferences")).isFalse();
    }
}
