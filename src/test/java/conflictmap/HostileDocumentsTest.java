package conflictmap;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.ingest.documents.DocumentFiles;
import conflictmap.ingest.documents.HostileFiles;
import conflictmap.ingest.documents.Imported;
import conflictmap.jobs.ChildJvm;
import conflictmap.jobs.Progress;
import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to break their readers are named, and those after them are read. */
class HostileDocumentsTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private DocumentFiles files() {
        return new DocumentFiles.Formats(ReadHostile.importers(), ChildJvm.Program.of(ReadHostile.class.getName(), DocumentFiles.HEAP_MB), LIMIT).reader();
    }

    /** Reads a hostile file, and then a good one with the same reader. */
    private Problem problem(String name, byte[] bytes) throws IOException, InterruptedException {
        try (DocumentFiles files = files()) {
            Imported bad = files.read(Files.write(folder.resolve(name), bytes), Progress.NONE);
            assertThat(bad.documents()).isEmpty();
            assertThat(bad.problems()).hasSize(1);
            assertThat(bad.problems().getFirst().source()).startsWith(folder.resolve(name).toString());
            assertThat(files.read(DocumentsTest.FOLDER.resolve("json-ld.html"), Progress.NONE).documents()).hasSize(1);
            return bad.problems().getFirst();
        }
    }

    @Test
    void aParserThatNeverEndsIsStopped() throws Exception {
        assertThat(problem("a.endless", new byte[] {1})).satisfies(p -> {
            assertThat(p.code()).isEqualTo("report.time");
            assertThat(p.message()).contains("longer than 10 s");
        });
    }

    @Test
    void aPdfThatUnpacksToGigabytesIsStopped() throws Exception {
        assertThat(problem("bomb.pdf", HostileFiles.pdfBomb()).code()).isIn("report.memory", "report.time");
    }

    @Test
    void aMailOfFiveThousandPartsInEachOtherIsRefused() throws Exception {
        assertThat(problem("deep.eml", HostileFiles.deepMail(5_000)).code()).isEqualTo("mail.nested");
    }

    @Test
    void anArchiveThatUnpacksToFarMoreIsRefused() throws Exception {
        assertThat(problem("bomb.zip", HostileFiles.zipBomb(512)).code()).isEqualTo("zip.bomb");
    }

    @Test
    void entitiesThatGrowAreRefused() throws Exception {
        assertThat(problem("laughs.rss", HostileFiles.laughs()).code()).isEqualTo("feed.damaged");
    }

    @Test
    void aPageOfManyElementsInEachOtherIsReadOrNamed() throws Exception {
        byte[] page = ("<html><body>" + "<div>".repeat(200_000) + "A shell hit Kupiansk.").getBytes(StandardCharsets.UTF_8);
        try (DocumentFiles files = files()) {
            Imported imported = files.read(Files.write(folder.resolve("deep.html"), page), Progress.NONE);
            assertThat(imported.documents().size() + imported.problems().size()).isEqualTo(1);
        }
    }
}
