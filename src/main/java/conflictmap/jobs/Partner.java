package conflictmap.jobs;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A thread that does one of two pieces of work while the caller does the other. A frame hands it some ten pieces, a
 * fraction of a millisecond each; waking a thread costs a good part of that, so it stays awake for a moment after each.
 */
final class Partner {
    /** How long it waits awake for the next piece: longer than what a frame does alone between two, shorter than from frame to frame. */
    private static final long AWAKE_NS = 1_000_000;
    /** How long a caller waits awake for what the partner has begun. */
    private static final long PATIENCE_NS = 500_000;

    private final AtomicReference<@Nullable Piece> offered = new AtomicReference<>();
    private final Thread thread;
    private volatile boolean asleep;

    /** A partner; its thread begins at once, and does not keep the program alive. */
    Partner() {
        thread = Jobs.daemons("partner-").newThread(this::live);
        thread.start();
    }

    /** Work for the partner, which whoever begins it first does. */
    private static final class Piece {
        private static final int OPEN = 0;
        private static final int BEGUN = 1;
        private static final int DONE = 2;

        private final Runnable work;
        private final Thread caller = Thread.currentThread();
        private final AtomicInteger state = new AtomicInteger(OPEN);
        private @Nullable Throwable failure;

        Piece(Runnable work) {
            this.work = work;
        }

        boolean begin() {
            return state.compareAndSet(OPEN, BEGUN);
        }

        @SuppressWarnings("CatchingUnchecked") // whatever it is, it is the caller's
        void run() {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                failure = e;
            } finally {
                state.set(DONE);
                LockSupport.unpark(caller);
            }
        }

        void await() {
            long since = System.nanoTime();
            while (state.get() != DONE) {
                if (System.nanoTime() - since < PATIENCE_NS) {
                    Thread.yield();
                } else {
                    LockSupport.park(this);
                }
            }
            switch (failure) {
                case null -> {}
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new IllegalStateException(failure);
            }
        }
    }

    /** Does both and returns, or throws what one of them threw, when both have ended. */
    void both(Runnable here, Runnable beside) {
        var piece = new Piece(beside);
        if (!offered.compareAndSet(null, piece)) {
            here.run();
            beside.run();
            return;
        }
        if (asleep) {
            LockSupport.unpark(thread);
        }
        boolean ended = false;
        try {
            here.run();
            ended = true;
        } finally {
            offered.compareAndSet(piece, null);
            if (!piece.begin()) {
                piece.await();
            } else if (ended) {
                beside.run();
            }
        }
    }

    private void live() {
        long idleSince = System.nanoTime();
        while (true) {
            Piece piece = offered.get();
            if (piece != null) {
                offered.compareAndSet(piece, null);
                if (piece.begin()) {
                    piece.run();
                }
                idleSince = System.nanoTime();
            } else if (System.nanoTime() - idleSince < AWAKE_NS) {
                Thread.yield();
            } else {
                sleep();
                idleSince = System.nanoTime();
            }
        }
    }

    private void sleep() {
        asleep = true;
        while (offered.get() == null) {
            LockSupport.park(this);
        }
        asleep = false;
    }
}
