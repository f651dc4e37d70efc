package conflictmap.jobs;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A job that was handed in: how far it is, and the handle to stop it. Safe from any thread. */
public final class Running<T> implements Progress {
    private final String name;
    private final Runnable changed;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile double done = -1;
    private volatile String what = "";
    private volatile boolean cancelled;
    private @Nullable Future<?> task;

    Running(String name, Runnable changed) {
        this.name = name;
        this.changed = changed;
    }

    /** What the job is called, for people. */
    public String name() {
        return name;
    }

    /** How far it is, from 0 to 1; negative where unknown. */
    public double done() {
        return done;
    }

    /** What it is doing, for people; empty until it says so. */
    public String what() {
        return what;
    }

    /** Whether it has ended, well or not. */
    public boolean isDone() {
        return result.isDone();
    }

    /**
     * Completes with the result, or exceptionally with what the job failed with or, where it was cancelled, a {@link
     * java.util.concurrent.CancellationException}. Completed on the job's own thread, before the result is delivered.
     */
    public CompletionStage<T> result() {
        return result.minimalCompletionStage();
    }

    /** Asks the job to stop: it is interrupted, and none of its callbacks is called any more. */
    public void cancel() {
        cancelled = true;
        Future<?> running;
        synchronized (this) {
            running = task;
        }
        if (running != null) {
            running.cancel(true);
        }
        result.cancel(false);
        changed.run();
    }

    @Override
    public void report(double nowDone, String nowWhat) {
        done = nowDone;
        what = nowWhat;
        changed.run();
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    CompletableFuture<T> future() {
        return result;
    }

    void startedAs(Future<?> future) {
        synchronized (this) {
            task = future;
        }
        if (cancelled) {
            future.cancel(true);
        }
    }
}
