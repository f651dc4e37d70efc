package conflictmap.packed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads and writes packed files as a whole. */
public final class Packed {
    private Packed() {}

    /** Reads the content of a packed file. */
    public interface Reading<T> {
        /** Reads it from its beginning to its end; gives what makes something of it when it has proved to be undamaged. */
        Supplier<T> from(PackedReader in) throws IOException;
    }

    /** Writes the content of a packed file. */
    public interface Writing {
        /** Writes it from its beginning to its end. */
        void to(PackedWriter out) throws IOException;
    }

    /**
     * What a packed file holds; null where it is missing, damaged, of another version or made from other files than those
     * that lie there now: whoever asks reads those instead.
     *
     * @param sources what it should be made from
     */
    public static <T> @Nullable T read(Path file, List<Path> sources, Reading<T> content) {
        try (PackedReader in = new PackedReader(file, Stamp.of(sources))) {
            Supplier<T> read = content.from(in);
            in.end();
            return read.get();
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Writes a packed file, whole or not at all.
     *
     * @param sources what it is made from
     */
    public static void write(Path file, List<Path> sources, Writing content) throws IOException {
        try (PackedWriter out = new PackedWriter(file, Stamp.of(sources))) {
            content.to(out);
            out.finish();
        }
    }
}
