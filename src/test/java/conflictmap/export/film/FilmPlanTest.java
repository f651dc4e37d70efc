package conflictmap.export.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.export.Quotes;
import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.model.Reading;
import conflictmap.model.TimeRange;
import conflictmap.render.Frame;
import conflictmap.render.Furniture;
import conflictmap.render.Papers;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Extent;
import conflictmap.viewmodel.Samples;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilmPlanTest {
    private static final Frame LOOK = Papers.frame(33, 45, 5, 1280, 720);
    private static final Instant START = Instant.parse("2025-06-13T00:00:00Z");
    private static final TimeRange DAY = new TimeRange(START, START.plus(Duration.ofHours(24)));

    @Test
    void theFirstPictureShowsTheStartAndTheLastTheEnd() {
        Film film = new FilmPlan(DAY, Duration.ofSeconds(10), 25, List.of()).film(LOOK);
        assertThat(film.shots()).hasSize(250);
        assertThat(film.shots().getFirst().frame().now()).isEqualTo(DAY.start());
        assertThat(film.shots().getLast().frame().now()).isEqualTo(DAY.end());
        assertThat(film.shots().stream().map(shot -> shot.frame().now()).toList()).isSorted();
        assertThat(film.shots()).allMatch(shot -> shot.caption().isEmpty());
    }

    @Test
    void itPausesAtItsStopsAndLeavesOutThoseBeyond() {
        Instant noon = START.plus(Duration.ofHours(12));
        var plan = new FilmPlan(DAY, Duration.ofSeconds(10), 10, List.of(
                new FilmPlan.Stop(noon, "Noon", Duration.ofSeconds(2)),
                new FilmPlan.Stop(DAY.end().plusSeconds(1), "Beyond", Duration.ofSeconds(2)),
                new FilmPlan.Stop(DAY.start(), "Dawn", Duration.ofSeconds(1))));
        List<Film.Shot> shots = plan.film(LOOK).shots();
        assertThat(shots).hasSize(100 + 20 + 10);
        assertThat(shots.subList(0, 10)).allMatch(shot -> shot.caption().equals("Dawn") && shot.frame().now().equals(DAY.start()));
        assertThat(shots.stream().filter(shot -> shot.caption().equals("Noon")).toList()).hasSize(20).allMatch(shot -> shot.frame().now().equals(noon));
        assertThat(shots.stream().map(shot -> shot.frame().now()).toList()).isSorted();
    }

    @Test
    void eachSentenceStandsUntilItIsReadAndNeverBeforeItsEvent() {
        Reading night = Samples.night();
        EventIndex index = EventIndex.of(night.events());
        var plan = new FilmPlan(Extent.of(index).core(), Duration.ofSeconds(30), 10, List.of());
        List<Film.Shot> shots = plan.film(LOOK, index, new Quotes(List.of(night), List.of())).shots();
        List<String> captions = shots.stream().map(Film.Shot::caption).toList();
        assertThat(captions.stream().distinct().filter(c -> !c.isEmpty())).isNotEmpty();
        for (int n = 0; n < captions.size(); n++) {
            String caption = captions.get(n);
            if (!caption.isEmpty() && (n == 0 || !captions.get(n - 1).equals(caption))) {
                int end = n;
                while (end < captions.size() && captions.get(end).equals(caption)) {
                    end++;
                }
                assertThat((end - n) / 10.0).as(caption).isGreaterThanOrEqualTo(Subtitles.seconds(caption));
                Instant now = shots.get(n).frame().now();
                assertThat(night.events()).as(caption).anyMatch(e -> !e.when().range().start().isAfter(now)
                        && caption.contains(night.report().text().substring(e.evidence().getFirst().from(), e.evidence().getFirst().to()).strip()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 720, 20", "1280, 720, 190", "640, 360, 190", "480, 480, 120", "1920, 1080, 300"})
    void aCaptionStandsInThePictureAndOnNothingElse(int width, int height, int letters) {
        Reading night = Samples.night();
        var symbols = new SymbolLayer(EventIndex.of(night.events()), id -> Optional.empty());
        var furniture = new Furniture(symbols);
        var caption = new Caption(new Picture(List.of(Papers.ground(Color.WHITE), symbols, furniture)));
        Frame frame = Papers.frame(33, 45, 5, width, height).at(night.events().getLast().when().range().end());
        Rectangle2D box = caption.placed(frame, "word ".repeat(letters / 5).strip()).box();
        assertThat(new Rectangle2D.Double(0, 0, width, height).contains(box)).isTrue();
        assertThat(furniture.keptClear(frame)).noneMatch(box::intersects);
    }

    /** What each picture of a film looks at that stops for a second, at noon, where another view is. */
    private static List<Viewport> views(CameraMove camera) {
        var there = new Viewport(new GeoPoint(48, 37), 7, 1280, 720, LOOK.view().projection());
        var stop = new FilmPlan.Stop(START.plus(Duration.ofHours(12)), "There", Duration.ofSeconds(1), there);
        return new FilmPlan(DAY, Duration.ofSeconds(4), 10, List.of(stop), camera).film(LOOK).shots().stream().map(shot -> shot.frame().view()).toList();
    }

    @Test
    void theCameraStaysWhereItIs() {
        assertThat(views(CameraMove.STILL)).hasSize(40 + 10).containsOnly(LOOK.view());
    }

    @Test
    void theCameraIsAtAStopAtOnceWhereItCuts() {
        List<Viewport> views = views(CameraMove.CUT);
        assertThat(views).hasSize(40 + 10);
        assertThat(views.stream().distinct()).hasSize(2);
        assertThat(views.subList(0, 20)).containsOnly(LOOK.view());
        assertThat(views.subList(20, 50)).allMatch(view -> view.center().equals(new GeoPoint(48, 37)) && view.zoom() == 7);
    }

    @Test
    void theCameraFliesToAStopWhileTheClockStands() {
        List<Viewport> views = views(CameraMove.FLY);
        List<Viewport> flight = views.subList(20, views.size() - 30);
        assertThat(flight).hasSizeBetween(7, 23).doesNotContain(LOOK.view(), views.getLast()).doesNotHaveDuplicates();
        assertThat(flight.stream().mapToDouble(view -> view.center().lonDeg()).toArray()).as("from 45 to 37 degrees east, never back").isSortedAccordingTo((a, b) -> Double.compare(b, a));
        double reach = 0;
        for (int i = 21; i < views.size() - 30; i++) {
            Viewport was = views.get(i - 1);
            reach = Math.max(reach, Math.hypot(views.get(i).px(was.center().latDeg(), was.center().lonDeg()) - 640, views.get(i).py(was.center().latDeg(), was.center().lonDeg()) - 360));
        }
        assertThat(reach).as("the largest step of the flight, pixels").isLessThan(360);
        assertThat(views.subList(views.size() - 30, views.size())).containsOnly(views.getLast());
    }

    @Test
    void aScenesNameAndTextAreOneCaption() {
        assertThat(FilmPlan.Stop.told("The south", "Kherson changes hands. ")).isEqualTo("The south: Kherson changes hands.");
        assertThat(FilmPlan.Stop.told("Who holds the airport?", "Both say so.")).isEqualTo("Who holds the airport? Both say so.");
        assertThat(FilmPlan.Stop.told("The south", " ")).isEqualTo("The south");
        assertThat(FilmPlan.Stop.told("", "Both say so.")).isEqualTo("Both say so.");
    }

    @Test
    void aFilmIsNotEndless() {
        assertThatThrownBy(() -> new FilmPlan(DAY, Duration.ofHours(2), 25, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FilmPlan(DAY, Duration.ofSeconds(2), 0, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
