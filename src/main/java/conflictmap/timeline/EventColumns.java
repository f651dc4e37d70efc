package conflictmap.timeline;

import java.util.Arrays;
import java.util.List;

/** The columns of an index while they are gathered out of others. */
final class EventColumns {
    final long[] start;
    final long[] end;
    final byte[] type;
    final byte[] status;
    final byte[] precision;
    final double[] lat;
    final double[] lon;
    private int[] withOrigin = new int[0];

    private EventColumns(int size) {
        start = new long[size];
        end = new long[size];
        type = new byte[size];
        status = new byte[size];
        precision = new byte[size];
        lat = new double[size];
        lon = new double[size];
    }

    /** The rows that have an origin, rising. */
    int[] withOrigin() {
        return withOrigin;
    }

    /**
     * The rows of some indices, all numbered through, in the order that is given.
     *
     * @param from for each row the number of the one that it is
     */
    static EventColumns of(List<EventIndex> parts, int[] from) {
        var columns = new EventColumns(from.length);
        int[] offsets = ChosenRows.offsets(parts);
        int[] origins = new int[from.length];
        int count = 0;
        for (int p = 0; p < parts.size(); p++) {
            EventIndex part = parts.get(p);
            int[] rowsWithOrigin = part.rowsWithOrigin();
            for (int row = 0; row < from.length; row++) {
                int there = from[row] - offsets[p];
                if (there >= 0 && there < part.size()) {
                    columns.take(row, part, there);
                    if (Arrays.binarySearch(rowsWithOrigin, there) >= 0) {
                        origins[count++] = row;
                    }
                }
            }
        }
        columns.withOrigin = Arrays.copyOf(origins, count);
        Arrays.sort(columns.withOrigin);
        return columns;
    }

    private void take(int row, EventIndex part, int there) {
        start[row] = part.startMillis(there);
        end[row] = part.endMillis(there);
        type[row] = (byte) part.type(there).ordinal();
        status[row] = (byte) part.status(there).ordinal();
        precision[row] = (byte) part.precision(there).ordinal();
        lat[row] = part.lat(there);
        lon[row] = part.lon(there);
    }
}
