package conflictmap.render;

import conflictmap.timeline.EventIndex;
import java.util.function.IntPredicate;

/** Goes through the rows that a picture shows, in the order of their time. */
final class SeenRows {
    private final EventIndex index;
    private final SymbolLayer.Scene scene;
    private final IntPredicate inArea;

    /** @param inArea whether an area that is seen stands for a row */
    SeenRows(EventIndex index, SymbolLayer.Scene scene, IntPredicate inArea) {
        this.index = index;
        this.scene = scene;
        this.inArea = inArea;
    }

    /**
     * The row after another, or before it; at the end it goes on at the other one.
     *
     * @param row where it begins; -1 for none
     * @param step 1 for the next, -1 for the one before
     * @return -1 where the picture shows none
     */
    int beside(int row, int step) {
        int first = scene.shown().first();
        int count = scene.shown().last() - first;
        int from = row < first || row >= first + count ? (step > 0 ? -1 : count) : row - first;
        for (int i = 1; i <= count; i++) {
            int next = first + Math.floorMod(from + step * i, count);
            if (isSeen(next)) {
                return next;
            }
        }
        return -1;
    }

    private boolean isSeen(int row) {
        if (!scene.shown().has(row) || Double.isNaN(index.lat(row))) {
            return false;
        }
        if (!index.precision(row).isPoint()) {
            return inArea.test(row);
        }
        var view = scene.frame().view();
        double x = view.px(index.lat(row), index.lon(row));
        double y = view.py(index.lat(row), index.lon(row));
        return x >= 0 && y >= 0 && x < view.widthPx() && y < view.heightPx();
    }
}
