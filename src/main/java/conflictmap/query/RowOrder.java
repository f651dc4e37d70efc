package conflictmap.query;

import conflictmap.model.Order;
import conflictmap.timeline.SortBy;
import java.util.List;
import java.util.Map;

/**
 * The order in which the rows of an index are listed: by one column, and by the next where that is the same. The index
 * itself stays as it is.
 */
public final class RowOrder {
    private RowOrder() {}

    /**
     * The rows in an order; rows that are the same in all columns stay in the order of time. Takes about a second for a
     * million rows and three columns.
     *
     * @param by the columns, the first one before the others; in the order of time if there are none
     * @param judged what people made of events, by their identifiers, as a rank
     */
    public static int[] of(Columns columns, List<SortBy> by, Map<String, Integer> judged) {
        var sortKeys = new SortKeys(columns, judged);
        int[] rows = null;
        for (SortBy next : by.reversed()) {
            rows = rows == null ? sortKeys.order(next) : sorted(rows, sortKeys.of(next));
        }
        return rows == null ? Order.of(new long[columns.size()], columns.size()) : rows;
    }

    private static int[] sorted(int[] rows, long[] keys) {
        long[] now = new long[rows.length];
        for (int i = 0; i < now.length; i++) {
            now[i] = keys[rows[i]];
        }
        int[] order = Order.of(now, now.length);
        for (int i = 0; i < order.length; i++) {
            order[i] = rows[order[i]];
        }
        return order;
    }
}
