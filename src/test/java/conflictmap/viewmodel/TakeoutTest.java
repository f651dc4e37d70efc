package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.export.film.Films;
import conflictmap.export.film.Movies;
import conflictmap.export.memory.Memory;
import conflictmap.export.memory.PictureState;
import conflictmap.export.safe.PersonNames;
import conflictmap.geo.Viewport;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.render.Depiction;
import conflictmap.render.Theme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Films that the window writes, with the real writer of films. */
class TakeoutTest {
    private final Desk desk = new Desk(Jobs.inline(), (files, progress) -> Samples.both(), new DotMaps(), new Exports(Films.in(Movies.CACHE)));

    @TempDir
    Path folder;

    @BeforeEach
    void lay() {
        desk.add(List.of());
        desk.takeout().secondsProperty().set(1);
        desk.takeout().fpsProperty().set(5);
        desk.takeout().sizeProperty().set(Takeout.SHOWN);
    }

    private Path filmed() {
        Path file = folder.resolve("map.mp4");
        desk.takeout().saveFilm(file);
        assertThat(desk.work().noticeProperty().get()).startsWith("Film saved to ");
        return file;
    }

    @Test
    void aFilmThatIsDroppedBackShowsTheVeryViewOfTheSameData() throws Exception {
        desk.camera().zoom(1.25);
        desk.shelf().filterProperty().set("type:interception,strike");
        desk.appearance().themeProperty().set(Theme.DARK);
        desk.appearance().depictionProperty().set(Depiction.SYMBOLS);
        Viewport view = desk.camera().view();
        Path file = filmed();
        PictureState state = Memory.in(file, Progress.NONE).orElseThrow();
        assertThat(state.data().hash()).hasSize(32);
        assertThat(state.time().film()).isNotNull();
        assertThat(state.time().film().to()).isEqualTo(desk.clock().playhead().range().end());

        desk.camera().pan(200, 200);
        desk.shelf().filterProperty().set("");
        desk.appearance().themeProperty().set(Theme.LIGHT);
        desk.clock().toEnd();
        Arrivals.of(List.of(file), Progress.NONE).onto(desk);
        assertThat(desk.camera().view()).isEqualTo(view);
        assertThat(desk.shelf().filterProperty().get()).isEqualTo("type:interception,strike");
        assertThat(desk.clock().playhead().now()).isEqualTo(desk.clock().playhead().range().start());
        assertThat(desk.work().noticeProperty().get()).isEqualTo("map.mp4: the view is back");
        Files.delete(file);
        assertThat(Memory.in(filmed(), Progress.NONE)).contains(state);
    }

    @Test
    void theSwitchOfPicturesIsThatOfData() throws Exception {
        desk.pictures().safety().onProperty().set(true);
        desk.takeout().safety().hidden().add("Example Agency");
        Path file = folder.resolve("events.csv");
        desk.takeout().dataFormatProperty().set("csv");
        desk.takeout().saveData(file);
        assertThat(Files.readString(file)).contains("Safe to publish: places known to 10 km only, names of persons left out, 1 source not named.")
                .contains("Sample Wire").doesNotContain("Example Agency").doesNotContain("Kermanshah");
    }

