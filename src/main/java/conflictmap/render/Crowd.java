package conflictmap.render;

import conflictmap.model.EventType;
import conflictmap.model.Status;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Very many events as small symbols, each at its own place, newest on top. Of those within two pixels of each other only
 * the newest is drawn, so that a frame costs by its pixels and not by its events. Two threads take one half of the
 * events each, the newer and the older. Keeps its arrays from frame to frame.
 */
final class Crowd {
    /** Half the size of a symbol where there are many, pixels. */
    static final double RADIUS_PX = 4.5;
    /** Up to so many events within a picture symbols are as large as single ones; from so many on they are smallest. */
    private static final double FEW = 500;
    private static final double MANY = 8000;
    /** Pixels round the picture from which a symbol reaches into it. */
    private static final double MARGIN_PX = 12;
    private static final int CHUNK = 1024;

    private final EventIndex index;
    private final Half newer = new Half();
    private final Half older = new Half();

    Crowd(EventIndex index) {
        this.index = index;
    }

    /**
     * What a frame shows.
     *
     * @param sprites the symbols, valid until the next frame
     * @param tally how many events there are
     * @param radiusPx half the size of a symbol
     */
    record Seen(Sprites sprites, Tally tally, double radiusPx) {}

    Seen seen(Shown shown, EventPoints points, Frame frame, Bands bands) {
        var lens = new Lens(frame.view(), MARGIN_PX);
        int middle = shown.first() + (shown.last() - shown.first()) / 2;
        bands.both(
                () -> newer.take(shown, middle, shown.last(), points, lens, frame),
                () -> older.take(shown, shown.first(), middle, points, lens, frame));
        newer.append(older);
        Tally tally = newer.tally.with(older.tally);
        double radius = radius(tally.count(), frame.view().zoom());
        var sprites = new Sprites(stamps(radius, frame.theme()), newer.x, newer.y, newer.stamp, newer.alpha, newer.count);
        return new Seen(sprites, tally, radius);
    }

    /** Half the size of a symbol: that of a single one while there are few, falling to the least by the time there are many. */
    static double radius(int events, double zoom) {
        double share = Math.clamp(Math.log(Math.max(1, events) / FEW) / Math.log(MANY / FEW), 0, 1);
        double single = SymbolLayout.baseRadius(zoom);
        return Math.rint(2 * (single + (RADIUS_PX - single) * share)) / 2;
    }

    /** The drawings, by {@link #stamp}. */
    private static List<Stamp> stamps(double radius, Theme theme) {
        List<Stamp> stamps = new ArrayList<>();
        for (EventType type : EventType.values()) {
            for (Status status : Status.values()) {
                stamps.add(new Symbol(type, status, radius, theme));
            }
        }
        return stamps;
    }

    private byte stamp(int row) {
        return (byte) (index.type(row).ordinal() * Status.values().length + index.status(row).ordinal());
    }

    /** The symbols of a stretch of rows. */
    private final class Half {
        private float[] x = new float[1024];
        private float[] y = new float[1024];
        private byte[] stamp = new byte[1024];
        private byte[] alpha = new byte[1024];
        private int[] cell = new int[1024];
        private int count;
        private final Cells cells = new Cells(2);
        private final int[] rows = new int[CHUNK];
        private Tally tally = new Tally();

        void take(Shown shown, int from, int to, EventPoints points, Lens lens, Frame frame) {
            count = 0;
            tally = new Tally(frame.view());
            cells.clear(frame.view(), MARGIN_PX);
            for (int high = to; high > from; high -= CHUNK) {
                int low = Math.max(from, high - CHUNK);
                int seen = lens.seen(points, low, high, rows);
                reserve(seen);
                for (int i = 0; i < seen; i++) {
                    if (rows[i] >= shown.sure() || shown.has(rows[i])) {
                        add(rows[i], shown, points, lens);
                    }
                }
            }
        }

        private void add(int row, Shown shown, EventPoints points, Lens lens) {
            float px = (float) lens.px(points.x[row]);
            float py = (float) lens.py(points.y[row]);
            tally.add(index.type(row), index.status(row), px, py);
            int at = cells.of(px, py);
            if (cells.take(at)) {
                x[count] = px;
                y[count] = py;
                cell[count] = at;
                stamp[count] = stamp(row);
                alpha[count++] = (byte) (shown.opacity(row) * 255 + 0.5);
            }
        }

        /** Adds those of an older half that do not stand where this one does. */
        void append(Half other) {
            reserve(other.count);
            for (int i = 0; i < other.count; i++) {
                if (!cells.isTaken(other.cell[i])) {
                    x[count] = other.x[i];
                    y[count] = other.y[i];
                    stamp[count] = other.stamp[i];
                    alpha[count++] = other.alpha[i];
                }
            }
        }

        private void reserve(int more) {
            if (count + more > x.length) {
                int length = Math.max(count + more, x.length + x.length / 2);
                x = Arrays.copyOf(x, length);
                y = Arrays.copyOf(y, length);
                stamp = Arrays.copyOf(stamp, length);
                alpha = Arrays.copyOf(alpha, length);
                cell = Arrays.copyOf(cell, length);
            }
        }
    }
}
