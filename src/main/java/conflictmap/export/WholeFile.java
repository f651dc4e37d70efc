package conflictmap.export;

import java.io.IOException;
import java.nio.file.Path;

/** As {@link conflictmap.files.WholeFile}, by a short name for the exporters. */
final class WholeFile {
    private WholeFile() {}

    static <E extends Exception> void write(Path out, conflictmap.files.WholeFile.Content<E> content) throws IOException, E {
        conflictmap.files.WholeFile.write(out, content);
    }
}
