package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.export.memory.Memory;
import conflictmap.export.memory.PictureState;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.model.TimeRange;
import conflictmap.timeline.compare.CompareMode;
import conflictmap.timeline.compare.Comparison;
import conflictmap.timeline.compare.ComparisonText;
import conflictmap.timeline.compare.Norm;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparingTest {
    private final Desk desk = new Desk(Jobs.inline(), (files, progress) -> Samples.both(), new DotMaps(), Samples.EXPORTS);
    private final Comparing comparing = desk.comparing();

    @BeforeEach
    void twoReports() {
        desk.add(List.of());
    }

    private Comparison now() {
        return Objects.requireNonNull(comparing.comparisonProperty().get());
    }

    @Test
    void itBeginsWithTheTwoHalvesOfTheTimeAndSetsTheClockBackAtTheEnd() {
        Instant before = desk.clock().playhead().now();
        TimeRange all = desk.clock().playhead().range();
        MapSheet own = desk.sheetProperty().get();
        comparing.toggle();
        assertThat(now().isOfPeriods()).isTrue();
        assertThat(now().a().events().size() + now().b().events().size()).isEqualTo(desk.allEvents().size());
        assertThat(desk.sheetProperty().get()).isNotSameAs(own);
        assertThat(desk.clock().playhead().range()).isEqualTo(now().clock().orElseThrow());
        comparing.toggle();
        assertThat(comparing.comparisonProperty().get()).isNull();
        assertThat(desk.clock().playhead().range()).isEqualTo(all);
        assertThat(desk.clock().playhead().now()).isEqualTo(before);
        assertThat(comparing.leave()).as("nothing to leave").isFalse();
    }

    @Test
    void actorsStandAtTheSameInstantOfTheWholeTime() {
        TimeRange all = desk.clock().playhead().range();
        comparing.toggle();
        comparing.firstProperty().set("actor:=Israel");
        comparing.secondProperty().set("Iran's | actor:=Iran");
        assertThat(now().isOfPeriods()).isFalse();
        assertThat(desk.clock().playhead().range()).isEqualTo(all);
        assertThat(now().b().name()).isEqualTo("Iran's");
        assertThat(now().a().events().events()).allSatisfy(event -> assertThat(event.actor()).isEqualTo("Israel"));
        comparing.swap();
        assertThat(now().a().name()).isEqualTo("Iran's");
    }

    @Test
    void theEventsOfEachSideAreCounted() {
        String before = desk.countsProperty().get();
        comparing.toggle();
        comparing.firstProperty().set("actor:=Israel");
        comparing.secondProperty().set("actor:=Iran");
        desk.clock().toEnd();
        int a = now().a().events().size();
        int b = now().b().events().size();
        assertThat(desk.countsProperty().get()).isEqualTo(a + " of " + a + " and " + b + " of " + b + " events");
        desk.clock().goTo(desk.clock().playhead().range().start());
        assertThat(desk.countsProperty().get()).startsWith(now().a().events().countVisible(desk.clock().playhead().now(), desk.clock().playhead().shown()) + " of " + a + " and ");
        comparing.leave();
        desk.clock().toEnd();
        assertThat(desk.countsProperty().get()).isEqualTo(before);
    }

    @Test
    void aSceneAndAProjectBringTheComparisonBack() {
        comparing.toggle();
        comparing.modeProperty().set(CompareMode.SWIPE);
        comparing.swipeProperty().set(0.3);
        comparing.secondProperty().set("Later | +PT12H");
        Instant at = now().clock().orElseThrow().start().plusSeconds(3600);
        desk.clock().scrubTo(at);
        ComparisonText text = Objects.requireNonNull(comparing.text());
        desk.scenes().make();
        assertThat(desk.shelf().project().scenes().getFirst().look().compare()).isEqualTo(text);
        assertThat(desk.project().now().look().compare()).isEqualTo(text);
        comparing.leave();
        desk.scenes().make();
        desk.scenes().go(0);
        assertThat(comparing.text()).isEqualTo(text);
        assertThat(now().mode()).isEqualTo(CompareMode.SWIPE);
        assertThat(now().b().name()).isEqualTo("Later");
        assertThat(desk.clock().playhead().now()).isEqualTo(at);
        desk.scenes().go(1);
        assertThat(comparing.comparisonProperty().get()).as("the other scene compares nothing").isNull();
        assertThat(comparing.text()).isNull();
    }

    @Test
    void aPictureThatComparesIsDroppedBackIntoTheSameComparison(@TempDir Path folder) throws Exception {
        comparing.toggle();
        comparing.modeProperty().set(CompareMode.DIFFERENCE);
        comparing.normProperty().set(Norm.SHARE);
        ComparisonText text = comparing.text();
        desk.clock().scrubTo(now().clock().orElseThrow().start().plusSeconds(7200));
        Instant at = desk.clock().playhead().now();
        Path file = folder.resolve("map.png");
        desk.pictures().save(file);
        PictureState state = Memory.in(file, Progress.NONE).orElseThrow();
        assertThat(state.compare()).isEqualTo(text);
        comparing.leave();
        comparing.firstProperty().set("type:alert");
        Recall.onto(desk, new Arrivals.Remembered(file, state, ""));
        assertThat(comparing.text()).isEqualTo(text);
        assertThat(desk.clock().playhead().now()).isEqualTo(at);
    }

    @Test
    void theFilterHoldsForBothSides() {
        comparing.toggle();
        comparing.firstProperty().set("");
        comparing.secondProperty().set("type:strike");
        assertThat(now().a().events().size()).isEqualTo(desk.allEvents().size());
        desk.shelf().filterProperty().set("type:strike");
        assertThat(now().a().events().size()).isEqualTo(2);
        assertThat(now().b().events().size()).isEqualTo(2);
    }

    @Test
    void whatIsNoSideIsSaidAndTheLastComparisonStays() {
        comparing.toggle();
        Comparison last = now();
        comparing.secondProperty().set("2025-06-31");
        assertThat(comparing.problemProperty().get()).contains("2025-06-31");
        assertThat(now().b()).isSameAs(last.b());
        comparing.secondProperty().set("+P1D");
        assertThat(comparing.problemProperty().get()).isEmpty();
        assertThat(now().b().offset()).isEqualTo(java.time.Duration.ofDays(1));
    }

    @Test
    void modeNormAndLineChangeWhatIsShownOfTheSameSides() {
        comparing.toggle();
        Comparison first = now();
        comparing.nextMode();
        comparing.nudge(5);
        comparing.normProperty().set(Norm.SHARE);
        assertThat(now().mode()).isEqualTo(CompareMode.SWIPE);
        assertThat(now().norm()).isEqualTo(Norm.SHARE);
        assertThat(now().swipe()).isEqualTo(0.6, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(now().a()).isSameAs(first.a());
        comparing.nudge(500);
        assertThat(now().swipe()).isEqualTo(1);
    }

    @Test
    void suggestionsAreSidesThatCanBe() {
        comparing.toggle();
        List<String> sides = new ArrayList<>();
        comparing.suggestions(sides::addAll);
        assertThat(sides).hasSizeGreaterThan(4).contains("actor:=Iran");
        for (String side : sides) {
            comparing.firstProperty().set(side);
            assertThat(comparing.problemProperty().get()).as(side).isEmpty();
            assertThat(comparing.words(side)).isNotBlank();
        }
    }

    @Test
    void withoutEventsThereIsNothingToCompare() {
        var empty = new Desk(Jobs.inline(), (files, progress) -> Samples.both(), new DotMaps(), Samples.EXPORTS);
        empty.comparing().toggle();
        assertThat(empty.comparing().onProperty().get()).isFalse();
    }
}
