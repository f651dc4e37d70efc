package conflictmap.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that counts the bytes read from it, and lets who made it say when it has been enough. */
public abstract class CountedInput extends FilterInputStream {
    private long read;

    /** @param in what is read, and closed with this */
    protected CountedInput(InputStream in) {
        super(in);
    }

    /**
     * Told after each read that gave something.
     *
     * @param bytes how many bytes this read gave, at least 1
     * @param all   how many were given so far, these included
     * @throws IOException to end the reading early
     */
    protected abstract void counted(int bytes, long all) throws IOException;

    @Override
    public final int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public final int read(byte[] into, int from, int length) throws IOException {
        int n = super.read(into, from, length);
        count(n);
        return n;
    }

    private void count(int bytes) throws IOException {
        if (bytes > 0) {
            read += bytes;
            counted(bytes, read);
        }
    }
}
