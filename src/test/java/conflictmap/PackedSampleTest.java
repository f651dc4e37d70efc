package conflictmap;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.Reading;
import conflictmap.viewmodel.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readings of reports that come with the program are kept as they are, for as long as their reports are the same. */
class PackedSampleTest {
    private static final List<Reading> READINGS = Samples.both().readings();

    @TempDir
    private Path folder;

    private Path report;
    private Path file;
    private PackedSample kept;

    @BeforeEach
    void keep() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        report = Files.writeString(data.resolve("report.txt"), "Missiles hit Tehran.");
        file = folder.resolve("sample.packed");
        kept = new PackedSample(file, List.of(data));
        kept.write(READINGS);
    }

    @Test
    void theyComeBackAsTheyWere() {
        assertThat(kept.read()).isEqualTo(READINGS);
    }

    @Test
    void theyAreNotThoseOfAnotherReport() throws IOException {
        Files.writeString(report, "Missiles hit Isfahan.");
        assertThat(kept.read()).isNull();
    }

    @Test
    void damagedOnesAreRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(kept.read()).isNull();
    }

    @Test
    void theyAreNotThoseOfOneReportMore() throws IOException {
        Files.writeString(report.resolveSibling("second.txt"), "Missiles hit Isfahan.");
        assertThat(kept.read()).isNull();
    }

    @Test
    void nothingIsKnownWhereNothingIsKept() throws IOException {
        Files.delete(file);
        assertThat(kept.read()).isNull();
    }
}
