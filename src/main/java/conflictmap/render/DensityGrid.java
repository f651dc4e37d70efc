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
 * they move with it when the view is dragged. On a screen, they also grow and shrink with it, and reach so far beyond a
 * view that moves that it is seldom counted anew; the view that comes twice rests, and is counted by itself.
 */
final class DensityGrid {
    /** Side of a square, pixels of the frame. */
    static final int CELL_PX = 4;
    /** Pixels round the picture that are counted too, since their density reaches into it. */
    static final int MARGIN_PX = 44;
    /** How far the squares reach round a view that moves, pixels of the frame. */
    private static final int AHEAD_PX = 320;
    /** How many levels of zoom squares may be larger or smaller than they should, and how far they are counted ahead. */
    private static final double MOST_ZOOMED = 0.5;
    private static final double AHEAD_ZOOM = 0.45;
    private static final int CHUNK = 1024;

    private final EventIndex index;
    private Count count = new Count(0);
    private int columns;
    private int rows;
    private final boolean screen;
    /** What is counted, and what of it is looked at. */
    private @Nullable Viewport counted;
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

    /** @param screen whether views that move may be counted roughly */
    DensityGrid(EventIndex index, Viewport first, boolean screen) {
        this.index = index;
        this.screen = screen;
        this.lens = new Lens(first, MARGIN_PX);
    }

    /** Counts what is shown in a view. */
    void follow(Shown next, EventPoints itsPoints, Viewport itsView, Bands bands) {
        Shown known = shown;
        boolean rests = view == null || itsView.equals(view) || !screen;
        Viewport before = view;
        view = itsView;
        boolean same = known != null && (rests ? itsView.equals(counted) : holds(itsView)) && points == itsPoints
                && known.visibility().equals(next.visibility());
        if (same && next.equals(known)) {
            return;
        }
        if (known != null && same && 3L * known.changesTo(next) < next.last() - next.first()) {
            known.forEachChange(next, (row, comes) -> add(count, row, itsPoints, comes ? 1 : -1));
        } else {
            lookAt(rests ? itsView : same && counted != null ? counted : ahead(itsView, before));
            points = itsPoints;
            countAnew(next, itsPoints, bands);
        }
        shown = next;
        version++;
    }

    /** Whether the squares that are counted reach as far as a view's, and are about as large. */
    private boolean holds(Viewport itsView) {
        Viewport all = counted;
        if (all == null || !all.projection().equals(itsView.projection()) || Math.abs(all.zoom() - itsView.zoom()) > MOST_ZOOMED) {
            return false;
        }
        double cell = cellPx();
        return left() <= -MARGIN_PX && top() <= -MARGIN_PX
                && left() + (columns - 2) * cell >= itsView.widthPx() + MARGIN_PX
                && top() + (rows - 2) * cell >= itsView.heightPx() + MARGIN_PX;
    }

    /** What a view that moves will soon show. */
    private static Viewport ahead(Viewport itsView, @Nullable Viewport before) {
        double zoomed = before == null ? 0 : Math.signum(itsView.zoom() - before.zoom()) * AHEAD_ZOOM;
        double larger = Math.pow(2, zoomed);
        int beyond = zoomed > 0 ? 0 : 2 * AHEAD_PX;
        if (itsView.worldPx() < itsView.widthPx() + beyond) {
            return itsView;
        }
        return new Viewport(itsView.center(), itsView.zoom() + zoomed,
                (int) Math.ceil(itsView.widthPx() * larger) + beyond + 2 * MARGIN_PX,
                (int) Math.ceil(itsView.heightPx() * larger) + beyond + 2 * MARGIN_PX, itsView.projection());
    }

