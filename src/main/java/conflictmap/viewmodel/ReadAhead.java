package conflictmap.viewmodel;

import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A reader that has begun with some files before it is asked for them, as the program does with its sample while the window
 * is being built. What it has read it hands over once; all else, and the same files later, are read when they are asked for.
 */
public final class ReadAhead implements Reader {
    private final Reader reader;
    private final List<Path> files;
    private final Supplier<@Nullable Batch> known;
    private final CompletableFuture<?> reading;
    private @Nullable CompletableFuture<Batch> begun;

    /** @param files what it begins with at once */
    public ReadAhead(Reader reader, List<Path> files) {
        this(reader, files, () -> null);
    }

    /** @param known what was read of the files before; null where that is not known, and they are read */
    public ReadAhead(Reader reader, List<Path> files, Supplier<@Nullable Batch> known) {
        this.reader = reader;
        this.files = List.copyOf(files);
        this.known = known;
        CompletableFuture<Batch> first = Jobs.beside(this::read);
        begun = first;
        reading = first.handle((batch, failure) -> true);
    }

    /** Ends when what it began with is read, or can't be. */
    public CompletableFuture<?> reading() {
        return reading;
    }

    private Batch read() {
        try {
            Batch before = known.get();
            return before == null ? reader.read(files, Progress.NONE) : before;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("cancelled", e);
        }
    }

    @Override
    public Batch read(List<Path> wanted, Progress progress) throws IOException, InterruptedException {
        CompletableFuture<Batch> ready = wanted.equals(files) ? taken() : null;
        if (ready != null) {
            progress.report(-1, String.valueOf(files.getFirst().getFileName()));
            try {
                return ready.get();
            } catch (ExecutionException e) {
                // read again below: the job that waits is the one to tell what is wrong
            }
        }
        return reader.read(wanted, progress);
    }

    @Override
    public Reading again(Report report) throws IOException {
        return reader.again(report);
    }

    @Override
    public Mappings mappings() {
        return reader.mappings();
    }

    private synchronized @Nullable CompletableFuture<Batch> taken() {
        CompletableFuture<Batch> once = begun;
        begun = null;
        return once;
    }
}
