package conflictmap.render;

import conflictmap.geo.Viewport;
import conflictmap.model.EventType;
import conflictmap.model.Status;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Very many events as small symbols, each at its own place, newest on top. Of those within two pixels of each other, or
 * four where there are very many, only the newest is drawn, so that a frame costs by its pixels and not by its events.
 * Two threads take one half of the events each, the newer and the older. Keeps its arrays from frame to frame.
 */
final class Crowd {
    /** Half the size of a symbol where there are many, pixels. */
    static final double RADIUS_PX = 4.5;
    /** Up to so many events within a picture symbols are as large as single ones; from so many on they are smallest. */
    private static final double FEW = 500;
    private static final double MANY = 8000;
    /** Side of the squares of which only the newest event is drawn, pixels; the larger one where more events than that are shown. */
    private static final int SQUARE_PX = 2;
    private static final int LARGE_SQUARE_PX = 4;
    private static final int VERY_MANY = 50_000;
    /** Pixels round the picture from which a symbol reaches into it. */
    static final int MARGIN_PX = 12;
    private static final int CHUNK = 1024;
    private static final EventType[] TYPES = EventType.values();
    private static final Status[] STATUSES = Status.values();

    private final EventIndex index;
    /** Which drawing each row takes. */
    private final byte[] stampOf;
    private final Half newer = new Half();
    private final Half older = new Half();
    private int[] rows = new int[0];
    private float[] x = new float[0];
    private float[] y = new float[0];
    private byte[] stamp = new byte[0];
    private byte[] alpha = new byte[0];

    Crowd(EventIndex index) {
        this.index = index;
        stampOf = new byte[index.size()];
        for (int row = 0; row < stampOf.length; row++) {
            stampOf[row] = (byte) (index.type(row).ordinal() * STATUSES.length + index.status(row).ordinal());
        }
    }

    /**
     * What a frame shows, valid until the next frame.
     *
     * @param sprites the symbols
     * @param count how many events they stand for
     * @param stampsSeen one bit for each drawing that is used, see {@link #type} and {@link #status}
     * @param squares where symbols stand
     * @param radiusPx half the size of a symbol
     */
    record Seen(Sprites sprites, int count, long stampsSeen, Squares squares, double radiusPx) {}

    /** What a drawing shows. */
    static EventType type(int stamp) {
        return TYPES[stamp / STATUSES.length];
    }

    /** What a drawing shows. */
    static Status status(int stamp) {
        return STATUSES[stamp % STATUSES.length];
    }

    /** How many drawings there may be. */
    static int stamps() {
        return TYPES.length * STATUSES.length;
    }

    Seen seen(Shown shown, EventPoints points, Frame frame, Bands bands) {
        int side = shown.last() - shown.first() > VERY_MANY ? LARGE_SQUARE_PX : SQUARE_PX;
        var lens = new Lens(frame.view(), MARGIN_PX, side);
        int middle = shown.first() + (shown.last() - shown.first()) / 2;
        bands.both(
                () -> newer.take(shown, middle, shown.last(), points, lens, frame.view(), side),
                () -> older.take(shown, shown.first(), middle, points, lens, frame.view(), side));
        int count = joined();
        long[] seen = new long[2];
        bands.both(
                () -> seen[0] = fill(0, count / 2, shown, points, lens),
                () -> seen[1] = fill(count / 2, count, shown, points, lens));
        int events = newer.seen + older.seen;
        double radius = radius(events, frame.view().zoom());
        var sprites = new Sprites(drawings(radius, frame.theme()), x, y, stamp, alpha, count);
        return new Seen(sprites, events, seen[0] | seen[1], newer.squares, radius);
    }

    /** Half the size of a symbol: that of a single one while there are few, falling to the least by the time there are many. */
    static double radius(int events, double zoom) {
        double share = Math.clamp(Math.log(Math.max(1, events) / FEW) / Math.log(MANY / FEW), 0, 1);
        double single = SymbolLayout.baseRadius(zoom);
        return Math.rint(2 * (single + (RADIUS_PX - single) * share)) / 2;
    }

    private static List<Stamp> drawings(double radius, Theme theme) {
        List<Stamp> drawings = new ArrayList<>();
        for (int i = 0; i < stamps(); i++) {
            drawings.add(new Symbol(type(i), status(i), radius, theme));
        }
        return drawings;
    }

    /** The newer rows, then those of the older ones that do not stand where a newer one does. */
    private int joined() {
        int most = newer.count + older.count;
        if (most > rows.length) {
            int length = Math.max(most, rows.length + rows.length / 2);
            rows = new int[length];
            x = new float[length];
            y = new float[length];
            stamp = new byte[length];
            alpha = new byte[length];
        }
        System.arraycopy(newer.rows, 0, rows, 0, newer.count);
        int count = newer.count;
        for (int i = 0; i < older.count; i++) {
            rows[count] = older.rows[i];
            count += newer.squares.isTaken(older.squareOf[i]) ? 0 : 1;
        }
        newer.squares.takeAll(older.squares);
        return count;
    }

    private long fill(int from, int to, Shown shown, EventPoints points, Lens lens) {
        long seen = 0;
        for (int i = from; i < to; i++) {
            int row = rows[i];
            x[i] = (float) lens.px(points.x[row]);
            y[i] = (float) lens.py(points.y[row]);
            stamp[i] = stampOf[row];
            seen |= 1L << stampOf[row];
            alpha[i] = (byte) (shown.opacity(row) * 255 + 0.5);
        }
        return seen;
    }

    /** What is seen of a stretch of rows. */
    private static final class Half {
        private final Squares squares = new Squares();
        private final int[] chunk = new int[CHUNK];
        private int[] rows = new int[1024];
        private int[] squareOf = new int[1024];
        private int count;
        private int seen;

        void take(Shown shown, int from, int to, EventPoints points, Lens lens, Viewport view, int side) {
            count = 0;
            seen = 0;
            squares.clear(view, MARGIN_PX, side);
            for (int high = to; high > from; high -= CHUNK) {
                int low = Math.max(from, high - CHUNK);
                int n = lens.seen(points, low, high, chunk);
                n = low >= shown.sure() ? n : onlyShown(shown, n);
                seen += n;
                reserve(n);
                takeFree(n, points, lens);
            }
        }

        private int onlyShown(Shown shown, int n) {
            int kept = 0;
            for (int i = 0; i < n; i++) {
                int row = chunk[i];
                chunk[kept] = row;
                kept += shown.has(row) ? 1 : 0;
            }
            return kept;
        }

        /** Takes those of the chunk that stand where no newer one does. */
        private void takeFree(int n, EventPoints points, Lens lens) {
            int at = count;
            for (int i = 0; i < n; i++) {
                int row = chunk[i];
                int square = squares.of(lens.column(points.x[row]), lens.row(points.y[row]));
                rows[at] = row;
                squareOf[at] = square;
                at += squares.take(square);
            }
            count = at;
        }

        private void reserve(int more) {
            if (count + more + 1 > rows.length) {
                int length = Math.max(count + more + 1, rows.length + rows.length / 2);
                rows = Arrays.copyOf(rows, length);
                squareOf = Arrays.copyOf(squareOf, length);
            }
        }
    }
}
