package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.extract.Corpus;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.tables.EventTables;
import conflictmap.jobs.Jobs;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Problem;
import conflictmap.model.Reading;
import conflictmap.viewmodel.ReportFacts.Fact;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingTest {
    private static final String TEXT = "Depot hit\n\nDrones struck an oil depot in Isfahan on Tuesday night, killing three people.\n";

    @TempDir
    Path folder;

    private Reader reader = new IngestReader(new Ingest(Corpus::extractor), () -> EventTables.OWN);
    private final Desk desk = new Desk(Jobs.inline(), new Reader() {
        @Override
        public Batch read(List<Path> files, conflictmap.jobs.Progress progress) throws java.io.IOException, InterruptedException {
            return reader.read(files, progress);
        }

        @Override
        public Reading again(conflictmap.model.Report report) throws java.io.IOException {
            return reader.again(report);
        }
    }, new DotMaps(), Samples.EXPORTS);

    private Reading only() {
        return desk.shelf().readings().getFirst();
    }

    private LocalDate day() {
        return desk.shelf().allEvents().getFirst().when().start().toLocalDate();
    }

    @Test
    void problemsOfAnImportGoAndComeWithIt() {
        var wrong = new Problem("table.row", "a.csv", 3, "the row has no date");
        var later = new Problem("table.row", "b.csv", 9, "the row has no place");
        reader = (files, progress) -> new Reader.Batch(List.of(Samples.night()), List.of(wrong));
        desk.add(List.of());
        reader = (files, progress) -> new Reader.Batch(List.of(Samples.day()), List.of(later));
        desk.add(List.of());
        assertThat(desk.shelf().problems()).containsExactly(wrong, later);
        desk.edits().undo();
        assertThat(desk.shelf().problems()).containsExactly(wrong);
        desk.edits().undo();
        assertThat(desk.shelf().problems()).isEmpty();
        desk.edits().redo();
        assertThat(desk.shelf().problems()).containsExactly(wrong);
        desk.edits().reject(List.of(desk.shelf().event("n1").orElseThrow()));
        assertThat(desk.edits().redoName()).isEmpty();
        desk.edits().undo();
        assertThat(desk.shelf().problems()).as("what was never done again is forgotten").containsExactly(wrong);
    }

    @Test
    void problemsOfFilesThatGaveNothingStay() {
        var wrong = new Problem("report.empty", "a.txt", 0, "the file is empty");
        reader = (files, progress) -> new Reader.Batch(List.of(), List.of(wrong));
        desk.add(List.of());
        desk.take(Samples.both());
        desk.edits().undo();
        assertThat(desk.shelf().problems()).containsExactly(wrong);
    }

    @Test
    void textFromTheClipboardIsReadEachTimeAsAnotherReport() {
        assertThat(desk.incoming().addText("  \n")).isEmpty();
        desk.incoming().addText(TEXT);
        assertThat(only().report().title()).isEqualTo("Depot hit");
        assertThat(desk.shelf().allEvents()).extracting(e -> e.place().name()).containsExactly("Isfahan");
        desk.incoming().addText("Missiles hit Tehran on 14 June 2025.");
        assertThat(desk.shelf().readings()).extracting(r -> r.report().id()).containsExactly("clipping-1", "clipping-2");
        desk.edits().undo();
        assertThat(desk.shelf().readings()).hasSize(1);
    }

    @Test
    void thePublicationIsPutRightAndTheReportReadAgain() {
        desk.incoming().addText(TEXT);
        assertThat(ReportFacts.origin(only().report(), Fact.PUBLISHED)).isEqualTo("not known");
        assertThat(ReportFacts.origin(only().report(), Fact.TITLE)).isEqualTo("from the first line");
        assertThat(desk.shelf().problems()).extracting(Problem::code).containsExactly("report.undated");
        desk.reportFacts().setPublished(only(), OffsetDateTime.parse("2025-06-19T08:00+03:30"));
        assertThat(day()).isEqualTo("2025-06-17");
        assertThat(ReportFacts.origin(only().report(), Fact.PUBLISHED)).isEqualTo("set by hand");
        assertThat(ReportFacts.value(only().report(), Fact.PUBLISHED)).isEqualTo("2025-06-19 08:00 +03:30");
        assertThat(desk.shelf().problems()).isEmpty();
        desk.reportFacts().setPublished(only(), OffsetDateTime.parse("2025-07-03T08:00+03:30"));
        assertThat(day()).isEqualTo("2025-07-01");
        assertThat(desk.edits().undoName()).contains("publication of Depot hit");
        desk.edits().undo();
        assertThat(day()).isEqualTo("2025-06-17");
        assertThat(desk.reportFacts().setPublished(only(), OffsetDateTime.parse("2025-06-19T08:00+03:30"))).as("it is that already").isEmpty();
    }

    @Test
    void titleAndSourceArePutRightWithoutReadingAgainAndKept() {
        desk.incoming().addText(TEXT);
        List<ConflictEvent> before = desk.shelf().allEvents();
        desk.reportFacts().setTitle(only(), "Oil depot in Isfahan hit");
        desk.reportFacts().setSource(only(), "Example Agency");
        assertThat(only().report().origin()).isEqualTo("title set by hand; source set by hand");
        assertThat(desk.shelf().allEvents()).isEqualTo(before);
        assertThat(desk.edits().undoName()).contains("source of Oil depot in Isfahan hit");
        Path file = Path.of("kept.gpkg");
        desk.project().saveAs(file);
        desk.project().begin();
        desk.project().open(file);
        assertThat(only().report().source()).isEqualTo("Example Agency");
        assertThat(ReportFacts.origin(only().report(), Fact.SOURCE)).isEqualTo("set by hand");
        desk.reportFacts().setSource(only(), "");
        assertThat(ReportFacts.origin(only().report(), Fact.SOURCE)).isEqualTo("not known");
    }

    @Test
    void timesOfPublicationAreTypedWithOrWithoutAnOffset() {
        ZoneOffset tehran = ZoneOffset.ofHoursMinutes(3, 30);
        assertThat(ReportFacts.time("2025-06-14 08:00", tehran)).contains(OffsetDateTime.parse("2025-06-14T08:00+03:30"));
        assertThat(ReportFacts.time("2025-06-14 08:00 +02:00", tehran)).contains(OffsetDateTime.parse("2025-06-14T08:00+02:00"));
        assertThat(ReportFacts.time("2025-06-14T08:00Z", tehran)).contains(OffsetDateTime.parse("2025-06-14T08:00Z"));
        assertThat(ReportFacts.time("2025-06-14 UTC+3", tehran)).contains(OffsetDateTime.parse("2025-06-14T00:00+03:00"));
        for (String bad : List.of("", "yesterday", "2025-13-01", "2025-06-14 08:00 +99:00")) {
            assertThat(ReportFacts.time(bad, tehran)).as(bad).isEmpty();
        }
    }

    @Test
    void newFilesOfAWatchedFolderComeInUntilItIsStopped() throws Exception {
        Files.writeString(folder.resolve("old.txt"), TEXT);
        desk.watching().start(folder);
        desk.watching().start(folder);
        assertThat(desk.watching().folders()).containsExactly(folder.toAbsolutePath());
        Files.writeString(folder.resolve("new.txt"), TEXT);
        desk.watching().look();
        desk.watching().look();
        assertThat(desk.shelf().readings()).extracting(r -> r.report().id()).containsExactly("new");
        desk.watching().stop(desk.watching().folders().getFirst());
        assertThat(desk.watching().folders()).isEmpty();
        Files.writeString(folder.resolve("newer.txt"), TEXT);
        desk.watching().look();
        desk.watching().look();
        assertThat(desk.shelf().readings()).hasSize(1);
    }
}
