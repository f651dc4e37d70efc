package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.TimeRange;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import conflictmap.viewmodel.Marker;
import conflictmap.viewmodel.Reader;
import conflictmap.viewmodel.Samples;
import conflictmap.viewmodel.ZoneChoice;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The bar of time, worked by mouse, by keys and by a screen reader. */
class TimeBarTest extends WindowJourney {
    private TimeRange shown() {
        return desk().slider().zoomProperty().get().shown();
    }

    private Bounds track() {
        return node("time-track").localToScreen(node("time-track").getLayoutBounds());
    }

    private void set(Runnable change) throws Exception {
        FxToolkit.setupFixture(change::run);
        settle();
    }

    private Bounds on(String id) {
        Node part = node(id);
        return part.localToScreen(part.getLayoutBounds());
    }

    @Test
    void theWheelZoomsTheTimeAndAnOverviewAppears() throws Exception {
        TimeRange all = shown();
        assertThat(node("track-part").getParent().isVisible()).isFalse();
        robot.moveTo(track().getMinX() + track().getWidth() / 2, track().getMinY() + 40);
        robot.scroll(3, VerticalDirection.UP);
        settle();
        assertThat(shown().length()).isLessThan(all.length());
        assertThat(node("track-part").getParent().isVisible()).isTrue();
        robot.scroll(9, VerticalDirection.DOWN);
        settle();
        assertThat(shown()).isEqualTo(all);
    }

    @Test
    void theBodyOfTheWindowIsDraggedAndKeepsItsLength() throws Exception {
        set(() -> desk().clock().setLength(Duration.ofHours(6)));
        Bounds end = on("window-end");
        Instant before = now();
        robot.drag(end.getCenterX() - 30, end.getMinY(), MouseButton.PRIMARY).moveBy(-80, 0).moveBy(-20, 0).drop();
        settle();
        assertThat(now()).isBefore(before);
        assertThat(desk().clock().playhead().window()).isEqualTo(Window.of(Duration.ofHours(6)));
    }

    @Test
    void theEndGripLeavesTheBeginningWhereItIs() throws Exception {
        set(() -> desk().clock().setLength(Duration.ofHours(12)));
        Instant start = desk().slider().window().start();
        Bounds end = on("window-end");
        robot.drag(end.getCenterX(), end.getCenterY(), MouseButton.PRIMARY).moveBy(-30, 0).moveBy(-10, 0).drop();
        settle();
        assertThat(desk().slider().window().start()).isEqualTo(start);
        assertThat(desk().clock().playhead().window().length()).isLessThan(Duration.ofHours(12));
    }

    @Test
    void scrubbingWhilePlayingDoesNotStopThePlay() throws Exception {
        set(() -> {
            desk().clock().setSpeed(Duration.ofMinutes(1));
            desk().clock().playOrPause();
        });
        robot.drag(track().getMinX() + 60, track().getMinY() + 30, MouseButton.PRIMARY).moveBy(40, 0).moveBy(40, 0).drop();
        settle();
        assertThat(desk().clock().playhead().playing()).isTrue();
        assertThat(now()).isAfter(desk().clock().playhead().range().start().plus(Duration.ofHours(1)));
        set(() -> desk().clock().pause());
    }

    @Test
    void theTimesBelowAreDraggedToLookElsewhere() throws Exception {
        set(() -> {
            desk().clock().toStart();
            desk().slider().zoomBy(4);
        });
        TimeRange before = shown();
        Instant now = now();
        robot.drag(track().getMinX() + 200, track().getMaxY() - 30, MouseButton.PRIMARY).moveBy(-60, 0).moveBy(-20, 0).drop();
        settle();
        assertThat(shown().start()).isAfter(before.start());
        assertThat(shown().length()).isEqualTo(before.length());
        assertThat(now()).isEqualTo(now);
    }

    @Test
    void keysOnTheLineZoomItAndNotTheMap() {
        double zoom = desk().camera().view().zoom();
        TimeRange all = shown();
        key(KeyCode.T);
        assertThat(node("time-track").isFocused()).isTrue();
        robot.type(KeyCode.PLUS);
        robot.push(KeyCode.SHIFT, KeyCode.EQUALS);
        settle();
        assertThat(shown().length()).isLessThan(all.length());
        robot.push(KeyCode.DIGIT0);
        settle();
        assertThat(shown()).isEqualTo(all);
        assertThat(desk().camera().view().zoom()).isEqualTo(zoom);
    }

    @Test
    void keysChooseModeSpeedAndWhichTimePlays() {
        key(KeyCode.DIGIT1);
        assertThat(desk().clock().playhead().window().mode()).isEqualTo(Window.Mode.INSTANT);
        key(KeyCode.DIGIT3);
        assertThat(desk().clock().playhead().window().mode()).isEqualTo(Window.Mode.CUMULATIVE);
        double speed = desk().clock().playhead().speed();
        key(KeyCode.SHIFT, KeyCode.PERIOD);
        assertThat(desk().clock().playhead().speed()).isGreaterThan(speed);
        key(KeyCode.K);
        assertThat(desk().clock().basisProperty().get()).isEqualTo(TimeBasis.PUBLISHED);
        assertThat(desk().indexProperty().get().basis()).isEqualTo(TimeBasis.PUBLISHED);
        assertThat(((ToggleButton) node("basis-published")).isSelected()).isTrue();
        key(KeyCode.R);
        assertThat(desk().clock().loopProperty().get()).isTrue();
    }

