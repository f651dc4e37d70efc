package conflictmap.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.extract.Corpus;
import conflictmap.extract.events.Trace;
import conflictmap.ingest.documents.TextImporter;
import conflictmap.jobs.InOrder;
import conflictmap.jobs.Progress;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Problem;
import conflictmap.model.Reading;
import conflictmap.project.ProgramFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
    private static final String TEXT = "The war goes on.\n\nThe army shelled Kupiansk in Ukraine with artillery on Monday, killing two soldiers.\n";

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private final List<Double> done = new ArrayList<>();

    private ReportFile file(String name, String text) throws IOException {
        return new ReportFile(Files.writeString(folder.resolve(name), text), OffsetDateTime.parse("2024-11-20T09:00+02:00"), "", "");
    }

    /** Listens, and cancels when it hears a name. */
    private Progress cancelledAt(String name) {
        return new Progress() {
            @Override
            public void report(double share, String what) {
                told.add(what);
                done.add(share);
            }

            @Override
            public boolean isCancelled() {
                return told.stream().anyMatch(w -> w.contains(name));
            }
        };
    }

    private static Ingest ingest() {
        return new Ingest(Corpus::extractor);
    }

    @Test
    void readsEachFileAndTellsHowFarItIs() throws Exception {
        Ingest.Result result = ingest().apply(List.of(file("a.txt", TEXT), file("b.txt", "Nothing happened."), file("c.txt", TEXT)), cancelledAt("never"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.readings()).extracting(r -> r.report().id()).containsExactly("a", "b", "c");
        assertThat(result.readings()).extracting(r -> r.events().size()).containsExactly(1, 0, 1);
        assertThat(told).containsExactly("Reading a.txt", "Reading b.txt", "Reading c.txt", "Read 3 of 3 reports");
        assertThat(done).isSorted().startsWith(0.0).endsWith(1.0);
    }

    @Test
    void filesOfOneNameAreTwoReportsAndOneFileReadAgainIsTheSame() throws Exception {
        Files.createDirectories(folder.resolve("later"));
        List<ReportFile> two = List.of(file("report.txt", TEXT), file("later/report.txt", TEXT));
        Ingest ingest = ingest();
        List<Reading> readings = ingest.apply(two, Progress.NONE).readings();
        assertThat(readings).extracting(r -> r.report().id()).containsExactly("report", "report-2");
        assertThat(readings).flatExtracting(Reading::events).extracting(ConflictEvent::id).doesNotHaveDuplicates().hasSize(2);
        assertThat(ingest.apply(two, Progress.NONE).readings()).extracting(r -> r.report().id()).containsExactly("report", "report-2");
    }

    @Test
    void aBadFileIsAProblemAndTheRestIsRead() throws Exception {
        Ingest.Result result = ingest().apply(List.of(ReportFile.of(folder.resolve("none.txt")), file("empty.txt", ""), file("c.txt", TEXT)), cancelledAt("never"));
        assertThat(result.problems()).extracting(Problem::code).containsExactly("report.missing", "report.empty");
        assertThat(result.readings()).extracting(r -> r.report().id()).containsExactly("c");
        assertThat(told).endsWith("Read 1 of 3 reports");
    }

    @Test
    void stopsWhenCancelledBeforeTheNextFile() throws IOException {
        var files = List.of(file("a.txt", TEXT), file("b.txt", TEXT), file("c.txt", TEXT));
        assertThatThrownBy(() -> ingest().apply(files, cancelledAt("b.txt"))).isInstanceOf(InterruptedException.class);
        assertThat(told).containsExactly("Reading a.txt", "Reading b.txt");
    }

    @Test
    void nothingIsLoadedForNothing() throws Exception {
        Ingest ingest = new Ingest(() -> {
            throw new AssertionError("loaded");
        });
        assertThat(ingest.apply(List.of(), cancelledAt("never")).readings()).isEmpty();
        assertThat(ingest.apply(List.of(ReportFile.of(folder.resolve("none.txt"))), cancelledAt("never")).problems()).hasSize(1);
    }

    @Test
    void everyEventPointsAtItsWords() throws Exception {
        Reading reading = ingest().apply(List.of(file("a.txt", TEXT)), cancelledAt("never")).readings().getFirst();
        ConflictEvent event = reading.events().getFirst();
        assertThat(event.id()).isEqualTo("a#1");
        assertThat(event.evidence()).allSatisfy(e -> {
            assertThat(e.reportId()).isEqualTo("a");
            assertThat(TEXT.substring(e.sentenceFrom(), e.sentenceTo())).startsWith("The army").endsWith("soldiers.");
            assertThat(TEXT.substring(e.from(), e.to())).contains(e.trigger());
            assertThat(Corpus.rules().rules()).anyMatch(r -> r.name().equals(e.rule()));
        });
    }

    @Test
    void theAccountTellsSentencesPlacesTimesAndVerdicts() throws Exception {
        List<String> lines = new ArrayList<>();
        ingest().apply(List.of(file("a.txt", TEXT + "\nThe army will attack Kharkiv with artillery.\n")), new Trace(lines::add), cancelledAt("never"));
        assertThat(String.join("\n", lines))
                .contains("The army shelled Kupiansk").contains("places: ").contains("Kupiansk").contains("Monday (weekday)")
                .contains("strike.shelling on \"shelled\": at [").contains("no event: planned");
    }

    @Test
    void readingsDoNotDependOnTheNumberOfThreads() throws Exception {
        List<ReportFile> files = Manifest.read(ProgramFolders.locate().sample()).files();
        List<Reading> alone = new ArrayList<>();
        for (ReportFile file : files) {
            alone.add(Corpus.extractor().read(file.report(TextImporter.document(Files.readAllBytes(file.path())), 0)));
        }
        List<Reading> together = new ArrayList<>();
        try (var readings = new InOrder<>(alone.stream().map(Reading::report).iterator(), Corpus.extractor()::read, 4)) {
            while (readings.hasNext()) {
                together.add(readings.next());
            }
        }
        assertThat(together).isEqualTo(alone);
        assertThat(ingest().apply(files, Progress.NONE).readings()).isEqualTo(alone);
        assertThat(alone).allSatisfy(r -> assertThat(r.events()).isNotEmpty());
    }
}
