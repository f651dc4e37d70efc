package conflictmap.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedTest {
    /** Larger than what is read at once. */
    private static final int[] INTS = new Random(1).ints(400_000).toArray();
    private static final long[] LONGS = new Random(2).longs(300_001).toArray();

    @TempDir
    private Path folder;

    private Path source;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        source = Files.writeString(folder.resolve("source.csv"), "a,b\n");
        file = folder.resolve("table.packed");
        Packed.write(file, List.of(source), out -> {
            out.number(7);
            out.bytes(new byte[] {1, 2, 3, 4}, 3);
            out.ints(INTS, INTS.length);
            out.words(List.of("Haifa", "", "Київ"));
            out.longs(LONGS, LONGS.length);
            out.floats(new float[] {0.5f, -1}, 2);
            out.words(List.of());
        });
    }

    private static Supplier<String> content(PackedReader in) throws IOException {
        assertThat(in.number()).isEqualTo(7);
        assertThat(in.bytes()).containsExactly(1, 2, 3);
        assertThat(in.ints()).isEqualTo(INTS);
        assertThat(in.words()).containsExactly("Haifa", "", "Київ");
        assertThat(in.longs()).isEqualTo(LONGS);
        assertThat(in.floats()).containsExactly(0.5f, -1);
        assertThat(in.words()).isEmpty();
        return () -> "read";
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        assertThat(Packed.read(file, List.of(source), PackedTest::content)).isEqualTo("read");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(source, file);
        }
    }

    @Test
    void aTableIsRead() throws IOException {
        var table = new HashTable(10);
        IntStream.range(0, 1000).forEach(i -> table.put(TextHash.of("n" + i), i));
        Packed.write(file, List.of(source), table::write);
        HashTable read = Packed.read(file, List.of(source), in -> {
            HashTable whole = HashTable.read(in);
            return () -> whole;
        });
        assertThat(read).isNotNull();
        assertThat(IntStream.range(0, 1000).map(i -> read.get(TextHash.of("n" + i)))).containsExactlyElementsOf(IntStream.range(0, 1000).boxed().toList());
        assertThat(read.size()).isEqualTo(1000);
    }

    @Test
    void aFileMadeFromOtherFilesIsNotRead() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n");
        assertThat(Packed.read(file, List.of(other), PackedTest::content)).isNull();
        assertThat(Packed.read(file, List.of(source, other), PackedTest::content)).isNull();
        Files.writeString(source, "a,c\n");
        assertThat(Packed.read(file, List.of(source), PackedTest::content)).isNull();
        Files.delete(source);
        assertThat(Packed.read(file, List.of(source), PackedTest::content)).isNull();
        assertThat(Packed.read(folder.resolve("none"), List.of(source), PackedTest::content)).isNull();
    }

    @Test
    void gzippedSourcesAreToldApartByTheCheckSumAtTheirEnd() throws IOException {
        Path one = Files.write(folder.resolve("a.gz"), new byte[] {31, -117, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 4, 0, 0, 0});
        long stamp = Stamp.of(List.of(one));
        Files.write(one, new byte[] {31, -117, 0, 0, 0, 0, 0, 0, 0, 1, 9, 3, 4, 4, 0, 0, 0});
        assertThat(Stamp.of(List.of(one))).isNotEqualTo(stamp);
    }

    @Test
    void aCutOrChangedFileIsNotRead() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 7, 16, 20, 1000, whole.length - 9, whole.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThat(read()).as("%d bytes", length).isFalse();
        }
        for (int at : new int[] {0, 9, 17, 21, 500, 1 << 20, whole.length - 20, whole.length - 3}) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x11;
            Files.write(file, changed);
            assertThat(read()).as("byte %d", at).isFalse();
        }
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length + 1));
        assertThat(read()).isFalse();
    }

    /** Without a look at the content, which may be garbage before the end was reached. */
    private boolean read() {
        Boolean read = Packed.read(file, List.of(source), in -> {
            in.number();
            in.bytes();
            in.ints();
            in.words();
            in.longs();
            in.floats();
            in.words();
            return () -> true;
        });
        return read != null;
    }

    @Test
    void whatWasNotReadToItsEndIsNotTrusted() {
        Integer first = Packed.read(file, List.of(source), in -> {
            int number = in.number();
            return () -> number;
        });
        assertThat(first).isNull();
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Packed.write(file, List.of(source), out -> {
            out.number(1);
            throw new IOException("no");
        })).hasMessage("no");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
        assertThatIOException().isThrownBy(() -> Packed.write(folder.resolve("no").resolve("file"), List.of(source), out -> {}));
    }
}
