package conflictmap.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** A file that appears under its name when it is complete, or never. */
final class WholeFile {
    private WholeFile() {}

    /** What writes the content to the path that it is given. */
    interface Content<E extends Exception> {
        void writeTo(Path temporary) throws IOException, E;
    }

    /** Writes to a temporary file beside the wanted one, and then gives it the name. */
    static <E extends Exception> void write(Path out, Content<E> content) throws IOException, E {
        Path whole = out.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null || whole.getFileName() == null) {
            throw new IOException(out + " is not the name of a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("the folder " + folder + " does not exist");
        }
        // Not createTempFile: what that makes only its owner may read.
        Path temporary = Files.createFile(folder.resolve(".conflictmap-" + UUID.randomUUID() + ".part"));
        try {
            content.writeTo(temporary);
            move(temporary, whole);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
