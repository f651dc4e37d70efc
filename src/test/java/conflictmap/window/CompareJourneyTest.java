package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.timeline.compare.CompareMode;
import conflictmap.timeline.compare.Comparison;
import conflictmap.timeline.compare.Norm;
import conflictmap.viewmodel.Comparing;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** Two sides compared, once by mouse and once by keyboard alone. */
class CompareJourneyTest extends WindowJourney {
    private Comparing comparing() {
        return desk().comparing();
    }

    private Comparison compared() {
        return Objects.requireNonNull(comparing().comparisonProperty().get());
    }

    @Test
    void byMouse() throws Exception {
        assertThat(node("compare").isVisible()).isFalse();
        robot.clickOn("#map-menu").clickOn("#map-compare");
        until(() -> node("compare").isVisible() && comparing().comparisonProperty().get() != null);
        assertThat(compared().isOfPeriods()).isTrue();
        robot.clickOn("#mode-swipe");
        until(() -> node("swipe-handle").isVisible());
        Node handle = node("swipe-handle");
        until(() -> handle.getLayoutX() > 0);
        Point2D middle = handle.localToScreen(10, 20);
        double from = handle.getLayoutX();
        robot.drag(middle, MouseButton.PRIMARY);
        for (int left = 8; left <= 80; left += 8) {
            // without a display a drag reaches what lies under the pointer, not what was pressed: so the line is let to come after
            double there = from - left;
            robot.moveTo(middle.add(-left, 0));
            until(() -> Math.abs(handle.getLayoutX() - there) < 2);
        }
        robot.drop();
        until(() -> Math.abs(compared().swipe() - (0.5 - 80 / app.map().getWidth())) < 0.02);
        settle();
        assertThat(handle.getLayoutX()).isEqualTo(compared().swipe() * app.map().getWidth() - 10, org.assertj.core.api.Assertions.within(2.0));
        robot.clickOn("#mode-difference");
        until(() -> node("compare-norm").isVisible());
        assertThat(compared().mode()).isEqualTo(CompareMode.DIFFERENCE);
        assertThat(compared().norm()).isEqualTo(Norm.DAY);
        String first = compared().a().name();
        robot.clickOn("#compare-swap");
        settle();
        assertThat(compared().b().name()).isEqualTo(first);
        robot.clickOn("#compare-close");
        until(() -> !node("compare").isVisible());
        assertThat(comparing().comparisonProperty().get()).isNull();
    }

    @Test
    void byKeyboard() throws Exception {
        key(KeyCode.F7);
        until(() -> node("compare").isVisible());
        TextField first = node("compare-a");
        robot.interact(first::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("actor:=Israel").push(KeyCode.ENTER);
        robot.interact(((TextField) node("compare-b"))::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Iran | actor:=Iran").push(KeyCode.ENTER);
        until(() -> compared().b().name().equals("Iran"));
        assertThat(compared().isOfPeriods()).isFalse();
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(comparing().onProperty().get()).as("a field is left first").isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.F7);
        settle();
        assertThat(compared().mode()).isEqualTo(CompareMode.SWIPE);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        settle();
        assertThat(compared().swipe()).isEqualTo(0.52, org.assertj.core.api.Assertions.within(1e-9));
        robot.interact(node("swipe-handle")::requestFocus);
        robot.push(KeyCode.LEFT).push(KeyCode.SHIFT, KeyCode.LEFT);
        settle();
        assertThat(compared().swipe()).isEqualTo(0.40, org.assertj.core.api.Assertions.within(1e-9));
        robot.push(KeyCode.END);
        settle();
        assertThat(compared().swipe()).isEqualTo(1);
        robot.push(KeyCode.SPACE);
        settle();
        assertThat(desk().clock().playhead().playing()).as("play goes on working").isTrue();
        robot.push(KeyCode.SPACE).push(KeyCode.ESCAPE);
        until(() -> !node("compare").isVisible());
        assertThat(comparing().onProperty().get()).isFalse();
    }

    @Test
    void whatCannotBeASideIsSaid() throws Exception {
        key(KeyCode.F7);
        until(() -> node("compare").isVisible());
        robot.interact(((TextField) node("compare-b"))::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("colour:red").push(KeyCode.ENTER);
        until(() -> node("compare-problem").isVisible());
        assertThat(comparing().problemProperty().get()).contains("colour");
    }
}