    @Test
    void aSpeedIsTyped() throws Exception {
        set(() -> {
            ComboBox<Duration> box = node("time-speed");
            box.getEditor().requestFocus();
            box.getEditor().setText("90 min");
        });
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(desk().clock().playhead().speed()).isEqualTo(5400);
        ComboBox<Duration> box = node("time-speed");
        assertThat(box.getEditor().getText()).isEqualTo("1 h 30 min / s");
        set(() -> box.getEditor().setText("quick"));
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(desk().clock().playhead().speed()).isEqualTo(5400);
    }

    @Test
    void aScreenReaderHearsWhatTheLineIsAndWhereItStands() throws Exception {
        Node track = node("time-track");
        assertThat(track.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(track.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("Time");
        set(() -> desk().clock().scrubTo(Instant.parse("2025-06-14T00:30:00Z")));
        assertThat((String) track.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                .isEqualTo("Sat 14 Jun 2025, 04:00, Tehran, UTC+03:30, All, 4 of 6 events");
        assertThat((double) track.queryAccessibleAttribute(AccessibleAttribute.VALUE))
                .isBetween(
                        (double) track.queryAccessibleAttribute(AccessibleAttribute.MIN_VALUE),
                        (double) track.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE));
        Instant before = now();
        set(() -> track.executeAccessibleAction(AccessibleAction.INCREMENT));
        assertThat(now()).isEqualTo(before.plus(Duration.ofHours(1)));
        assertThat(node("time-track").isFocusTraversable()).isTrue();
    }

    @Test
    void eachButtonOfTheBarHasAName() {
        Node bar = node("time-track").getParent();
        List<Node> all = Stream.of(".button", ".toggle-button", ".combo-box")
                .flatMap(kind -> bar.lookupAll(kind).stream())
                .filter(Node::isVisible)
                .toList();
        assertThat(all).hasSizeGreaterThan(15).allSatisfy(n -> assertThat(name(n)).as(n.toString()).isNotEmpty());
    }

    private static String name(Node n) {
        Object text = n.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text == null ? "" : text.toString();
    }

    @Test
    void datesFarAwayAreToldAndReached() throws Exception {
        reader = (files, progress) -> new Reader.Batch(List.of(Samples.many(100), Samples.night(), Samples.ofOldDays()), List.of());
        FxToolkit.setupFixture(() -> desk().add(List.of(Path.of("old.txt"))));
        until(() -> desk().shelf().event("o1").isPresent());
        settle();
        assertThat(desk().clock().playhead().range().start()).isAfter(Instant.parse("2025-06-01T00:00:00Z"));
        ToggleButton strays = node("strays-before");
        assertThat(strays.getText()).isEqualTo("‹ 1");
        assertThat(strays.getAccessibleText()).startsWith("1 far earlier, back to 11 Feb 1979");
        robot.clickOn(strays);
        settle();
        assertThat(desk().clock().playhead().range().start()).isBefore(Instant.parse("1980-01-01T00:00:00Z"));
        robot.clickOn(strays);
        settle();
        assertThat(desk().clock().playhead().range().start()).isAfter(Instant.parse("2025-06-01T00:00:00Z"));
        key(KeyCode.HOME);
        key(KeyCode.COMMA);
        assertThat(now()).as("the key reaches it too").isBefore(Instant.parse("1980-01-01T00:00:00Z"));
    }

    @Test
    void aNamedMomentIsGoneToByAClick() throws Exception {
        Instant moment = Instant.parse("2025-06-14T02:00:00Z");
        set(() -> desk().slider().markers().setAll(new Marker(moment, "Second wave")));
        Button flag = (Button) node("time-track").lookup(".track-marker");
        assertThat(flag.getTooltip().getText()).isEqualTo("Second wave, Sat 14 Jun 2025, 05:30");
        robot.clickOn(flag);
        settle();
        assertThat(now()).isEqualTo(moment);
    }

    @Test
    void anyZoneIsFoundByItsCity() throws Exception {
        robot.clickOn("#zone");
        settle();
        robot.write("kathm");
        settle();
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(desk().clock().zoneSetting().choiceProperty().get()).isEqualTo(ZoneChoice.of(ZoneId.of("Asia/Kathmandu")));
        assertThat(((Button) node("zone")).getText()).isEqualTo("Kathmandu, UTC+05:45");
        set(() -> desk().clock().scrubTo(Instant.parse("2025-06-14T00:30:00Z")));
        assertThat(((Label) node("clock")).getText()).isEqualTo("06:15");
    }
}
