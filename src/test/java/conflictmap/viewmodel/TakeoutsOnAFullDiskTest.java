package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import conflictmap.jobs.Jobs;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is taken out, where the system stops the file half-way: that is told, the old file stays, and nothing else is there.
 * A child does it, which takes a file out, and then once more while its files may be half as large only.
 */
class TakeoutsOnAFullDiskTest {
    private static final int EVENTS = 1_200;
    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
    private static final Map<String, String> TOLD = new TreeMap<>();

    @TempDir
    static Path folder;

    static Stream<EveryTakeout> all() {
        return EveryTakeout.all().stream();
    }

    /** Says of each kind how taking it out ended, with room and without. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            for (EveryTakeout takeout : EveryTakeout.all()) {
                Path own = Files.createDirectory(Path.of(arguments[0], takeout.file() + ".d"));
                Path file = own.resolve(takeout.file());
                Desk desk = EveryTakeout.desk(Jobs.inline(), EVENTS);
                takeout.save().accept(desk, file);
                String whole = String.valueOf(desk.work().noticeProperty().get());
                long size = largest(own);
                limit(Long.toString(size / 2));
                takeout.save().accept(desk, file);
                limit("unlimited");
                String stopped = String.valueOf(desk.work().noticeProperty().get());
                System.out.println(takeout.file() + "\t" + whole + "\t" + stopped.replace('\n', ' ')
                        + "\t" + size + "\t" + ProcessHandle.current().descendants().count() + " processes");
            }
        }

        static long largest(Path in) throws IOException {
            try (Stream<Path> files = Files.walk(in)) {
                return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).max().orElse(0);
            }
        }

        private static void limit(String bytes) throws IOException, InterruptedException {
            new ProcessBuilder(PRLIMIT.toString(), "--pid", Long.toString(ProcessHandle.current().pid()), "--fsize=" + bytes + ":")
                    .inheritIO().start().waitFor();
        }
    }

    @BeforeAll
    static void takeAllOut() throws Exception {
        assumeTrue(Files.isExecutable(PRLIMIT), "nothing can limit files here");
        Process child = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:-UsePerfData", "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED", "-Dconflictmap.home=" + System.getProperty("conflictmap.home", "."),
                "-cp", System.getProperty("java.class.path"), Child.class.getName(), folder.toString()).redirectErrorStream(true).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();
        said.lines().forEach(line -> TOLD.put(line.split("\t", 2)[0], line));
        assertThat(TOLD).as(said).hasSizeGreaterThanOrEqualTo(EveryTakeout.all().size());
    }

    @ParameterizedTest
    @MethodSource("all")
    void isToldAndTheOldFileStays(EveryTakeout takeout) throws IOException {
        String[] told = TOLD.get(takeout.file()).split("\t", -1);
        assertThat(told[1]).contains(" saved");
        assertThat(told[2]).contains("failed").containsAnyOf("too large", "disk is full", "film could not be written");
        assertThat(told[4]).isEqualTo("0 processes");
        Path own = folder.resolve(takeout.file() + ".d");
        try (Stream<Path> files = Files.list(own)) {
            assertThat(files.map(own::relativize).map(Path::toString)).containsExactly(takeout.file());
        }
        assertThat(Child.largest(own)).as("the old one, whole").isEqualTo(Long.parseLong(told[3])).isPositive();
    }
}
