package conflictmap.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "words");
    }

    @Test
    void takesWhatLiesBelowInOrderAndNothingHidden() throws IOException {
        Path b = file("b.txt");
        Path a = file("a/z.pdf");
        file(".git/config");
        file("a/.hidden");
        file("a/~$z.docx");
        file("Thumbs.db");
        file("__MACOSX/x.txt");
        assertThat(Folder.of(folder)).isEqualTo(new Folder(List.of(a, b), List.of()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsNoLinks() throws IOException {
        Path a = file("a/a.txt");
        Files.createSymbolicLink(folder.resolve("a/round"), folder);
        Files.createSymbolicLink(folder.resolve("a/b.txt"), a);
        assertThat(Folder.of(folder).files()).containsExactly(a);
    }

    @Test
    void aFolderThatIsNotThereIsAProblem() {
        Folder none = Folder.of(folder.resolve("none"));
        assertThat(none.files()).isEmpty();
        assertThat(none.problems()).singleElement().satisfies(p -> assertThat(p.code()).isEqualTo("report.unreadable"));
    }

    @Test
    void aFileThatAManifestNamesIsTakenOnceAndAsTheManifestHasIt() throws IOException {
        file("a.txt");
        file("b.txt");
        Files.writeString(folder.resolve("reports.csv"), "file,published,source,title\na.txt,2025-06-15T08:00:00+03:00,Agency,Shells\n");
        assertThat(ReportFiles.of(List.of(folder), null).files()).containsExactly(
                new ReportFile(folder.resolve("a.txt"), OffsetDateTime.parse("2025-06-15T08:00+03:00"), "Agency", "Shells"), ReportFile.of(folder.resolve("b.txt")));
    }
}
