package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.jobs.Jobs;
import conflictmap.jobs.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is taken out, and whenever it is stopped: the old file stays, and nothing else is there. */
class TakeoutsCancelledTest {
    private static final int EVENTS = 1_200;

    @TempDir
    Path folder;

    private int reports;
    private int stopAfter;

    static Stream<EveryTakeout> all() {
        return EveryTakeout.all().stream();
    }

    @AfterEach
    void wake() {
        Thread.interrupted(); // what a cancelled job leaves on the thread that it ran on
    }

    @ParameterizedTest
    @MethodSource("all")
    void leavesTheOldFileAndNothingElse(EveryTakeout takeout) throws IOException {
        Jobs jobs = Jobs.inline();
        Desk desk = EveryTakeout.desk(jobs, EVENTS);
        Path file = folder.resolve(takeout.file());
        stopAfter = Integer.MAX_VALUE;
        jobs.onChange(() -> {
            if (!jobs.running().isEmpty() && ++reports == stopAfter) {
                jobs.running().forEach(Running::cancel);
            }
        });
        takeout.save().accept(desk, file);
        assertThat(desk.work().noticeProperty().get()).contains(" saved").endsWith(file.toString());
        int whole = reports;
        assertThat(whole).as("points at which it can be stopped").isGreaterThanOrEqualTo(2);

        Path old = takeout.isFolder() ? file.resolve("frame-00001.png") : file;
        byte[] before = Files.readAllBytes(old);
        String[] there = names(folder);
        for (stopAfter = 2; stopAfter <= whole; stopAfter += Math.max(1, whole / 12)) {
            reports = 0;
            takeout.save().accept(desk, file);
            Thread.interrupted();
            assertThat(desk.work().noticeProperty().get()).as("stopped at %d of %d", stopAfter, whole).isNull();
            assertThat(old).hasBinaryContent(before);
            assertThat(names(folder)).isEqualTo(there);
            assertThat(ProcessHandle.current().descendants()).isEmpty();
            assertThat(jobs.running()).isEmpty();
        }
    }

    private static String[] names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString).sorted().toArray(String[]::new);
        }
    }
}
