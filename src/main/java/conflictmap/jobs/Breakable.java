package conflictmap.jobs;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Work on the caller's thread that is broken off cleanly where somebody ends the program, as by Ctrl C. */
public final class Breakable {
    /** How long the program waits for the work to put things in order. */
    private static final int PATIENCE_S = 5;

    private Breakable() {}

    /**
     * Does the work. Where the program is told to end meanwhile, this thread is interrupted, and the program goes on to its end only
     * when the work has returned or thrown.
     */
    public static <T> T run(Callable<T> work) throws Exception {
        Thread worker = Thread.currentThread();
        var done = new CountDownLatch(1);
        var hook = new Thread(() -> {
            worker.interrupt();
            try {
                done.await(PATIENCE_S, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "end");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.call();
        } finally {
            done.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the program is about to end, and the hook has done its work
            }
        }
    }
}