    @Test
    void theSwitchHoldsForTheLessonPlanAndTheCharts() throws Exception {
        PersonNames mira = text -> text.contains("Mira") ? List.of(new PersonNames.Span(text.indexOf("Mira"), text.indexOf("Mira") + 4)) : List.of();
        Desk school = new Desk(Jobs.inline(), (files, progress) -> Samples.both(), new DotMaps(), new Exports(Films.in(Movies.CACHE), "test", mira));
        school.add(List.of());
        school.clock().toEnd();
        school.scenes().make();
        school.scenes().rename(0, "What Mira saw");
        school.scenes().note(0, "Ask Mira, or Example Agency.");
        school.clock().goTo(Instant.parse("2025-06-14T02:00:00Z"));
        school.scenes().make();
        for (String file : List.of("plan.html", "charts.svg", "charts.png")) {
            assertThat(takenOut(school, file)).as(file).doesNotContain("Safe to publish");
        }
        assertThat(takenOut(school, "plan.html")).contains("Mira", "Example Agency");
        assertThat(takenOut(school, "charts.svg")).contains("Example Agency");

        school.pictures().safety().onProperty().set(true);
        school.takeout().safety().hidden().add("Example Agency");
        for (String file : List.of("plan.html", "charts.svg", "charts.png")) {
            assertThat(takenOut(school, file)).as(file).contains("Safe to publish: places known to 10 km only").doesNotContain("Mira").doesNotContain("Example Agency");
        }
        assertThat(takenOut(school, "plan.html")).contains("What [name] saw", "Ask [name], or [source].", "Sample Wire").doesNotContain("Kermanshah").doesNotContain("Night of strikes");
        assertThat(takenOut(school, "charts.svg")).contains("source withheld", "Sample Wire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.png", "map.svg", "map.pdf", "film.mp4", "film.webm"})
    void whatIsDroppedBackShowsTheVeryViewOfTheVeryData(String name) throws Exception {
        desk.camera().zoom(1.5);
        desk.camera().pan(30, -20);
        desk.shelf().filterProperty().set("type:interception,strike");
        desk.appearance().themeProperty().set(Theme.DARK);
        desk.clock().toStart();
        desk.clock().setLength(Duration.ofHours(5));
        Viewport view = desk.camera().view();
        Instant now = desk.clock().playhead().now();
        takenOut(desk, name);
        Path file = folder.resolve(name);
        PictureState state = Memory.in(file, Progress.NONE).orElseThrow();

        desk.camera().pan(200, 200);
        desk.shelf().filterProperty().set("");
        desk.appearance().themeProperty().set(Theme.LIGHT);
        desk.clock().toEnd();
        desk.clock().setLength(Duration.ofHours(1));
        Arrivals.of(List.of(file), Progress.NONE).onto(desk);
        assertThat(desk.camera().view()).isEqualTo(view);
        assertThat(desk.shelf().filterProperty().get()).isEqualTo("type:interception,strike");
        assertThat(desk.frameProperty().get().theme()).isEqualTo(Theme.DARK);
        assertThat(desk.clock().playhead().now()).isEqualTo(now);
        assertThat(desk.clock().playhead().window().length()).isEqualTo(Duration.ofHours(5));
        assertThat(desk.work().noticeProperty().get()).isEqualTo(name + ": the view is back");
        Files.delete(file);
        takenOut(desk, name);
        assertThat(Memory.in(file, Progress.NONE).orElseThrow().data().hash()).isEqualTo(state.data().hash()).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"film.gif", "stranger.png", "stranger.svg", "photo.jpg"})
    void aPictureThatTellsNothingIsSaidToDoSo(String name) throws Exception {
        Path file = folder.resolve(name);
        if (name.equals("film.gif")) {
            takenOut(desk, name);
        } else {
            Files.writeString(file, name.endsWith("svg") ? "<svg xmlns='http://www.w3.org/2000/svg'/>" : "\u0089PNG and so on", StandardCharsets.ISO_8859_1);
        }
        Viewport view = desk.camera().view();
        Arrivals.of(List.of(file), Progress.NONE).onto(desk);
        assertThat(desk.work().noticeProperty().get()).startsWith(name + ": this picture does not tell what it shows");
        assertThat(desk.camera().view()).isEqualTo(view);
    }

    @Test
    void theCameraCutsWhereMotionIsReducedUnlessSomethingElseIsChosen() {
        assertThat(desk.takeout().cameraProperty().get()).isEqualTo("fly");
        desk.appearance().reducedMotionProperty().set(true);
        assertThat(desk.takeout().cameraProperty().get()).isEqualTo("cut");
        desk.appearance().reducedMotionProperty().set(false);
        assertThat(desk.takeout().cameraProperty().get()).isEqualTo("fly");
        desk.takeout().cameraProperty().set("still");
        desk.appearance().reducedMotionProperty().set(true);
        assertThat(desk.takeout().cameraProperty().get()).isEqualTo("still");
    }

    private String takenOut(Desk from, String file) throws Exception {
        Path out = folder.resolve(file);
        EveryTakeout.all().stream().filter(t -> t.file().equals(file)).forEach(t -> t.save().accept(from, out));
        return new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
    }
}
