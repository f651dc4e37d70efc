package conflictmap.packed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32C;

/** Tells whether files are the same as when something was made from them, wherever they lie now. */
public final class Stamp {
    private static final int GZIP_TRAILER = 8;

    private Stamp() {}

    /**
     * A number that changes with the names, lengths and contents of files. Of a {@code .gz} the check sum of the content is
     * taken that stands at its end.
     *
     * @throws IOException if one can't be read; a file that does not exist counts as such
     */
    public static long of(List<Path> files) throws IOException {
        CRC32C sum = new CRC32C();
        long lengths = TextHash.START;
        for (Path file : files) {
            lengths = TextHash.add(lengths, file.getFileName() + " ");
            if (Files.exists(file)) {
                byte[] content = file.toString().endsWith(".gz") ? end(file) : Files.readAllBytes(file);
                sum.update(content);
                lengths = TextHash.add(lengths, Files.size(file) + "\n");
            }
        }
        return TextHash.end(lengths ^ sum.getValue());
    }

    private static byte[] end(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer trailer = ByteBuffer.allocate(GZIP_TRAILER);
            channel.read(trailer, Math.max(0, channel.size() - GZIP_TRAILER));
            return trailer.array();
        }
    }
}
