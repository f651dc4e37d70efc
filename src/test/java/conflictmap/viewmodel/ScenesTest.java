package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.MapProjection;
import conflictmap.geo.Viewport;
import conflictmap.jobs.Jobs;
import conflictmap.render.Depiction;
import conflictmap.render.Theme;
import conflictmap.timeline.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScenesTest {
    private static final Instant DAWN = Instant.parse("2025-06-14T00:00:00Z");
    private static final Instant DUSK = Instant.parse("2025-06-14T18:00:00Z");

    private final Desk desk = new Desk(Jobs.inline(), (files, progress) -> Samples.both(), new DotMaps(), Samples.EXPORTS);
    private final Scenes scenes = desk.scenes();

    @BeforeEach
    void threeScenes() {
        desk.add(List.of());
        desk.camera().pan(40, 30);
        desk.clock().goTo(DAWN);
        scenes.make();
        desk.clock().goTo(DUSK);
        desk.camera().zoom(2);
        desk.clock().setLength(Duration.ofHours(6));
        desk.shelf().filterProperty().set("type:alert");
        scenes.make();
        desk.shelf().filterProperty().set("");
        desk.appearance().themeProperty().set(Theme.DARK);
        desk.appearance().depictionProperty().set(Depiction.DENSITY);
        desk.clock().setMode(Window.Mode.CUMULATIVE);
        desk.clock().toEnd();
        scenes.make();
    }

    private List<String> names() {
        return scenes.all().stream().map(Stop::name).toList();
    }

    @Test
    void aSceneIsNamedByItsTimeAndStandsAfterTheOneShown() {
        assertThat(names()).containsExactly("Sat 14 Jun 2025, 03:30", "Sat 14 Jun 2025, 21:30", "Sun 15 Jun 2025, 00:00");
        assertThat(scenes.currentProperty().get()).isEqualTo(2);
        scenes.go(0);
        scenes.make();
        assertThat(names().get(1)).isEqualTo(names().get(0));
        assertThat(scenes.currentProperty().get()).isEqualTo(1);
    }

    @Test
    void goingToASceneBringsBackAllThatWasLookedAt() {
        Viewport second = desk.camera().view();
        scenes.go(1);
        assertThat(desk.looks().now()).isEqualTo(scenes.all().get(1).scene().look());
        assertThat(desk.camera().view()).isEqualTo(second);
        assertThat(desk.shelf().events()).hasSize(1);
        scenes.next();
        assertThat(desk.appearance().themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(desk.looks().now()).isEqualTo(scenes.all().get(2).scene().look());
        scenes.next();
        assertThat(scenes.currentProperty().get()).isEqualTo(2);
        scenes.previous();
        scenes.previous();
        scenes.previous();
        assertThat(scenes.currentProperty().get()).isZero();
        assertThat(desk.clock().playhead().now()).isEqualTo(DAWN);
        scenes.go(7);
        assertThat(scenes.currentProperty().get()).isZero();
    }

    @Test
    void theWindowFliesTheCamera() {
        List<Viewport> flown = new ArrayList<>();
        Viewport before = desk.camera().view();
        scenes.flyBy(flown::add);
        scenes.go(0);
        assertThat(desk.camera().view()).isEqualTo(before);
        assertThat(flown).containsExactly(before.withZoom(before.zoom() - 2));
    }

    @Test
    void anotherProjectionIsLaidBeforeTheFlight() {
        desk.project(MapProjection.EQUAL_EARTH);
        scenes.make();
        scenes.go(0);
        assertThat(desk.camera().projection()).isEqualTo(MapProjection.MERCATOR);
        scenes.go(3);
        assertThat(desk.camera().projection()).isEqualTo(MapProjection.EQUAL_EARTH);
        assertThat(desk.camera().view().center().distanceM(scenes.all().get(3).scene().look().center())).isLessThan(1);
    }

    @Test
    void aLargerMapShowsAsMuch() {
        scenes.go(0);
        double zoom = desk.camera().view().zoom();
        desk.camera().resize(1280, 960);
        assertThat(desk.camera().view().zoom()).isEqualTo(zoom + 1);
        desk.camera().zoom(-1);
        desk.camera().resize(640, 480);
        assertThat(desk.camera().view().zoom()).as("moved by hand since").isEqualTo(zoom);
    }

    @Test
    void eachChangeIsOneStepBack() {
        List<Stop> first = List.copyOf(scenes.all());
        scenes.rename(0, "D");
        scenes.rename(0, "Dawn");
        assertThat(desk.edits().undoName()).contains("rename the scene Sat 14 Jun 2025, 03:30");
        scenes.tell(0, "It began at night.");
        scenes.note(0, "Who says so?");
        assertThat(scenes.all().getFirst()).extracting(Stop::name, Stop::text, Stop::notes).containsExactly("Dawn", "It began at night.", "Who says so?");
        desk.edits().undo();
        desk.edits().undo();
        desk.edits().undo();
        assertThat(scenes.all()).isEqualTo(first);
        scenes.remove(1);
        assertThat(names()).hasSize(2);
        desk.edits().undo();
        assertThat(scenes.all()).isEqualTo(first);
        desk.edits().redo();
        assertThat(names()).hasSize(2);
    }

    @Test
    void theOrderIsChangedAndTheSceneShownKept() {
        scenes.rename(0, "a");
        scenes.rename(1, "b");
        scenes.rename(2, "c");
        scenes.go(2);
        scenes.move(2, 0);
        assertThat(names()).containsExactly("c", "a", "b");
        assertThat(scenes.currentProperty().get()).isZero();
        scenes.move(2, 0);
        assertThat(names()).containsExactly("b", "c", "a");
        assertThat(scenes.currentProperty().get()).isEqualTo(1);
        scenes.move(0, 99);
        assertThat(names()).containsExactly("c", "a", "b");
        desk.edits().undo();
        assertThat(names()).containsExactly("b", "c", "a");
    }

    @Test
    void aSceneIsTakenAgain() {
        desk.clock().goTo(DAWN);
        scenes.retake(2);
        assertThat(scenes.all().get(2).scene().look().now()).isEqualTo(DAWN);
        assertThat(desk.edits().undoName()).contains("take the scene Sun 15 Jun 2025, 00:00 again");
    }

    @Test
    void theLineOfTimeMarksTheScenes() {
        assertThat(desk.slider().markers()).extracting(Marker::at)
                .containsExactly(DAWN, DUSK, desk.clock().playhead().range().end());
        scenes.remove(0);
        assertThat(desk.slider().markers()).hasSize(2);
    }

    @Test
    void scenesAreKeptInTheProject() {
        assertThat(desk.project().now().scenes()).isEqualTo(scenes.all().stream().map(Stop::scene).toList());
        assertThat(desk.project().dirtyProperty().get()).isTrue();
    }
}
