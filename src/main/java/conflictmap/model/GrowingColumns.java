package conflictmap.model;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/** The columns of a table while rows are added to it, in the order in which they come. */
final class GrowingColumns {
    /** Columns of bytes: type, status, precision of the place, precision of the time. */
    private static final int BYTES = 4;
    /** Columns of numbers of words: place, area, country, actor, target, source. */
    private static final int WORDS = 6;
    private static final int FIRST = 1024;

    int size;
    long[] start = new long[FIRST];
    long[] end = new long[FIRST];
    double[] lat = new double[FIRST];
    double[] lon = new double[FIRST];
    int[] line = new int[FIRST];
    int[] idStart = new int[FIRST];
    final byte[][] codes = new byte[BYTES][FIRST];
    final int[][] numbers = new int[WORDS][FIRST];

    /**
     * Takes a copy of a row.
     *
     * @param id where its identifier is kept
     * @param number gives each word its number
     */
    void add(EventRow row, int id, ToIntFunction<String> number) {
        if (size == start.length) {
            grow();
        }
        int at = size++;
        start[at] = row.startMs;
        end[at] = row.endMs;
        lat[at] = row.lat;
        lon[at] = row.lon;
        line[at] = row.line;
        idStart[at] = id;
        codes[0][at] = (byte) row.type.ordinal();
        codes[1][at] = (byte) row.status.ordinal();
        codes[2][at] = (byte) row.precision.ordinal();
        codes[3][at] = (byte) row.timePrecision.ordinal();
        numbers[0][at] = number.applyAsInt(row.place);
        numbers[1][at] = number.applyAsInt(row.areaId);
        numbers[2][at] = number.applyAsInt(row.country);
        numbers[3][at] = number.applyAsInt(row.actor);
        numbers[4][at] = number.applyAsInt(row.target);
        numbers[5][at] = number.applyAsInt(row.source);
    }

    private void grow() {
        int more = size + size / 2;
        start = Arrays.copyOf(start, more);
        end = Arrays.copyOf(end, more);
        lat = Arrays.copyOf(lat, more);
        lon = Arrays.copyOf(lon, more);
        line = Arrays.copyOf(line, more);
        idStart = Arrays.copyOf(idStart, more);
        Arrays.setAll(codes, i -> Arrays.copyOf(codes[i], more));
        Arrays.setAll(numbers, i -> Arrays.copyOf(numbers[i], more));
    }
}
