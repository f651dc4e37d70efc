package conflictmap.render;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Pieces of a frame's work, of which each thread takes the next one as soon as it is free. */
final class Pieces {
    private final int count;
    private final IntConsumer piece;
    private final AtomicInteger next = new AtomicInteger();

    /**
     * Pieces that are told apart by their number.
     *
     * @param piece does the one of a number, from 0 to below the count; may be called by two threads at once
     */
    Pieces(int count, IntConsumer piece) {
        this.count = count;
        this.piece = piece;
    }

    static Pieces of(List<Runnable> pieces) {
        return new Pieces(pieces.size(), i -> pieces.get(i).run());
    }

    /** Does what is left of them, while others may do so too; returns when none is left to begin. */
    void work() {
        for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            piece.accept(i);
        }
    }

    /** Does all of them by both threads. */
    void workBoth(Bands bands) {
        bands.both(this::work, this::work);
    }
}
