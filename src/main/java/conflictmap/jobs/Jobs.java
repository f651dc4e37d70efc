package conflictmap.jobs;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs jobs on {@value #THREADS} background threads, and those that a person waits for on as many others, or all at once on the
 * caller's, and hands their results to one executor. The list of running jobs can be watched.
 */
public final class Jobs implements AutoCloseable {
    /** Threads that work; one job of the map and one of the reports go side by side. */
    static final int THREADS = 2;
    private static final ThreadFactory BESIDE = daemons("beside-");

    private static final Partner PARTNER = new Partner();
    private static final Executor ASIDE = Executors.newSingleThreadExecutor(daemons("aside-"));
    private static final Executor HELPER = Executors.newSingleThreadExecutor(daemons("helper-"));

    private final Executor results;
    private final @Nullable ExecutorService pool;
    private final @Nullable ExecutorService prompt;
    private final List<Running<?>> running = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * Background threads, as daemons.
     *
     * @param results what runs the callbacks and the listeners: the window's thread
     */
    public Jobs(Executor results) {
        this(results, Executors.newFixedThreadPool(THREADS, daemons("job-")), Executors.newFixedThreadPool(THREADS, daemons("prompt-")));
    }

    private Jobs(Executor results, @Nullable ExecutorService pool, @Nullable ExecutorService prompt) {
        this.results = results;
        this.pool = pool;
        this.prompt = prompt;
    }

    /** Starts work that the caller waits for after doing something else meanwhile, as two models loaded side by side. */
    public static <T> CompletableFuture<T> beside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> BESIDE.newThread(task).start());
    }

    /**
     * Does two pieces of work of a frame side by side, one of them on the caller's thread, and returns when both are done.
     * Where no other thread is free the caller does both.
     */
    public static void both(Runnable here, Runnable beside) {
        PARTNER.both(here, beside);
    }

    /**
     * Does work of which any thread may take the next piece, on the caller's thread and on another that gives way to
     * frames, and returns when both have ended. A thread that was not free meanwhile is not waited for.
     */
    public static void withHelper(Runnable hand) {
        var begun = new AtomicBoolean();
        CompletableFuture<Void> other = CompletableFuture.runAsync(
                () -> {
                    Courtesy.giveWay();
                    if (begun.compareAndSet(false, true)) {
                        hand.run();
                    }
                },
                HELPER);
        hand.run();
        if (!begun.compareAndSet(false, true)) {
            other.join();
        }
    }

    /** Jobs that run, and deliver, before {@link #submit} returns. */
    public static Jobs inline() {
        return new Jobs(Runnable::run, null, null);
    }

    /**
     * Hands a job in. One of the callbacks is called on the results' executor when it ends; neither when it was
     * cancelled.
     *
     * @param name what the job is called, for people
     * @param onDone takes the result
     * @param onFailed takes what the job threw
     */
    public <T> Running<T> submit(String name, Job<T> job, Consumer<T> onDone, Consumer<Exception> onFailed) {
        return submit(name, false, job, onDone, onFailed);
    }

    private <T> Running<T> submit(String name, boolean isAwaited, Job<T> job, Consumer<T> onDone, Consumer<Exception> onFailed) {
        var handle = new Running<T>(name, this::changed);
        running.add(handle);
        changed();
        Runnable task = () -> run(handle, job, onDone, onFailed);
        if (pool == null || prompt == null) {
            task.run();
        } else {
            handle.startedAs(isAwaited ? prompt.submit(task) : pool.submit(() -> {
                Courtesy.giveWay();
                task.run();
            }));
            handle.future().whenComplete((result, failure) -> forget(handle));
        }
        return handle;
    }

    /**
     * Lets a job of this pool wait before it begins, so that it can be superseded meanwhile; jobs that run on the
     * caller's thread don't wait.
     *
     * @throws InterruptedException if the job was cancelled
     */
    public void rest(Duration time) throws InterruptedException {
        if (pool != null && time.isPositive()) {
            Thread.sleep(time);
        }
    }

    /** Calls back on the results' executor when a time has passed, whatever runs meanwhile; at once where jobs run on the caller's thread. */
    public void after(Duration time, Runnable callback) {
        if (pool == null) {
            callback.run();
        } else {
            CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, results).execute(callback);
        }
    }

    /** Does small work that nobody waits for, in its order, on a thread that gives way to frames; at once where jobs run on the caller's thread. */
    public void aside(Runnable work) {
        if (pool == null) {
            work.run();
        } else {
            ASIDE.execute(() -> {
                Courtesy.giveWay();
                RightOfWay.give();
                work.run();
            });
        }
    }

    /** Paints a frame for the screen on the caller's thread; what {@linkplain #giveWay gives way} stands still meanwhile. */
    public static void frame(Runnable paint) {
        RightOfWay.frame(paint);
    }

    /**
     * Stands still while another thread paints a frame for the screen, for a tenth of a second at most; to be called each
     * millisecond by what is made in the background for frames to come.
     */
    public static void giveWay() {
        RightOfWay.give();
    }

    /** The jobs that have not ended, oldest first. */
    public List<Running<?>> running() {
        return List.copyOf(running);
    }

    /** Calls the listener, on the results' executor, whenever a job starts, gets on or ends. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Cancels all jobs and takes no more. */
    @Override
    public void close() {
        running.forEach(Running::cancel);
        if (pool != null && prompt != null) {
            pool.shutdownNow();
            prompt.shutdownNow();
        }
    }

    /** Waits until the threads have ended after {@link #close}; false if they have not within the time. */
    boolean awaitEnd(long seconds) throws InterruptedException {
        return pool == null || prompt == null
                || pool.awaitTermination(seconds, TimeUnit.SECONDS) && prompt.awaitTermination(seconds, TimeUnit.SECONDS);
    }

    private <T> void run(Running<T> handle, Job<T> job, Consumer<T> onDone, Consumer<Exception> onFailed) {
        try {
            handle.check();
            T result = job.run(handle);
            handle.future().complete(result);
            deliver(handle, () -> onDone.accept(result));
        } catch (InterruptedException e) {
            handle.cancel();
            Thread.currentThread().interrupt();
        } catch (Exception e) { // the edge of the job: whatever it failed with is told once, there
            handle.future().completeExceptionally(e);
            deliver(handle, () -> onFailed.accept(e));
        } finally {
            forget(handle);
        }
    }

    private void deliver(Running<?> handle, Runnable callback) {
        results.execute(() -> {
            if (!handle.isCancelled()) {
                callback.run();
            }
        });
    }

    private void forget(Running<?> handle) {
        if (running.remove(handle)) {
            changed();
        }
    }

    private void changed() {
        if (!listeners.isEmpty()) {
            results.execute(() -> listeners.forEach(Runnable::run));
        }
    }

    /** Threads that do not keep the program alive, called by a name and a number. */
    static ThreadFactory daemons(String name) {
        var count = new AtomicInteger();
        return task -> {
            var thread = new Thread(task, name + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Jobs of one kind of which only the newest matters: handing one in cancels the one before. */
    public final class Latest {
        private final String name;
        private final boolean isAwaited;
        private @Nullable Running<?> last;

        /**
         * A kind of job.
         *
         * @param name what its jobs are called, for people
         */
        public Latest(String name) {
            this(name, false);
        }

        /**
         * A kind of job that somebody may sit and wait for.
         *
         * @param isAwaited whether somebody does: its jobs have threads that give way to nobody
         */
        public Latest(String name, boolean isAwaited) {
            this.name = name;
            this.isAwaited = isAwaited;
        }

        /** As {@link Jobs#submit}, after cancelling the last job of this kind. */
        public synchronized <T> Running<T> submit(Job<T> job, Consumer<T> onDone, Consumer<Exception> onFailed) {
            cancel();
            Running<T> next = Jobs.this.submit(name, isAwaited, job, onDone, onFailed);
            last = next;
            return next;
        }

        /** Cancels the last job of this kind, if it still runs. */
        public synchronized void cancel() {
            if (last != null && !last.isDone()) {
                last.cancel();
            }
        }
    }
}
