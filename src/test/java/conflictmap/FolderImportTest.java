package conflictmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.extract.Corpus;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.ReportFile;
import conflictmap.ingest.ReportFiles;
import conflictmap.ingest.Summary;
import conflictmap.ingest.documents.DocumentFiles;
import conflictmap.jobs.ChildJvm;
import conflictmap.jobs.Progress;
import conflictmap.model.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of 500 files, good and bad, of all formats. */
class FolderImportTest {
    private static final int COPIES = 20;
    private static final List<String> KINDS = List.of("plain-utf8.txt", "plain-utf16le-bom.txt", "plain-windows-1251.txt", "article.html", "json-ld.html",
            "windows-1251.html", "plain.eml", "multipart.eml", "box.mbox", "feed.rss", "feed.atom", "reports.jsonl", "bundle.zip", "report.docx", "info.pdf",
            "columns.pdf", "hebrew.pdf", "empty.txt", "picture.png", "old-word.doc", "truncated.pdf", "truncated.docx", "password.pdf", "bomb.zip", "bad-entities.rss");

    @TempDir
    Path folder;

    private final List<Double> done = new ArrayList<>();

    private void fill() throws IOException {
        for (int i = 0; i < COPIES; i++) {
            Path sub = Files.createDirectories(folder.resolve("day " + i).resolve("in"));
            for (String kind : KINDS) {
                Files.copy(DocumentsTest.FOLDER.resolve(kind), sub.resolve(kind));
            }
            Files.writeString(sub.resolve(".hidden.txt"), "not taken");
            Files.writeString(sub.resolve("~$report.docx"), "not taken");
        }
    }

    private Ingest ingest() {
        return new Ingest(Corpus::extractor, new DocumentFiles.Formats(
                Importers.ALL, ChildJvm.Program.of(ReadDocuments.class.getName(), DocumentFiles.HEAP_MB), DocumentFiles.LIMIT));
    }

    private Progress until(int reports) {
        return new Progress() {
            @Override
            public void report(double share, String what) {
                done.add(share);
            }

            @Override
            public boolean isCancelled() {
                return done.size() >= reports;
            }
        };
    }

    @Test
    void givesEachReportAndASummaryByReason() throws Exception {
        fill();
        ReportFiles files = ReportFiles.of(List.of(folder), null);
        assertThat(files.files()).hasSize(500);
        Ingest.Result result = ingest().apply(files.files(), until(Integer.MAX_VALUE));
        Summary summary = result.summary();
        Map<String, Integer> reasons = new TreeMap<>();
        summary.byReason().forEach((code, problems) -> reasons.put(code, problems.size() / COPIES));
        assertThat(reasons).hasToString("{feed.damaged=1, feed.item=1, jsonl.date=1, jsonl.line=2, mail.empty=1, pdf.password=1, report.binary=2, report.damaged=2, "
                + "report.empty=1, report.kind=1, zip.bomb=1, zip.nested=1, zip.path=1}");
        assertThat(summary.files()).isEqualTo(500);
        assertThat(summary.taken()).isEqualTo(17 * COPIES);
        assertThat(summary.reports()).isEqualTo(result.readings().size()).isEqualTo(28 * COPIES);
        assertThat(summary.lines().getFirst()).isEqualTo("560 reports from 340 of 500 files");
        assertThat(result.readings()).extracting(r -> r.report().id()).doesNotHaveDuplicates();
        assertThat(result.readings()).filteredOn(r -> r.report().id().startsWith("article")).isNotEmpty().allSatisfy(r -> {
            assertThat(r.report().source()).isEqualTo("Danube Courier");
            assertThat(r.report().origin()).contains("source from <meta og:site_name>");
            assertThat(r.events()).isNotEmpty();
        });
        assertThat(done).isSorted().endsWith(1.0).hasSize(501);
    }

    @Test
    void cancellingLeavesNothing() throws Exception {
        fill();
        List<Reading> taken = new ArrayList<>();
        List<ReportFile> files = ReportFiles.of(List.of(folder), null).files();
        assertThatThrownBy(() -> taken.addAll(ingest().apply(files, until(30)).readings())).isInstanceOf(InterruptedException.class);
        assertThat(taken).isEmpty();
        assertThat(done).hasSize(30);
        assertThat(Thread.interrupted()).isFalse();
    }
}
