package conflictmap.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A folder of files that appears under its name when all of them are complete, or never. */
public final class WholeFolder {
    private WholeFolder() {}

    /**
     * Fills a temporary folder beside the wanted one, and then gives it the name.
     *
     * @param old what the names of files look like that may be replaced: a folder that holds anything else is left as it is
     * @throws IOException if it can't be written; what stood under the name is as it was
     */
    public static <E extends Exception> void write(Path out, String old, WholeFile.Content<E> content) throws IOException, E {
        Path whole = out.toAbsolutePath();
        Path parent = whole.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new IOException("the folder " + parent + " does not exist");
        }
        checkReplaceable(whole, old);
        Path temporary = Files.createDirectory(parent.resolve(".conflictmap-" + UUID.randomUUID() + ".part"));
        Path aside = parent.resolve(".conflictmap-" + UUID.randomUUID() + ".old");
        try {
            content.writeTo(temporary);
            boolean replaces = Files.exists(whole);
            if (replaces) {
                Files.move(whole, aside);
            }
            try {
                Files.move(temporary, whole);
            } catch (IOException e) {
                if (replaces) {
                    Files.move(aside, whole);
                }
                throw e;
            }
        } finally {
            remove(temporary);
            remove(aside);
        }
    }

    private static void checkReplaceable(Path folder, String old) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder + " is a file; name a folder that is not there yet");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> others = files.filter(file -> !String.valueOf(file.getFileName()).matches(old)).toList();
            if (!others.isEmpty()) {
                throw new IOException("the folder " + folder + " holds other files, such as " + others.getFirst().getFileName() + "; name another folder");
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }
}
