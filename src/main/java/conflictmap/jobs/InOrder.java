package conflictmap.jobs;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The same work done on many things on several threads, its results taken in the order of the things, so that they do
 * not depend on how many threads there are. Things are fetched as results are taken: no more than {@value #AHEAD} a
 * thread are under way or done and waiting, so that memory stays bounded however many there are.
 *
 * @param <A> the things
 * @param <B> what is made of each
 */
public final class InOrder<A, B> implements AutoCloseable {
    private static final int AHEAD = 2;

    private final Iterator<? extends A> things;
    private final Function<? super A, ? extends B> work;
    private final ExecutorService threads;
    private final int most;
    private final Queue<Future<B>> ahead = new ArrayDeque<>();

    /**
     * Work on as many threads as there are processors.
     *
     * @param things what to work on; asked on the thread that takes the results
     * @param work done on other threads, for several things at a time
     */
    public InOrder(Iterator<? extends A> things, Function<? super A, ? extends B> work) {
        this(things, work, Runtime.getRuntime().availableProcessors());
    }

    /** The same on a number of threads, at least one. */
    public InOrder(Iterator<? extends A> things, Function<? super A, ? extends B> work, int threads) {
        this.things = things;
        this.work = work;
        this.threads = Executors.newFixedThreadPool(threads, Jobs.daemons("reader-"));
        this.most = threads * AHEAD;
    }

    /** Whether there is a further result, or will be. */
    public boolean hasNext() {
        return !ahead.isEmpty() || things.hasNext();
    }

    /**
     * The next result, as soon as it is there.
     *
     * @throws InterruptedException if this thread is interrupted while it waits
     * @throws NoSuchElementException if there is none
     */
    public B next() throws InterruptedException {
        while (ahead.size() < most && things.hasNext()) {
            A thing = things.next();
            ahead.add(threads.submit(() -> work.apply(thing)));
        }
        try {
            return ahead.remove().get();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    /** The work may throw nothing that is checked. */
    private static RuntimeException failure(@Nullable Throwable cause) {
        if (cause instanceof Error e) {
            throw e;
        }
        return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }

    /** Lets go of what is not taken yet: nothing further is begun, what is under way is interrupted and not waited for. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