    private void lookAt(Viewport all) {
        counted = all;
        lens = new Lens(all, MARGIN_PX);
        double x = all.projection().x(all.center().latDeg(), all.center().lonDeg()) * all.worldPx();
        double y = all.projection().y(all.center().latDeg(), all.center().lonDeg()) * all.worldPx();
        shiftX = MARGIN_PX + mod(x - all.widthPx() / 2.0 - MARGIN_PX);
        shiftY = MARGIN_PX + mod(y - all.heightPx() / 2.0 - MARGIN_PX);
        columns = (all.widthPx() + 2 * MARGIN_PX) / CELL_PX + 3;
        rows = (all.heightPx() + 2 * MARGIN_PX) / CELL_PX + 3;
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
        if (x >= 0 && y >= 0 && counted != null && x < counted.widthPx() && y < counted.heightPx()) {
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

    /** Whether what is counted is the very view. */
    boolean isExact() {
        return view != null && view.equals(counted);
    }

    /** Side of a square as it is seen, pixels of the frame. */
    double cellPx() {
        return isExact() || view == null || counted == null ? CELL_PX : CELL_PX * view.worldPx() / counted.worldPx();
    }

    /** Pixels of the frame at the left edge of the first column. */
    double left() {
        if (isExact() || view == null || counted == null) {
            return -shiftX;
        }
        double apart = x(counted) - x(view);
        apart -= view.projection().wraps() ? Math.rint(apart) : 0;
        return view.widthPx() / 2.0 + apart * view.worldPx() - (shiftX + counted.widthPx() / 2.0) * cellPx() / CELL_PX;
    }

    /** Pixels of the frame at the upper edge of the first row. */
    double top() {
        if (isExact() || view == null || counted == null) {
            return -shiftY;
        }
        double apart = y(counted) - y(view);
        return view.heightPx() / 2.0 + apart * view.worldPx() - (shiftY + counted.heightPx() / 2.0) * cellPx() / CELL_PX;
    }

    private static double x(Viewport of) {
        return of.projection().x(of.center().latDeg(), of.center().lonDeg());
    }

    private static double y(Viewport of) {
        return of.projection().y(of.center().latDeg(), of.center().lonDeg());
    }

    /** Rises with each change of the counts. */
    int version() {
        return version;
    }

    /** Events within the picture; while that moves, those of the squares whose middles are. */
    int inPicture() {
        if (isExact() || view == null) {
            return Arrays.stream(count.ofType).sum();
        }
        int sum = 0;
        int lastColumn = columnAt(view.widthPx());
        int lastRow = rowAt(view.heightPx());
        for (int row = rowAt(0); row < lastRow; row++) {
            for (int column = columnAt(0); column < lastColumn; column++) {
                sum += count.cells[row * columns + column];
            }
        }
        return sum;
    }

    /** The first column whose middle lies right of a pixel. */
    int columnAt(double px) {
        return (int) Math.clamp(Math.ceil((px - left()) / cellPx() - 0.5), 0, columns);
    }

    /** The first row whose middle lies below a pixel. */
    int rowAt(double py) {
        return (int) Math.clamp(Math.ceil((py - top()) / cellPx() - 0.5), 0, rows);
    }

    /** The squares whose density is seen in a view, or reaches into it. */
    Patch patch(Viewport of) {
        int right = columnAt(of.widthPx() + MARGIN_PX);
        int bottom = rowAt(of.heightPx() + MARGIN_PX);
        return new Patch(columnAt(-MARGIN_PX), rowAt(-MARGIN_PX), right, bottom).grown(1).within(all());
    }

    /** All squares. */
    Patch all() {
        return new Patch(0, 0, columns, rows);
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
        boolean exact = isExact() || view == null;
        int firstRow = exact ? margin : rowAt(0);
        int lastRow = exact || view == null ? rows - margin : rowAt(view.heightPx());
        int firstColumn = exact ? margin : columnAt(0);
        int lastColumn = exact || view == null ? columns - margin : columnAt(view.widthPx());
        int full = 0;
        int all = 0;
        for (int row = firstRow; row + 1 < lastRow; row += 2) {
            for (int column = firstColumn; column + 1 < lastColumn; column += 2) {
                int at = row * columns + column;
                all++;
                full += (count.cells[at] | count.cells[at + 1] | count.cells[at + columns] | count.cells[at + columns + 1]) > 0
                        ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) full / all;
    }
}
