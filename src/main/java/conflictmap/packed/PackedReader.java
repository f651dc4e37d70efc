package conflictmap.packed;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Reads a packed file from its beginning to its end, in pieces, so that no more is in memory than what is kept. What was
 * read may be trusted when {@link #end} has returned.
 */
public final class PackedReader implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(PackedWriter.CHUNK).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C sum = new CRC32C();
    /** Bytes that were not taken yet, without the check sum. */
    private long left;

    /**
     * Opens a file.
     *
     * @param stamp of the files that it should be made from
     * @throws IOException if it is missing, of another format, or made from something else
     */
    public PackedReader(Path file, long stamp) throws IOException {
        this.file = file;
        channel = FileChannel.open(file);
        buffer.limit(0);
        left = channel.size() - Long.BYTES;
        try {
            if (need(8).getLong() != PackedWriter.MARK || need(8).getLong() != stamp) {
                throw new IOException(file + " was made from other files or by another version");
            }
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** A number. */
    public int number() throws IOException {
        return need(4).getInt();
    }

    /** An array of numbers. */
    public int[] ints() throws IOException {
        int[] array = new int[length(4)];
        for (int at = 0; at < array.length;) {
            int n = Math.min(array.length - at, need(4).remaining() / 4);
            buffer.asIntBuffer().get(array, at, n);
            at += took(n, 4);
        }
        return array;
    }

    /** An array of numbers. */
    public long[] longs() throws IOException {
        long[] array = new long[length(8)];
        for (int at = 0; at < array.length;) {
            int n = Math.min(array.length - at, need(8).remaining() / 8);
            buffer.asLongBuffer().get(array, at, n);
            at += took(n, 8);
        }
        return array;
    }

    /** An array of numbers. */
    public float[] floats() throws IOException {
        float[] array = new float[length(4)];
        for (int at = 0; at < array.length;) {
            int n = Math.min(array.length - at, need(4).remaining() / 4);
            buffer.asFloatBuffer().get(array, at, n);
            at += took(n, 4);
        }
        return array;
    }

    /** An array of bytes. */
    public byte[] bytes() throws IOException {
        byte[] array = new byte[length(1)];
        for (int at = 0; at < array.length;) {
            int n = Math.min(array.length - at, need(1).remaining());
            buffer.duplicate().get(array, at, n);
            at += took(n, 1);
        }
        return array;
    }

    /** Words. */
    public List<String> words() throws IOException {
        int n = number();
        String joined = new String(bytes(), StandardCharsets.UTF_8);
        List<String> words = n == 0 ? List.of() : List.of(joined.split("\n", -1));
        if (words.size() != n) {
            throw new IOException(file + " is damaged");
        }
        return words;
    }

    /**
     * Makes sure that the whole file was read, and that it is as it was written.
     *
     * @throws IOException if not
     */
    public void end() throws IOException {
        boolean all = left == 0 && !buffer.hasRemaining();
        buffer.clear().limit(Long.BYTES);
        if (!all || fill() < Long.BYTES || buffer.flip().getLong() != sum.getValue()) {
            throw new IOException(file + " is damaged");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Length of an array whose elements take so many bytes. */
    private int length(int bytes) throws IOException {
        int n = number();
        if (n < 0 || (long) n * bytes > left + buffer.remaining()) {
            throw new IOException(file + " is damaged");
        }
        return n;
    }

    private int took(int elements, int bytes) {
        buffer.position(buffer.position() + elements * bytes);
        return elements;
    }

    /** The buffer with at least so many bytes in it. */
    private ByteBuffer need(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            buffer.compact();
            int from = buffer.position();
            buffer.limit((int) Math.min(buffer.capacity(), from + Math.max(0, left)));
            left -= fill();
            buffer.flip();
            sum.update(buffer.duplicate().position(from));
            if (buffer.remaining() < bytes) {
                throw new EOFException(file + " is damaged: it ends too early");
            }
        }
        return buffer;
    }

    /** Reads up to the buffer's limit; gives the number of bytes. */
    private int fill() throws IOException {
        int from = buffer.position();
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // a file may come in pieces
        }
        return buffer.position() - from;
    }
}
