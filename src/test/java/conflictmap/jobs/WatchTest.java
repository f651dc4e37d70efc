package conflictmap.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    @TempDir
    Path folder;

    private final List<List<Path>> told = new ArrayList<>();

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void tellsAFileOnceItHasStoppedGrowing() throws IOException {
        Files.writeString(folder.resolve("known.txt"), "known");
        try (Watch watch = new Watch(this::files, told::add)) {
            watch.look();
            Path file = Files.writeString(folder.resolve("new.txt"), "half");
            watch.look();
            Files.writeString(file, " and half", StandardOpenOption.APPEND);
            watch.look();
            assertThat(told).isEmpty();
            watch.look();
            assertThat(told).containsExactly(List.of(file));
            watch.look();
            assertThat(told).hasSize(1);
        }
    }

    @Test
    void tellsAFileAgainWhenItChangedOrCameBack() throws IOException {
        try (Watch watch = new Watch(this::files, told::add)) {
            Path file = Files.writeString(folder.resolve("a.txt"), "one");
            watch.look();
            watch.look();
            Files.writeString(file, "another");
            watch.look();
            watch.look();
            Files.delete(file);
            watch.look();
            Files.writeString(file, "another");
            watch.look();
            watch.look();
            assertThat(told).containsExactly(List.of(file), List.of(file), List.of(file));
        }
    }

    @Test
    void anEmptyFileIsNotComplete() throws IOException {
        try (Watch watch = new Watch(this::files, told::add)) {
            Files.createFile(folder.resolve("a.txt"));
            watch.look();
            watch.look();
            assertThat(told).isEmpty();
        }
    }

    @Test
    void looksByItselfOnceStarted() throws IOException {
        var first = new CompletableFuture<List<Path>>();
        try (Watch watch = new Watch(this::files, first::complete)) {
            watch.start(Duration.ofMillis(10));
            Path file = Files.writeString(folder.resolve("a.txt"), "words");
            assertThat(first.join()).containsExactly(file);
        }
    }
}
