package conflictmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import conflictmap.project.ProgramFolders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The packaged program starts and reads, whatever became of the files that only make it faster. */
class PackagedIT {
    private static final Path PROGRAM = ProgramFolders.locate().home().resolve("target").resolve("conflictmap");

    private static final Path FOLDER = PROGRAM.resolveSibling("packaged-it");
    private static final Path HOME = FOLDER.resolve("the program");
    private static final Path PACKED = HOME.resolve("packed");

    private Path report;

    /** The program in another place, with a folder of its own for the files that make it faster. */
    @BeforeEach
    void copy() throws IOException {
        assumeTrue(Files.isExecutable(PROGRAM.resolve("bin").resolve("conflictmap")) && Files.exists(Path.of("/bin/sh")), "no packaged program for this system");
        remove();
        Files.createDirectories(HOME.resolve("bin"));
        Files.createDirectories(HOME.resolve("lib"));
        Files.createDirectories(PACKED);
        for (String part : List.of("bin/conflictmap", "bin/java.options")) {
            Files.copy(PROGRAM.resolve(part), HOME.resolve(part));
        }
        for (String part : List.of("data", "maps", "models", "lib/logging", "lib/window")) {
            Files.createSymbolicLink(HOME.resolve(part), PROGRAM.resolve(part));
        }
        try (var jars = Files.list(PROGRAM.resolve("lib"))) {
            for (Path jar : jars.filter(Files::isRegularFile).toList()) {
                Files.createSymbolicLink(HOME.resolve("lib").resolve(jar.getFileName()), jar);
            }
        }
        report = Files.writeString(FOLDER.resolve("report.txt"), "The war goes on.\n\nThe army shelled Kupiansk in Ukraine with artillery on Monday, killing two soldiers.\n");
    }

    /** The links themselves are deleted, not what they lead to. */
    @AfterEach
    void remove() throws IOException {
        if (Files.exists(FOLDER)) {
            try (var files = Files.walk(FOLDER)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void pack(String name, Damage damage) throws IOException {
        byte[] whole = Files.readAllBytes(PROGRAM.resolve("packed").resolve(name));
        Files.write(PACKED.resolve(name), damage.of(whole));
    }

    private interface Damage {
        byte[] of(byte[] whole);
    }

    private void packAll(Damage damage) throws IOException {
        for (String name : List.of("gazetteer.packed", "names.packed", "commands.aot")) {
            pack(name, damage);
        }
    }

    /** Reads the report, which gives its event on standard output and nothing on standard error. */
    private void readsTheReport() throws IOException, InterruptedException {
        Path out = FOLDER.resolve("out.geojson");
        Path err = FOLDER.resolve("err.txt");
        ProcessBuilder program = new ProcessBuilder(HOME.resolve("bin").resolve("conflictmap").toString(), "extract", report.toString(), "--published", "2024-11-20T09:00+02:00")
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        program.environment().remove("CONFLICTMAP_OPTS");
        program.environment().put("CONFLICTMAP_JAVA", System.getProperty("java.home"));
        int status = program.start().waitFor();
        assertThat(Files.readString(err)).isEmpty();
        assertThat(status).isZero();
        assertThat(Files.readString(out)).startsWith("{").contains("Kupiansk").contains("strike.");
    }

    @Test
    void readsWithAllThatMakesItFaster() throws Exception {
        packAll(whole -> whole);
        readsTheReport();
    }

    @Test
    void readsWithoutThem() throws Exception {
        readsTheReport();
    }

    @Test
    void readsWhereTheyAreCut() throws Exception {
        packAll(whole -> Arrays.copyOf(whole, whole.length / 3));
        readsTheReport();
    }

    @Test
    void readsWhereTheyAreDamagedWithin() throws Exception {
        packAll(whole -> {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 10_000, (byte) 0x5a);
            return damaged;
        });
        readsTheReport();
    }

    @Test
    void readsWhereTheyAreSomethingElse() throws Exception {
        packAll(whole -> "something else".getBytes(StandardCharsets.UTF_8));
        readsTheReport();
    }

    @Test
    void readsWithAnotherSetOfJars() throws Exception {
        packAll(whole -> whole);
        Path first = HOME.resolve("lib").resolve("a.jar");
        try (var jars = Files.list(HOME.resolve("lib"))) {
            Files.createSymbolicLink(first, jars.filter(j -> j.toString().endsWith(".jar")).sorted().findFirst().orElseThrow());
        }
        readsTheReport();
    }
}
