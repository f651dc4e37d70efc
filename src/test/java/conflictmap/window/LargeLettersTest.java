package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Letters of twice the size in a window of 1000 pixels, which has room for 500 units across then. */
class LargeLettersTest extends WindowJourney {
    @BeforeEach
    void enlarge() throws Exception {
        key(KeyCode.CONTROL, KeyCode.COMMA);
        ComboBox<Integer> size = node("prefs-font");
        FxToolkit.setupFixture(() -> size.setValue(200));
        settle();
        robot.push(KeyCode.ESCAPE);
        settle();
    }

    private List<String> outside() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> app.map().getScene().getRoot().lookupAll("*").stream()
                .filter(n -> (n instanceof ButtonBase || n instanceof TextInputControl) && isShown(n) && isOutside(n))
                .map(n -> n.getId() + " " + n)
                .toList()).get();
    }

    private static boolean isShown(Node node) {
        boolean scrolled = node instanceof ScrollPane || node instanceof VirtualFlow;
        return node.isVisible() && !scrolled && (node.getParent() == null || isShown(node.getParent()));
    }

    private static boolean isOutside(Node node) {
        Bounds b = node.localToScene(node.getBoundsInLocal());
        return b.getMinX() < -1 || b.getMinY() < -1 || b.getMaxX() > node.getScene().getWidth() + 1 || b.getMaxY() > node.getScene().getHeight() + 1;
    }

    @Test
    void nothingLiesOutsideOfTheWindow() throws Exception {
        assertThat(outside()).isEmpty();
        FxToolkit.setupFixture(() -> desk().appearance().inspectorOpenProperty().set(true));
        settle();
        assertThat(outside()).as("with the event").isEmpty();
    }

    @Test
    void theTablesToolsStandBelowEachOther() throws Exception {
        FxToolkit.setupFixture(() -> desk().appearance().tableOpenProperty().set(true));
        settle();
        assertThat(isThere("table-panel")).isTrue();
        assertThat(outside()).isEmpty();
    }

    @Test
    void chartsHaveTheRoomOfTheListsUntilTheyAreClosed() throws Exception {
        FxToolkit.setupFixture(() -> desk().appearance().chartsOpenProperty().set(true));
        settle();
        assertThat(outside()).isEmpty();
        assertThat(isThere("lists-panel")).isFalse();
        FxToolkit.setupFixture(() -> desk().appearance().chartsOpenProperty().set(false));
        settle();
        assertThat(isThere("lists-panel")).isTrue();
    }

    @Test
    void whatIsShownOfTheTimeIsBehindAButton() throws Exception {
        assertThat(isThere("time-choices")).isFalse();
        FxToolkit.setupFixture(() -> ((ButtonBase) node("time-more")).fire());
        settle();
        assertThat(isShown(node("time-choices"))).isTrue();
        assertThat(outside()).isEmpty();
    }

    @Test
    void aPictureLiesBelowWhatIsChosenForIt() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        settle();
        Bounds form = node("picture-title").localToScene(node("picture-title").getBoundsInLocal());
        Bounds preview = node("picture-preview").localToScene(node("picture-preview").getBoundsInLocal());
        assertThat(preview.getMinY()).isGreaterThan(form.getMaxY());
        assertThat(form.getMaxX()).isLessThan(app.map().getScene().getWidth());
    }

    @Test
    void theTimeOfAnEventEndsInItsRow() throws Exception {
        FxToolkit.setupFixture(() -> ((TabPane) node("lists")).getSelectionModel().select(1));
        settle();
        for (Node label : node("event-list").lookupAll(".label")) {
            if (label instanceof Label words && words.getParent() != null && isShown(words)) {
                assertThat(words.getBoundsInParent().getMaxX()).as(words.getText()).isLessThanOrEqualTo(words.getParent().getLayoutBounds().getWidth() + 1);
            }
        }
    }
}
