package conflictmap.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    @TempDir
    Path folder;

    private Path written(String... lines) throws IOException {
        return Files.writeString(folder.resolve("reports.csv"), String.join("\n", lines) + "\n");
    }

    private Manifest read(String... lines) throws IOException {
        return Manifest.read(written(lines));
    }

    private static Problem problem(Path manifest) {
        BadInputException e = catchThrowableOfType(BadInputException.class, () -> Manifest.read(manifest));
        assertThat(e).as("the manifest was read").isNotNull();
        assertThat(e.problem().source()).isEqualTo(manifest.toString());
        return e.problem();
    }

    @Test
    void namesFilesRelativeToItself() throws IOException {
        Manifest m = read(
                "file,published,source,title",
                "a.txt,2025-06-15T08:00+03:00,Agency,\"Shells, and more\"",
                "sub/b.txt,2025-06-15T08:00:30Z,,",
                "c.txt,,,");
        assertThat(m.problems()).isEmpty();
        assertThat(m.files()).containsExactly(
                new ReportFile(folder.resolve("a.txt"), OffsetDateTime.parse("2025-06-15T08:00+03:00"), "Agency", "Shells, and more"),
                new ReportFile(folder.resolve("sub/b.txt"), OffsetDateTime.parse("2025-06-15T08:00:30Z"), "", ""),
                new ReportFile(folder.resolve("c.txt"), null, "", ""));
    }

    @Test
    void theOrderOfTheColumnsIsFreeAndAllButTheFirstMayLack() throws IOException {
        assertThat(read("title,file", "Shells,a.txt").files()).containsExactly(new ReportFile(folder.resolve("a.txt"), null, "", "Shells"));
        assertThat(read("file", "a.txt").files()).hasSize(1);
    }

    @Test
    void aByteOrderMarkIsNoPartOfAColumn() throws IOException {
        assertThat(read("\uFEFFfile,published,source,title", "a.txt,,,").files()).hasSize(1);
    }

    @Test
    void aBadTimeIsAProblemWithItsLineAndTheReportIsKept() throws IOException {
        Manifest m = read("file,published,source,title", "a.txt,2025-06-15T08:00Z,,", "b.txt,yesterday,,", "c.txt,2025-06-15,,");
        assertThat(m.files()).extracting(ReportFile::id).containsExactly("a", "b", "c");
        assertThat(m.files().get(1).published()).isNull();
        assertThat(m.problems()).extracting(Problem::line).containsExactly(3, 4);
        assertThat(m.problems()).allSatisfy(p -> assertThat(p.code()).isEqualTo("manifest.published"));
        assertThat(m.problems().getFirst().message()).contains("\"yesterday\"").contains("2025-06-15T08:00:00+03:00");
        assertThat(m.problems().getFirst().toString()).startsWith(folder.resolve("reports.csv") + ":3: ");
    }

    @Test
    void aRowWithoutAFileIsLeftOut() throws IOException {
        Manifest m = read("file,published,source,title", " ,2025-06-15T08:00Z,,", "b.txt,,,");
        assertThat(m.files()).extracting(ReportFile::id).containsExactly("b");
        assertThat(m.problems()).extracting(Problem::code, Problem::line).containsExactly(tuple("manifest.row", 2));
    }

    @Test
    void aRowThatIsTooShortIsAProblemAndTheRestIsRead() throws IOException {
        Manifest m = read("title,file", "Shells", "More,b.txt");
        assertThat(m.files()).extracting(ReportFile::id).containsExactly("b");
        assertThat(m.problems()).extracting(Problem::line).containsExactly(2);
    }

    @Test
    void aManifestWithoutTheColumnOfFilesIsNone() throws IOException {
        Problem p = problem(written("name,published", "a.txt,"));
        assertThat(p.code()).isEqualTo("manifest.columns");
        assertThat(p.line()).isEqualTo(1);
        assertThat(p.message()).contains("file,published,source,title");
    }

    @Test
    void aMissingManifestIsAProblem() {
        assertThat(problem(folder.resolve("none.csv")).code()).isEqualTo("manifest.missing");
    }

    @Test
    void aFolderIsNoManifest() {
        assertThat(problem(folder).code()).isEqualTo("manifest.unreadable");
    }

    @Test
    void aChoiceOfFilesTakesManifestsApart() throws IOException {
        Path manifest = written("file,published,source,title", "a.txt,2025-06-15T08:00Z,,");
        var published = OffsetDateTime.parse("2024-01-01T00:00Z");
        ReportFiles chosen = ReportFiles.of(List.of(folder.resolve("z.txt"), manifest, folder.resolve("none.CSV")), published);
        assertThat(chosen.files()).containsExactly(
                new ReportFile(folder.resolve("z.txt"), published, "", ""),
                new ReportFile(folder.resolve("a.txt"), OffsetDateTime.parse("2025-06-15T08:00Z"), "", ""));
        assertThat(chosen.problems()).extracting(Problem::code).containsExactly("manifest.missing");
    }

    @Test
    void theIdOfAReportIsItsFileNameWithoutTheEnding() {
        assertThat(ReportFile.of(Path.of("/x/day.1.txt")).id()).isEqualTo("day.1");
        assertThat(ReportFile.of(Path.of("report")).id()).isEqualTo("report");
        assertThat(ReportFile.of(Path.of(".hidden")).id()).isEqualTo(".hidden");
    }
}
