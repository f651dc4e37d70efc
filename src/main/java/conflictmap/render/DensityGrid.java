package conflictmap.render;

import conflictmap.geo.Viewport;
import conflictmap.model.EventType;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Shown;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many of the shown events lie in each small square of a view. While only the clock moves, what comes is added and
 * what goes is taken away; otherwise all are counted anew by two threads. The squares lie fast on the ground, so that
 * they move with it when the view is dragged.
 */
final class DensityGrid {
    /** Side of a square, pixels of the frame. */
    static final int CELL_PX = 4;
    /** Pixels round the picture that are counted too, since their density reaches into it. */
    static final int MARGIN_PX = 44;
    private static final int CHUNK = 1024;

    private final EventIndex index;
    private Count count = new Count(0);
    private int columns;
    private int rows;
    private @Nullable Viewport view;
    private @Nullable EventPoints points;
    private @Nullable Shown shown;
    private Lens lens;
    private double shiftX;
    private double shiftY;
    private int version;

    /** Counts by square and, within the picture, by type. */
    private static final class Count {
        private final int[] cells;
        private final int[] ofType = new int[EventType.values().length];

        Count(int size) {
            cells = new int[size];
        }
    }

    DensityGrid(EventIndex index, Viewport first) {
        this.index = index;
        this.lens = new Lens(first, MARGIN_PX);
    }

    /** Counts what is shown in a view. */
    void follow(Shown next, EventPoints itsPoints, Viewport itsView, Bands bands) {
        Shown known = shown;
        boolean same = known != null && itsView.equals(view) && points == itsPoints
                && known.visibility().equals(next.visibility());
        if (same && next.equals(known)) {
            return;
        }
        if (known != null && same && 3L * known.changesTo(next) < next.last() - next.first()) {
            known.forEachChange(next, (row, comes) -> add(count, row, itsPoints, comes ? 1 : -1));
        } else {
            lookAt(itsView);
            points = itsPoints;
            countAnew(next, itsPoints, bands);
        }
        shown = next;
        version++;
    }

    private void lookAt(Viewport itsView) {
        view = itsView;
        lens = new Lens(itsView, MARGIN_PX);
        double x = itsView.projection().x(itsView.center().latDeg(), itsView.center().lonDeg()) * itsView.worldPx();
        double y = itsView.projection().y(itsView.center().latDeg(), itsView.center().lonDeg()) * itsView.worldPx();
        shiftX = MARGIN_PX + mod(x - itsView.widthPx() / 2.0 - MARGIN_PX);
        shiftY = MARGIN_PX + mod(y - itsView.heightPx() / 2.0 - MARGIN_PX);
        columns = (itsView.widthPx() + 2 * MARGIN_PX) / CELL_PX + 3;
        rows = (itsView.heightPx() + 2 * MARGIN_PX) / CELL_PX + 3;
    }

    private static double mod(double px) {
        return px - Math.floor(px / CELL_PX) * CELL_PX;
    }

    private void countAnew(Shown next, EventPoints itsPoints, Bands bands) {
        var newer = new Count(columns * rows);
        var older = new Count(columns * rows);
        int middle = next.first() + (next.last() - next.first()) / 2;
        bands.both(
                () -> count(newer, next, middle, next.last(), itsPoints),
                () -> count(older, next, next.first(), middle, itsPoints));
        for (int i = 0; i < newer.cells.length; i++) {
            newer.cells[i] += older.cells[i];
        }
        for (int i = 0; i < newer.ofType.length; i++) {
            newer.ofType[i] += older.ofType[i];
        }
        count = newer;
    }

    private void count(Count into, Shown next, int from, int to, EventPoints itsPoints) {
        int[] seen = new int[CHUNK];
        for (int high = to; high > from; high -= CHUNK) {
            int n = lens.seen(itsPoints, Math.max(from, high - CHUNK), high, seen);
            for (int i = 0; i < n; i++) {
                if (seen[i] >= next.sure() || next.has(seen[i])) {
                    put(into, seen[i], itsPoints, 1);
                }
            }
        }
    }

    private void add(Count into, int row, EventPoints itsPoints, int by) {
        if (lens.sees(itsPoints.x[row], itsPoints.y[row])) {
            put(into, row, itsPoints, by);
        }
    }

    private void put(Count into, int row, EventPoints itsPoints, int by) {
        double px = lens.px(itsPoints.x[row]) + shiftX;
        double py = lens.py(itsPoints.y[row]) + shiftY;
        into.cells[(int) py / CELL_PX * columns + (int) px / CELL_PX] += by;
        double x = px - shiftX;
        double y = py - shiftY;
        if (x >= 0 && y >= 0 && view != null && x < view.widthPx() && y < view.heightPx()) {
            into.ofType[index.type(row).ordinal()] += by;
        }
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** Counts by square, row by row. */
    int[] cells() {
        return count.cells;
    }

    /** Pixels of the frame at the left edge of the first column. */
    double left() {
        return -shiftX;
    }

    /** Pixels of the frame at the upper edge of the first row. */
    double top() {
        return -shiftY;
    }

    /** Rises with each change of the counts. */
    int version() {
        return version;
    }

    /** Events within the picture. */
    int inPicture() {
        return Arrays.stream(count.ofType).sum();
    }

    /** Their types. */
    Set<EventType> types() {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        for (EventType type : EventType.values()) {
            if (count.ofType[type.ordinal()] > 0) {
                types.add(type);
            }
        }
        return types;
    }

    /** Share of the picture that symbols of nine pixels would cover: see {@link Squares#covered}. */
    double covered() {
        int margin = MARGIN_PX / CELL_PX;
        int full = 0;
        int all = 0;
        for (int row = margin; row + 1 < rows - margin; row += 2) {
            for (int column = margin; column + 1 < columns - margin; column += 2) {
                int at = row * columns + column;
                all++;
                full += (count.cells[at] | count.cells[at + 1] | count.cells[at + columns] | count.cells[at + columns + 1]) > 0
                        ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) full / all;
    }
}
