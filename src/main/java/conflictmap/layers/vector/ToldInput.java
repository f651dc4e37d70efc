package conflictmap.layers.vector;

import conflictmap.files.CountedInput;
import conflictmap.jobs.Progress;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that tells how far it has been read, and that ends early where the reading was cancelled. */
final class ToldInput extends CountedInput {
    /** Reading is this share of the work; making shapes of it is the rest. */
    private static final double SHARE = 0.8;
    private static final long EVERY_BYTES = 1 << 20;

    private final Progress progress;
    private final String what;
    private final long size;
    private long told;

    ToldInput(Path file, Progress progress, String what) throws IOException {
        super(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        this.progress = progress;
        this.what = what;
        this.size = Math.max(1, Files.size(file));
    }

    @Override
    protected void counted(int bytes, long all) throws InterruptedIOException {
        if (all - told >= EVERY_BYTES) {
            told = all;
            progress.report(SHARE * all / size, what);
            if (progress.isCancelled()) {
                throw new InterruptedIOException("cancelled");
            }
        }
    }
}
