package conflictmap.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it saves leaves the old state or the new one, whole; one whose disk is full, the old one. */
class CrashTest {
    private static final int KILLS = 50;

    @TempDir
    Path folder;

    @Test
    void killedAtAnyMomentLeavesTheOldStateOrTheNewOne() throws IOException, InterruptedException {
        Path path = folder.resolve("a.gpkg");
        ProjectFile.create(path, SavesUntilKilled.state(0), Teller.EACH).close();
        var random = new Random(50);
        int number = 0;
        int broken = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int told = killed(path, kill % 2 == 0 ? "in-place" : "anew", random.nextInt(30_000));
            broken += Files.exists(folder.resolve("a.gpkg-journal")) ? 1 : 0;
            var opened = ProjectFile.open(path, Teller.EACH);
            opened.file().close();
            assertThat(opened.problems()).as("kill %d", kill).isEmpty();
            int now = SavesUntilKilled.number(opened.project());
            assertThat(now).as("kill %d", kill).isGreaterThanOrEqualTo(Math.max(told, number));
            assertThat(opened.project()).as("kill %d", kill).isEqualTo(SavesUntilKilled.state(now));
            number = now;
        }
        assertThat(number).as("states saved").isGreaterThan(KILLS);
        assertThat(broken).as("kills in the middle of a transaction").isPositive();
    }

    /** Starts the program and kills it after so many numbers that it told; the last number. */
    private static int killed(Path path, String how, int numbers) throws IOException, InterruptedException {
        Process child = start(path, how);
        int told = 0;
        try (var in = new DataInputStream(child.getInputStream())) {
            for (int i = 0; i <= numbers; i++) {
                told = in.readInt();
            }
            child.destroyForcibly();
            assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            child.destroyForcibly();
        }
        return told;
    }

    private static Process start(Path path, String how) throws IOException {
        Path folder = path.resolveSibling("child");
        Files.createDirectories(folder);
        List<String> command = List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.tmpdir=" + folder, "-cp", System.getProperty("java.class.path"), SavesUntilKilled.class.getName(), path.toString(), how);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    @Test
    void aFullDiskIsSaidAndTheOldStateStays() throws IOException, InterruptedException {
        Path path = folder.resolve("a.gpkg");
        Project old = SavesUntilKilled.state(0);
        ProjectFile.create(path, old, Teller.EACH).close();
        for (String how : new String[] {"in-place", "anew"}) {
            // a limit on the size of files stands for the disk; what is saved is larger than it
            Process child = new ProcessBuilder("/bin/bash", "-c", "ulimit -f " + (Files.size(path) / 1024 + 40) + "; exec \"$@\"", "bash",
                    java(), "-XX:+UseSerialGC", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED", "-Dorg.sqlite.tmpdir=" + folder,
                    "-Dorg.sqlite.lib.path=" + library().getParent(), "-Dorg.sqlite.lib.name=" + library().getFileName(),
                    "-cp", System.getProperty("java.class.path"), SavesTooMuch.class.getName(), path.toString(), how).redirectErrorStream(true).start();
            String said = new String(child.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(child.waitFor()).as(said).isEqualTo(3);
            assertThat(said).contains(path.toString(), "The file is as it was");
            var opened = ProjectFile.open(path, Teller.EACH);
            opened.file().close();
            assertThat(opened.problems()).isEmpty();
            assertThat(opened.project()).isEqualTo(old);
            try (Stream<Path> all = Files.list(folder)) {
                assertThat(all).as("nothing half-written").noneMatch(p -> p.toString().endsWith(".part"));
            }
        }
    }

    /** The native library, unpacked here without a limit. */
    private Path library() throws IOException {
        Path file = folder.resolve(System.mapLibraryName("sqlitejdbc"));
        if (!Files.exists(file)) {
            try (var in = org.sqlite.SQLiteConnection.class.getResourceAsStream("native/Linux/x86_64/libsqlitejdbc.so")) {
                Files.copy(java.util.Objects.requireNonNull(in), file);
            }
        }
        return file;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
