package conflictmap;

import conflictmap.model.Reading;
import conflictmap.packed.Packed;
import conflictmap.project.ProgramFolders;
import conflictmap.project.ReadingLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the sample when the program was packaged: it need not be read again at each start, which takes some seconds, as
 * long as its reports, the rules, the places and the model that it was read by are the same.
 */
final class PackedSample {
    private final Path file;
    private final List<Path> roots;

    /** That of a program. */
    PackedSample(ProgramFolders folders) {
        this(folders.packedSample(), List.of(folders.data(), folders.models()));
    }

    /**
     * One that is kept in a file.
     *
     * @param roots folders with the reports and all that their reading depends on
     */
    PackedSample(Path file, List<Path> roots) {
        this.file = file;
        this.roots = List.copyOf(roots);
    }

    /** Keeps readings, whole or not at all. */
    void write(List<Reading> readings) throws IOException {
        List<String> lines = ReadingLines.of(readings);
        Packed.write(file, sources(), out -> out.words(lines));
    }

    /** The readings that were kept, in their order; null where there are none, or they are of other sources. */
    @Nullable List<Reading> read() {
        try {
            return Packed.read(file, sources(), in -> {
                List<Reading> readings = ReadingLines.read(in.words());
                return () -> readings;
            });
        } catch (IOException e) {
            return null; // whoever reads the sources tells what is wrong with them
        }
    }

    private List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile).sorted().forEach(sources::add);
            }
        }
        return sources;
    }
}
