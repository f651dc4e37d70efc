package conflictmap.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsToldInWordsAndTheOldFileStays() throws Exception {
        Path file = Files.writeString(folder.resolve("map.svg"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, part -> Files.writeString(FULL, "new")))
                .isInstanceOf(IOException.class).hasMessageStartingWith("the disk is full: " + file).hasMessageContaining("make room");
        assertThatThrownBy(() -> WholeFile.write(file, part -> wrapped()))
                .isInstanceOf(IOException.class).hasMessageStartingWith("the disk is full");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("map.svg");
    }

    private static void wrapped() throws IOException {
        try {
            Files.writeString(FULL, "new");
        } catch (IOException e) {
            throw new IOException("the library could not go on", new UncheckedIOException(e));
        }
    }

    @Test
    void anotherFailureIsToldAsItIs() throws Exception {
        Path file = folder.resolve("map.svg");
        assertThatThrownBy(() -> WholeFile.write(file, part -> {
            throw new IOException("no ink");
        })).isInstanceOf(IOException.class).hasMessage("no ink");
        assertThat(folder.toFile().list()).isEmpty();
    }
}
