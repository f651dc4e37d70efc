package conflictmap.packed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * Writes a packed file: a mark, the stamp of what it was made from, numbers and arrays in the order in which {@link
 * PackedReader} is asked for them, and a check sum.
 */
public final class PackedWriter implements AutoCloseable {
    /** Begins each file, with the version of this format. */
    static final long MARK = 0x436f6e664d617031L;
    static final int CHUNK = 1 << 20;

    private final Path file;
    private final Path temporary;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C sum = new CRC32C();

    /**
     * Begins a file, under another name until {@link #finish}.
     *
     * @param stamp of the files that it is made from
     */
    public PackedWriter(Path file, long stamp) throws IOException {
        this.file = file.toAbsolutePath();
        temporary = this.file.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID() + ".part");
        channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        room(16).putLong(MARK).putLong(stamp);
    }

    /** A number. */
    public void number(int n) throws IOException {
        room(4).putInt(n);
    }

    /** The first numbers of an array. */
    public void ints(int[] array, int length) throws IOException {
        number(length);
        for (int i = 0; i < length; i++) {
            room(4).putInt(array[i]);
        }
    }

    /** The first numbers of an array. */
    public void longs(long[] array, int length) throws IOException {
        number(length);
        for (int i = 0; i < length; i++) {
            room(8).putLong(array[i]);
        }
    }

    /** The first numbers of an array. */
    public void floats(float[] array, int length) throws IOException {
        number(length);
        for (int i = 0; i < length; i++) {
            room(4).putFloat(array[i]);
        }
    }

    /** The first bytes of an array. */
    public void bytes(byte[] array, int length) throws IOException {
        number(length);
        for (int i = 0; i < length; i++) {
            room(1).put(array[i]);
        }
    }

    /** Words, none of which holds a line break. */
    public void words(List<String> words) throws IOException {
        byte[] joined = String.join("\n", words).getBytes(StandardCharsets.UTF_8);
        number(words.size());
        bytes(joined, joined.length);
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    private void flush() throws IOException {
        buffer.flip();
        sum.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    /** Ends the file and gives it its name, in place of one that has it already. */
    public void finish() throws IOException {
        flush();
        long all = sum.getValue();
        buffer.putLong(all);
        flush();
        channel.close();
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing behind of a file that was not finished. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(temporary);
    }
}
