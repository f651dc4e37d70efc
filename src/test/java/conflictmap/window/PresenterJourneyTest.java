package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import conflictmap.render.Theme;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** A presentation by keyboard alone: three scenes, present, step, draw, black, leave. */
class PresenterJourneyTest extends WindowJourney {
    private List<List<GeoPoint>> lines() {
        return desk().classroom().presenter().linesProperty().get();
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    @Test
    void threeScenesArePresentedSteppedThroughDrawnOnCoveredAndLeft() throws Exception {
        FxToolkit.setupFixture(() -> {
            desk().appearance().reducedMotionProperty().unbind();
            desk().appearance().reducedMotionProperty().set(true);
        });
        key(KeyCode.HOME);
        push(KeyCode.P);
        push(KeyCode.RIGHT);
        push(KeyCode.P);
        push(KeyCode.END);
        push(KeyCode.P);
        assertThat(desk().scenes().all()).hasSize(3);
        push(KeyCode.SHIFT, KeyCode.PAGE_UP);
        push(KeyCode.SHIFT, KeyCode.PAGE_UP);

        push(KeyCode.F5);
        assertThat(((Stage) app.map().getScene().getWindow()).isFullScreen()).isTrue();
        assertThat(desk().scenes().currentProperty().get()).isZero();
        push(KeyCode.PAGE_DOWN);
        push(KeyCode.PAGE_DOWN);
        assertThat(((Label) node("story-title")).getText()).isEqualTo(desk().scenes().all().get(2).title());
        assertThat(now()).isEqualTo(desk().clock().playhead().range().end());

        push(KeyCode.P);
        push(KeyCode.SPACE);
        push(KeyCode.RIGHT);
        push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.SPACE);
        push(KeyCode.RIGHT);
        assertThat(lines()).hasSize(1);
        assertThat(lines().getFirst()).hasSize(3);
        var view = desk().camera().view();
        GeoPoint from = lines().getFirst().get(0);
        GeoPoint to = lines().getFirst().get(1);
        assertThat(view.px(to.latDeg(), to.lonDeg()) - view.px(from.latDeg(), from.lonDeg())).isBetween(23.9, 24.1);
        push(KeyCode.PAGE_UP);
        assertThat(lines()).isEmpty();
        push(KeyCode.PAGE_DOWN);
        assertThat(lines()).hasSize(1);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(lines()).isEmpty();
        assertThat(desk().scenes().all()).as("what is drawn is undone, no scene").hasSize(3);

        push(KeyCode.B);
        assertThat(node("cover").isVisible()).isTrue();
        push(KeyCode.B);
        push(KeyCode.W);
        assertThat(node("cover").getStyle()).contains("white");
        push(KeyCode.W);
        assertThat(node("cover").isVisible()).isFalse();
        push(KeyCode.H);
        assertThat(desk().frameProperty().get().theme()).isEqualTo(Theme.CONTRAST);

        push(KeyCode.ESCAPE);
        assertThat(desk().appearance().presentingProperty().get()).as("the pen is put away first").isTrue();
        push(KeyCode.ESCAPE);
        assertThat(desk().appearance().presentingProperty().get()).isFalse();
        assertThat(((Stage) app.map().getScene().getWindow()).isFullScreen()).isFalse();
        assertThat(desk().frameProperty().get().theme()).isNotEqualTo(Theme.CONTRAST);
    }

    @Test
    void theSpeakerSeesNotesAndTheNextScene() throws Exception {
        key(KeyCode.P);
        push(KeyCode.HOME);
        push(KeyCode.P);
        FxToolkit.setupFixture(() -> {
            desk().scenes().note(0, "Ask who says so.");
            desk().scenes().rename(1, "The next one");
            desk().scenes().go(0);
        });
        push(KeyCode.F5);
        push(KeyCode.S);
        until(() -> speakers().size() == 1);
        Scene speaker = speakers().getFirst().getScene();
        assertThat(((Label) speaker.lookup("#speaker-notes")).getText()).isEqualTo("Ask who says so.");
        assertThat(((Label) speaker.lookup("#speaker-next")).getText()).isEqualTo("The next one");
        FxToolkit.setupFixture(() -> desk().appearance().presentingProperty().set(false));
        until(() -> speakers().isEmpty());
    }

    @Test
    void theSpeakersWindowGoesToTheScreenWhereTheRoomsIsNot() {
        var laptop = new Rectangle2D(0, 0, 1440, 900);
        var projector = new Rectangle2D(1440, -100, 1920, 1080);
        assertThat(SpeakerScreen.beside(List.of(laptop, projector), 2400, 440)).as("the room is on the projector").isZero();
        assertThat(SpeakerScreen.beside(List.of(laptop, projector), 720, 450)).isEqualTo(1);
        assertThat(SpeakerScreen.beside(List.of(laptop), 720, 450)).as("one screen").isEqualTo(-1);
    }

    @Test
    void withoutMotionTheCameraIsAtASceneAtOnceAndElseItFliesThere() throws Exception {
        FxToolkit.setupFixture(() -> {
            desk().appearance().reducedMotionProperty().unbind();
            desk().appearance().reducedMotionProperty().set(true);
        });
        push(KeyCode.P);
        FxToolkit.setupFixture(() -> desk().camera().zoom(2));
        push(KeyCode.P);
        double near = desk().camera().view().zoom();
        double[] seen = new double[2];
        FxToolkit.setupFixture(() -> {
            desk().scenes().go(0);
            seen[0] = desk().camera().view().zoom();
        });
        assertThat(seen[0]).as("it is there").isLessThan(near - 1.5);
        FxToolkit.setupFixture(() -> {
            desk().appearance().reducedMotionProperty().set(false);
            desk().scenes().go(1);
            seen[1] = desk().camera().view().zoom();
        });
        assertThat(seen[1]).as("it has only begun to fly").isLessThan(near - 1);
        until(() -> desk().camera().view().zoom() > near - 0.3);
    }

    private static List<Stage> speakers() {
        return Window.getWindows().stream().filter(w -> w instanceof Stage s && s.getTitle().startsWith("Notes")).map(w -> (Stage) w).toList();
    }
}
