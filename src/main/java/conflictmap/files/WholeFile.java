package conflictmap.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that appears under its name when it is complete, or never: what stood there before stays until then. */
public final class WholeFile {
    private WholeFile() {}

    /** What writes the content to the path that it is given, where an empty file stands. */
    @FunctionalInterface
    public interface Content<E extends Exception> {
        /** Writes all of it, and closes it. */
        void writeTo(Path temporary) throws IOException, E;
    }

    /**
     * Writes to a temporary file beside the wanted one, waits until that is on the disk, and then gives it the name.
     *
     * @throws IOException if it can't be written; what stood under the name is as it was
     */
    public static <E extends Exception> void write(Path out, Content<E> content) throws IOException, E {
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
            force(temporary);
            move(temporary, whole);
            forceFolder(folder);
        } catch (IOException e) {
            throw isFull(e) ? new IOException("the disk is full: " + out + " is not written, and what stood there is as it was; make room, or save somewhere else", e) : e;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Whether a disk had no room, in the words of Linux, macOS and Windows; wrapped or not. */
    private static boolean isFull(IOException e) {
        for (@Nullable Throwable t = e; t != null; t = t.getCause()) {
            String said = String.valueOf(t.getMessage());
            if (said.contains("No space left") || said.contains("not enough space") || said.contains("quota exceeded")) {
                return true;
            }
        }
        return false;
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** So that the name too outlasts a power cut; systems that can't open a folder do it by themselves. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        } catch (IOException e) {
            // the file is whole and has its name: nothing is lost but this extra care
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
