package conflictmap.ingest.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import conflictmap.jobs.Progress;
import conflictmap.model.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TextImporterTest {
    private static final String TEXT = "Une roquette est tombée près de Tyr – « rien », dit-on.";

    @TempDir
    Path folder;

    private Path file(String name, byte... bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] marked(int[] mark, byte[] rest) {
        byte[] all = new byte[mark.length + rest.length];
        for (int i = 0; i < mark.length; i++) {
            all[i] = (byte) mark[i];
        }
        System.arraycopy(rest, 0, all, mark.length, rest.length);
        return all;
    }

    private static Imported read(Path path) {
        try (DocumentFiles files = DocumentFiles.Formats.TEXT.reader()) {
            return files.read(path, Progress.NONE);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Path path) {
        Imported imported = read(path);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.documents()).hasSize(1);
        return imported.documents().getFirst().text();
    }

    private static Problem problem(Path path) {
        Imported imported = read(path);
        assertThat(imported.documents()).isEmpty();
        assertThat(imported.problems()).hasSize(1).allSatisfy(p -> assertThat(p.source()).isEqualTo(path.toString()));
        return imported.problems().getFirst();
    }

    @Test
    void readsUtf8() throws IOException {
        assertThat(text(file("a.txt", TEXT.getBytes(StandardCharsets.UTF_8)))).isEqualTo(TEXT);
    }

    @Test
    void leavesOutTheByteOrderMark() throws IOException {
        assertThat(text(file("a.txt", marked(new int[] {0xEF, 0xBB, 0xBF}, TEXT.getBytes(StandardCharsets.UTF_8))))).isEqualTo(TEXT);
    }

    @Test
    void readsUtf16OfEitherOrder() throws IOException {
        assertThat(text(file("a.txt", marked(new int[] {0xFF, 0xFE}, TEXT.getBytes(StandardCharsets.UTF_16LE))))).isEqualTo(TEXT);
        assertThat(text(file("b.txt", marked(new int[] {0xFE, 0xFF}, TEXT.getBytes(StandardCharsets.UTF_16BE))))).isEqualTo(TEXT);
    }

    @Test
    void takesWhatIsNotUtf8ForWindows1252() throws IOException {
        assertThat(text(file("a.txt", TEXT.getBytes(Charset.forName("windows-1252"))))).isEqualTo(TEXT);
    }

    @Test
    void readsUtf16WithoutItsMark() throws IOException {
        assertThat(text(file("a.txt", TEXT.getBytes(StandardCharsets.UTF_16LE)))).isEqualTo(TEXT);
        assertThat(text(file("b.txt", TEXT.getBytes(StandardCharsets.UTF_16BE)))).isEqualTo(TEXT);
    }

    @Test
    void takesWhatIsMostlyBeyondAsciiForWindows1251AndSaysSo() throws IOException {
        String russian = "Ракета упала у Харькова – «тихо», говорят. HIMARS.";
        Path file = file("a.txt", russian.getBytes(Charset.forName("windows-1251")));
        assertThat(text(file)).isEqualTo(russian);
        assertThat(read(file).documents().getFirst().origin().words()).isEqualTo("characters taken for Windows-1251");
    }

    @Test
    void keepsAFewControlCharacters() throws IOException {
        String text = "A shell hit the wall.\0 " + "It fell down. ".repeat(20);
        assertThat(text(file("a.txt", text.getBytes(StandardCharsets.UTF_8)))).isEqualTo(text);
    }

    @Test
    void anEmptyFileIsAProblem() throws IOException {
        assertThat(problem(file("a.txt")).code()).isEqualTo("report.empty");
        assertThat(problem(file("b.txt", " \n\t\r\n".getBytes(StandardCharsets.UTF_8))).code()).isEqualTo("report.empty");
        assertThat(problem(file("c.txt", marked(new int[] {0xEF, 0xBB, 0xBF}, new byte[0]))).code()).isEqualTo("report.empty");
    }

    @Test
    void aBinaryFileIsAProblem() throws IOException {
        byte[] png = new byte[2000];
        for (int i = 0; i < png.length; i++) {
            png[i] = (byte) (i * 31);
        }
        Problem p = problem(file("map.txt", png));
        assertThat(p.code()).isEqualTo("report.binary");
        assertThat(p.message()).contains("text file");
    }

    @Test
    void aMissingFileIsAProblem() {
        Problem p = problem(folder.resolve("none.txt"));
        assertThat(p.code()).isEqualTo("report.missing");
        assertThat(p.message()).contains("no such file");
    }

    @Test
    void aFolderIsAProblem() {
        assertThat(problem(folder).code()).isEqualTo("report.folder");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path large = folder.resolve("large.txt");
        try (var f = new RandomAccessFile(large.toFile(), "rw")) {
            f.setLength(Content.MAX_BYTES + 1);
        }
        Problem p = problem(large);
        assertThat(p.code()).isEqualTo("report.too-large");
        assertThat(p.message()).contains("32 MB");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatMayNotBeReadIsAProblem() throws IOException {
        Path secret = file("secret.txt", (byte) 'x');
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "this user may read everything");
        assertThat(problem(secret).code()).isEqualTo("report.unreadable");
    }
}
