package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import conflictmap.jobs.Jobs;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Problem;
import conflictmap.render.Theme;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
    private final Desk desk = desk(Jobs.inline(), (files, progress) -> Samples.both());

    private static Desk desk(Jobs jobs, Reader reader) {
        return new Desk(jobs, reader, new DotMaps(), Samples.EXPORTS);
    }

    private ConflictEvent event(String id) {
        return desk.shelf().event(id).orElseThrow();
    }

    @Test
    void anEmptyDeskSaysSo() {
        assertThat(desk.countsProperty().get()).isEqualTo("No events");
        assertThat(desk.shelf().emptyProperty().get()).isTrue();
        assertThat(desk.clock().isEmpty()).isTrue();
    }

    @Test
    void twoReportsOfOneHappeningAreOneEventThatEitherReportFinds() {
        var other = new conflictmap.model.Report("copy", "A second voice", "Other Paper", null, Samples.ofOldDays().report().text());
        ConflictEvent old = Samples.ofOldDays().events().getFirst();
        var e = old.evidence().getFirst();
        var told = new ConflictEvent("c1", old.type(), old.place(), null, old.when(), "", "", old.weapon(), "", old.status(), old.counts(), 0.5,
                List.of(new conflictmap.model.Evidence("copy", e.from(), e.to(), e.sentenceFrom(), e.sentenceTo(), "rule", "hit")));
        var second = new conflictmap.model.Reading(other, List.of(), List.of(told), List.of());
        desk.take(new Reader.Batch(List.of(Samples.ofOldDays(), second), List.of()));
        ConflictEvent one = desk.shelf().allEvents().getFirst();
        assertThat(desk.shelf().allEvents()).hasSize(1);
        assertThat(one.claims()).hasSize(2).allSatisfy(c -> assertThat(Words.claim(one, c)).isNotEmpty());
        assertThat(desk.shelf().reportsOf(one)).hasSize(2);
        desk.shelf().filterProperty().set("other paper");
        assertThat(desk.shelf().events()).containsExactly(one);
        assertThat(desk.shelf().reading("old").orElseThrow().events()).containsExactly(old);
    }

    @Test
    void theFirstReportsSetTimeZoneAndView() {
        desk.add(List.of(Path.of("a.txt")));
        assertThat(desk.countsProperty().get()).isEqualTo("6 of 6 events");
        assertThat(desk.clock().playhead().now()).isEqualTo(desk.clock().playhead().range().end());
        assertThat(desk.clock().zoneProperty().get()).isEqualTo(Samples.TEHRAN);
        assertThat(Zones.of(desk.shelf().allEvents())).extracting(Zones::name).containsExactly("UTC", "Jerusalem", "Tehran");
        assertThat(desk.camera().view()).isEqualTo(desk.fit());
        assertThat(desk.work().noticeProperty().get()).isEqualTo("2 reports added");
    }

    @Test
    void whatWasKnownPlaysByThePublicationOfTheReports() {
        desk.add(List.of());
        desk.clock().basisProperty().set(TimeBasis.PUBLISHED);
        Instant night = Instant.parse("2025-06-14T04:30:00Z");
        desk.clock().goTo(night.minusSeconds(1));
        assertThat(desk.countsProperty().get()).isEqualTo("0 of 6 events");
        assertThat(desk.isShown(event("n2"))).isFalse();
        desk.clock().goTo(night);
        assertThat(desk.countsProperty().get()).isEqualTo("4 of 6 events");
        desk.clock().basisProperty().set(TimeBasis.HAPPENED);
        assertThat(desk.clock().playhead().now()).as("the time stays").isEqualTo(night);
    }

    @Test
    void localTimeIsThatOfTheEventLookedAt() {
        desk.add(List.of());
        desk.reveal(event("d1"));
        assertThat(desk.clock().zone()).isEqualTo(Samples.JERUSALEM);
        desk.selection().clearEvent();
        assertThat(desk.clock().zone()).isEqualTo(Samples.TEHRAN);
        desk.clock().zoneSetting().choiceProperty().set(ZoneChoice.of(ZoneOffset.UTC));
        desk.reveal(event("d1"));
        assertThat(desk.clock().zone()).as("a zone that was chosen stays").isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void laterReportsLeaveTheViewAlone() {
        desk.take(new Reader.Batch(List.of(Samples.night()), List.of()));
        var view = desk.camera().view();
        desk.clock().toStart();
        desk.take(new Reader.Batch(List.of(Samples.day()), List.of()));
        assertThat(desk.camera().view()).isEqualTo(view);
        assertThat(desk.shelf().allEvents()).extracting(ConflictEvent::id).containsExactly("n1", "n2", "n3", "n4", "d1", "d2");
    }

    @Test
    void theSameReportAgainTakesItsOwnPlace() {
        desk.add(List.of());
        desk.add(List.of());
        assertThat(desk.shelf().allEvents()).hasSize(6);
    }

    @Test
    void openingReplacesWhatWasThere() {
        desk.take(new Reader.Batch(List.of(Samples.longOne()), List.of()));
        desk.shelf().filterProperty().set("nothing like this");
        desk.incoming().open("Opening", List.of());
        assertThat(desk.shelf().readings()).hasSize(2);
        assertThat(desk.shelf().filterProperty().get()).isEmpty();
    }

    @Test
    void plainWordsNarrowEventsReportsAndMap() {
        desk.add(List.of());
        desk.shelf().filterProperty().set("  STRIKE haifa ");
        assertThat(desk.shelf().events()).extracting(ConflictEvent::id).containsExactly("d2");
        assertThat(desk.shelf().readings()).extracting(r -> r.report().id()).containsExactly("day");
        assertThat(desk.countsProperty().get()).isEqualTo("1 of 6 events, 1 match");
        assertThat(desk.indexProperty().get().size()).isEqualTo(1);
        desk.shelf().filterProperty().set("western iran");
        assertThat(desk.shelf().events()).as("words of the report's title").hasSize(4);
        desk.shelf().filterProperty().set("");
        assertThat(desk.countsProperty().get()).isEqualTo("6 of 6 events");
    }

    @Test
    void aTickAndWhatIsTypedAreOneFilterOfMapSliderAndCounts() {
        desk.add(List.of());
        desk.shelf().choose("type", "strike", true);
        assertThat(desk.shelf().filterProperty().get()).isEqualTo("type:strike");
        assertThat(desk.shelf().events()).isNotEmpty().allMatch(e -> e.type() == EventType.STRIKE);
        int strikes = desk.shelf().events().size();
        assertThat(desk.indexProperty().get().size()).isEqualTo(strikes);
        assertThat(desk.countsProperty().get()).endsWith(strikes + " match");
        List<FacetGroup> facets = new ArrayList<>();
        desk.shelf().facets(facets::addAll);
        assertThat(facets.getFirst().ticks()).filteredOn(FacetGroup.Tick::chosen)
                .extracting(FacetGroup.Tick::value, FacetGroup.Tick::events).containsExactly(tuple("strike", strikes));
        desk.shelf().filterProperty().set("type = 'strike' AND place = 'Haifa'");
        assertThat(desk.shelf().events()).extracting(ConflictEvent::id).containsExactly("d2");
        assertThat(desk.shelf().filter().wordsProperty().get()).isEqualTo("Strikes at Haifa");
    }

    @Test
    void aFilterThatIsNotUnderstoodLeavesTheLastOneInForce() {
        desk.add(List.of());
        desk.shelf().filterProperty().set("strike haifa");
        desk.shelf().filterProperty().set("type = ");
        assertThat(desk.shelf().filter().errorProperty().get()).startsWith("At character 6");
        assertThat(desk.indexProperty().get().size()).isEqualTo(1);
        desk.shelf().filterProperty().set("");
        assertThat(desk.shelf().filter().errorProperty().get()).isEmpty();
        assertThat(desk.indexProperty().get().size()).isEqualTo(6);
    }

    @Test
    void theWindowOfTimeDecidesWhatIsCounted() {
        desk.add(List.of());
        desk.clock().setLength(Duration.ofHours(3));
        assertThat(desk.countsProperty().get()).isEqualTo("2 of 6 events");
        desk.clock().toStart();
        assertThat(desk.countsProperty().get()).isEqualTo("0 of 6 events");
    }

    @Test
    void selectingAnEventOpensItsReportAtTheSentence() {
        desk.add(List.of());
        desk.selection().select(event("n3"));
        var reading = desk.selection().readingProperty().get();
        var mark = desk.selection().markProperty().get();
        assertThat(reading.report().text().substring(mark.sentenceFrom(), mark.sentenceTo()))
                .isEqualTo("The army said it had shot down seven drones near Zanjan in the early hours.");
        assertThat(desk.frameProperty().get().selectedId()).isEqualTo("n3");
        desk.selection().open(desk.shelf().reading("day").orElseThrow());
        assertThat(desk.selection().eventProperty().get()).isNull();
        assertThat(desk.selection().markProperty().get()).isNull();
    }

    @Test
    void revealingAnEventMovesTheTimeToIt() {
        desk.add(List.of());
        desk.clock().setMode(Window.Mode.WINDOW);
        desk.clock().setLength(Duration.ofHours(1));
        desk.reveal(event("n1"));
        assertThat(desk.isShown(event("n1"))).isTrue();
        assertThat(desk.isShown(event("d2"))).isFalse();
    }

    @Test
    void badFilesAreListedAndTheRestIsThere() {
        Desk half = desk(Jobs.inline(), (files, progress) ->
                new Reader.Batch(List.of(Samples.day()), List.of(new Problem("report.binary", "b.txt", 0, "is not text"))));
        half.add(List.of());
        assertThat(half.shelf().problems()).extracting(Problem::source).containsExactly("b.txt");
        assertThat(half.shelf().allEvents()).hasSize(2);
    }

    @Test
    void aReaderThatFailsIsToldAndTheDeskGoesOn() {
        Desk broken = desk(Jobs.inline(), (files, progress) -> {
            throw new IOException("the folder data is missing");
        });
        broken.add(List.of());
        assertThat(broken.work().noticeProperty().get()).isEqualTo("Reading reports failed: the folder data is missing");
        assertThat(broken.work().currentProperty().get()).isNull();
    }

    @Test
    void aLongJobIsShownAndCancelled() throws Exception {
        BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
        var begun = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        try (var jobs = new Jobs(window::add)) {
            Desk slow = desk(jobs, (files, progress) -> {
                progress.report(0.4, "4 of 10");
                begun.countDown();
                try {
                    new CountDownLatch(1).await();
                } finally {
                    stopped.countDown();
                }
                return Samples.both();
            });
            slow.add(List.of());
            begun.await();
            drain(window);
            assertThat(slow.work().currentProperty().get()).isEqualTo(new Work.State("Reading reports", "4 of 10", 0.4));
            slow.work().cancelCurrent();
            stopped.await();
            drain(window);
            assertThat(slow.work().currentProperty().get()).isNull();
            assertThat(slow.work().noticeProperty().get()).isEqualTo("Reading reports cancelled");
            assertThat(slow.shelf().emptyProperty().get()).isTrue();
        }
    }

    private static void drain(BlockingQueue<Runnable> window) {
        for (Runnable next = window.poll(); next != null; next = window.poll()) {
            next.run();
        }
    }

    @Test
    void aSavedPictureIsTheFrame(@TempDir Path folder) throws Exception {
        desk.add(List.of());
        desk.pictures().save(folder.resolve("map.png"));
        var image = ImageIO.read(folder.resolve("map.png").toFile());
        var view = desk.camera().view();
        assertThat(image.getWidth()).isEqualTo(view.widthPx());
        var tehran = event("n2").place().position();
        int pixel = image.getRGB((int) view.px(tehran.latDeg(), tehran.lonDeg()), (int) view.py(tehran.latDeg(), tehran.lonDeg()));
        assertThat(pixel).isEqualTo(Theme.LIGHT.of(event("n2").type()).getRGB());
        assertThat(desk.work().noticeProperty().get()).startsWith("Picture saved to ");
    }

    @Test
    void aPictureThatCannotBeSavedIsTold(@TempDir Path folder) {
        desk.add(List.of());
        desk.pictures().save(folder.resolve("no").resolve("such").resolve("map.png"));
        assertThat(desk.work().noticeProperty().get()).startsWith("Saving the picture failed: ");
        assertThat(Files.exists(folder.resolve("no"))).isFalse();
    }
}
