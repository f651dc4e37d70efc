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
    interface Content {
        void writeTo(Path temporary) throws IOException, InterruptedException;
    }

    /** Writes to a temporary file beside the wanted one, and then gives it the name. */
    static void write(Path out, Content content) throws IOException, InterruptedException {
        Path whole = out.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null || whole.getFileName() == null) {
            throw new IOException(out + " is not the name of a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("the folder " + folder + " does not exist");
        }
        Path temporary = folder.resolve(".conflictmap-" + UUID.randomUUID() + ".part");
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
