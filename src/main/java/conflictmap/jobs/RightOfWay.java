package conflictmap.jobs;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * While a frame is painted, what makes later ones better stands still: two cores of one processor share its caches and often its
 * arithmetic too, so that a thread in the background, however low its priority, makes a frame half as long again. Between frames,
 * which is most of the time at 60 a second, it goes on; where they leave no time, it is let through for a moment now and then.
 */
final class RightOfWay {
    /** How often it is looked whether the frame has ended: the time between two is a small part of what is left after a frame. */
    private static final long LOOK_NS = TimeUnit.MICROSECONDS.toNanos(400);
    /** How long work stands still while frame follows on frame. */
    private static final long PATIENCE_NS = TimeUnit.MILLISECONDS.toNanos(100);
    /** How long it may go on then: a part of a frame's time that is not seen. */
    private static final long PASSAGE_NS = TimeUnit.MILLISECONDS.toNanos(1);

    private static final ThreadLocal<Passage> PASSAGES = ThreadLocal.withInitial(Passage::new);
    private static volatile @Nullable Thread painter;

    private RightOfWay() {}

    /** Until when a thread need not stand still. */
    private static final class Passage {
        private long since;
        private boolean open;

        boolean isOpen() {
            open = open && System.nanoTime() - since < PASSAGE_NS;
            return open;
        }

        void open() {
            since = System.nanoTime();
            open = true;
        }
    }

    /** Paints a frame on the caller's thread, which is the window's: the only one that does. */
    static void frame(Runnable paint) {
        painter = Thread.currentThread();
        try {
            paint.run();
        } finally {
            painter = null;
        }
    }

    /** Stands still while another thread paints a frame; returns at once where the thread is interrupted. */
    static void give() {
        Thread now = painter;
        if (now == null || now == Thread.currentThread()) {
            return;
        }
        Passage passage = PASSAGES.get();
        if (passage.isOpen()) {
            return;
        }
        long since = System.nanoTime();
        while (painter != null && !Thread.currentThread().isInterrupted()) {
            if (System.nanoTime() - since > PATIENCE_NS) {
                passage.open();
                return;
            }
            LockSupport.parkNanos(RightOfWay.class, LOOK_NS);
        }
    }
}
