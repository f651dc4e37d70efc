package conflictmap.render;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Text as bitmaps. A name with its halo takes a third of a millisecond to set, and a map that is zoomed wants a hundred
 * others at once: those that may wait are set aside from the painting thread, and drawn in the letters that they had
 * before, or not at all, until they are ready. What a frame missed and the next one does not ask for is not set any more. For
 * one thread at a time.
 */
final class Typesetter {
    /** Names whose last letters are remembered. */
    private static final int MOST_LAST = 512;

    private final Aside aside;
    private final Bitmaps bitmaps;
    private final Queue<Wanted> wanted = new ConcurrentLinkedQueue<>();
    private final Queue<Done> done = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    /** What is being set. */
    private volatile @Nullable Key inHand;
    private final LinkedHashMap<Like, Bitmap> last = new LinkedHashMap<>(256, 0.75f, true);
    private boolean waiting;

    /** All that a bitmap depends on. */
    private record Key(List<String> lines, Lettering style, boolean centred, double angleDeg, double scale) {
        static Key of(Label label, double scale) {
            boolean centred = label.stand() == Label.Stand.CENTRED;
            return new Key(label.lines(), label.style(), centred, label.angleDeg(), scale);
        }

        Like like() {
            return new Like(lines, style.color(), centred, scale);
        }
    }

    /** The same text in letters of any size. */
    private record Like(List<String> lines, Color color, boolean centred, double scale) {}

    /** Text that the last frame missed. */
    private record Wanted(Key key, Label label, double scale) {}

    private record Done(Key key, Bitmap bitmap) {}

    /** @param bitmaps keeps what is set */
    Typesetter(Bitmaps bitmaps, Aside aside) {
        this.bitmaps = bitmaps;
        this.aside = aside;
    }

    /** A new frame begins: nothing that it asked for is missing yet. */
    void begin() {
        waiting = false;
        wanted.clear();
        for (Done next = done.poll(); next != null; next = done.poll()) {
            bitmaps.keep(next.key(), next.bitmap());
        }
    }

    /** Whether the frame would look otherwise a moment later, since text of it is being set. */
    boolean isWaiting() {
        return waiting;
    }

    /** The text; null where it may wait and is not ready. */
    @Nullable Bitmap text(Label label, double scale) {
        Key key = Key.of(label, scale);
        if (!label.patient()) {
            return bitmaps.get(key, () -> set(label, scale));
        }
        Bitmap ready = bitmaps.find(key);
        if (ready == null && aside == Aside.AT_ONCE) {
            ready = bitmaps.get(key, () -> set(label, scale));
        }
        if (ready != null) {
            remember(key.like(), ready);
            return ready;
        }
        waiting = true;
        if (!key.equals(inHand)) {
            wanted.add(new Wanted(key, label, scale));
        }
        if (busy.compareAndSet(false, true)) {
            aside.later(this::setNext);
        }
        return last.get(key.like());
    }

    /** Sets one text that is wanted, and sees to it that the next one is set too. */
    private void setNext() {
        Wanted next = wanted.poll();
        if (next == null) {
            busy.set(false);
            if (wanted.isEmpty() || !busy.compareAndSet(false, true)) {
                return;
            }
        } else {
            inHand = next.key();
            done.add(new Done(next.key(), set(next.label(), next.scale())));
            inHand = null;
        }
        aside.later(this::setNext);
    }

    private void remember(Like like, Bitmap bitmap) {
        last.put(like, bitmap);
        if (last.size() > MOST_LAST) {
            last.pollFirstEntry();
        }
    }

    private static Bitmap set(Label label, double scale) {
        Rectangle2D box = Text.bounds(label);
        return Bitmap.drawn(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY(), scale, g -> Text.write(g, label, false));
    }
}
