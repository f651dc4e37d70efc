package conflictmap.basemap;

import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Pieces of work that are done one after the other, by one thread or by two that give way to frames. */
final class TwoHands {
    private TwoHands() {}

    /**
     * Does all pieces, none after the other's end.
     *
     * @param both whether a second thread helps
     * @throws InterruptedException if they are no longer wanted: what is begun is ended, and nothing more begun
     */
    static void work(List<Runnable> pieces, boolean both, Progress progress) throws InterruptedException {
        var next = new AtomicInteger();
        Runnable hand = () -> {
            for (int i = next.getAndIncrement(); i < pieces.size() && !progress.isCancelled(); i = next.getAndIncrement()) {
                Jobs.giveWay();
                pieces.get(i).run();
            }
        };
        if (both) {
            Jobs.withHelper(hand);
        } else {
            hand.run();
        }
        progress.check();
    }
}
