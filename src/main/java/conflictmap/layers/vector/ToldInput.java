package conflictmap.layers.vector;

import conflictmap.jobs.Progress;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that tells how far it has been read, and that ends early where the reading was cancelled. */
final class ToldInput extends FilterInputStream {
    /** Reading is this share of the work; making shapes of it is the rest. */
    private static final double SHARE = 0.8;
    private static final long EVERY_BYTES = 1 << 20;

    private final Progress progress;
    private final String what;
    private final long size;
    private long read;
    private long told;

    ToldInput(Path file, Progress progress, String what) throws IOException {
        super(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        this.progress = progress;
        this.what = what;
        this.size = Math.max(1, Files.size(file));
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int n = super.read(into, from, length);
        count(Math.max(0, n));
        return n;
    }

    private void count(int bytes) throws InterruptedIOException {
        read += bytes;
        if (read - told >= EVERY_BYTES) {
            told = read;
            progress.report(SHARE * read / size, what);
            if (progress.isCancelled()) {
                throw new InterruptedIOException("cancelled");
            }
        }
    }
}
