package conflictmap.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How furniture is set: as large as it is meant to be where there is room for that; else everything first grows a little
 * smaller, then the legend takes more columns, then both go on, then pieces are left out, those first that are missed least.
 * On a small picture the legend is brief from the start: short words, set closely, in columns, lest it hide what it explains.
 *
 * @param unit how much larger than on a desk the pieces are
 * @param columns of the legend
 * @param brief whether the legend is in short words, set closely
 * @param without what is left out
 */
record Setting(double unit, int columns, boolean brief, Set<Piece> without) {
    /** How much larger pieces are before a room than on a desk. */
    static final double ROOM = 1.7;

    /** Sizes in groups: within one, a smaller size is better than another column. */
    private static final double[][] DESK_UNITS = {{1, 0.92, 0.84}, {0.76}};
    private static final double[][] ROOM_UNITS = {{ROOM, 1.5}, {1.32, 1.16}, {1}};
    private static final double[][] BRIEF_UNITS = {{1, 0.92}, {0.84}, {0.76}};
    private static final double[][] LOW_ROOM_UNITS = {{1.5, 1.32}, {1.16}, {1}};
    private static final double[] LAST_UNITS = {0.88, 0.76, 0.64, 0.52};
    private static final int MOST_COLUMNS = 3;
    /** What is left out, in this order: the count of events without a place stands in the time's piece too. */
    private static final List<Piece> MISSED_LEAST = List.of(Piece.NORTH, Piece.TRAY, Piece.SCALE, Piece.LEGEND);

    /** Square pixels on a desk below which a picture is small: about what a window of 1024 by 700 leaves to the map, and some more. */
    private static final double SMALL = 660 * 620;

    private static final List<Setting> DESK = all(DESK_UNITS, false, false);
    private static final List<Setting> BEFORE_ROOM = all(ROOM_UNITS, false, false);
    private static final List<Setting> LOW_ON_DESK = all(DESK_UNITS, true, false);
    private static final List<Setting> LOW_BEFORE_ROOM = all(LOW_ROOM_UNITS, true, false);
    private static final List<Setting> BRIEF_ON_DESK = all(BRIEF_UNITS, true, true);
    private static final List<Setting> BRIEF_BEFORE_ROOM = all(ROOM_UNITS, true, true);
    private static final List<Setting> BRIEF_AT_THE_SIDE = all(BRIEF_UNITS, false, true);
    private static final List<Setting> BRIEF_AT_THE_SIDE_OF_A_ROOM = all(ROOM_UNITS, false, true);

    /** The settings of a frame, the best first; the last one leaves the credit alone. */
    static List<Setting> of(Frame frame) {
        return isSmall(frame) ? brief(frame) : frame.presented() ? BEFORE_ROOM : DESK;
    }

    /** The same for a legend that serves two maps: as many columns as there is room for, lest it hide much of the one that it stands on. */
    static List<Setting> low(Frame frame) {
        return isSmall(frame) ? brief(frame) : frame.presented() ? LOW_BEFORE_ROOM : LOW_ON_DESK;
    }

    /** Half way up, columns would reach into the middle of the map. */
    private static List<Setting> brief(Frame frame) {
        MapEdge legend = frame.furniture().of(Piece.LEGEND);
        if (legend == MapEdge.LEFT || legend == MapEdge.RIGHT) {
            return frame.presented() ? BRIEF_AT_THE_SIDE_OF_A_ROOM : BRIEF_AT_THE_SIDE;
        }
        return frame.presented() ? BRIEF_BEFORE_ROOM : BRIEF_ON_DESK;
    }

    /** Whether a usual legend would hide much of the picture. */
    private static boolean isSmall(Frame frame) {
        double unit = frame.presented() ? ROOM : 1;
        return (double) frame.view().widthPx() * frame.view().heightPx() < SMALL * unit * unit;
    }

    private static List<Setting> all(double[][] groups, boolean low, boolean brief) {
        List<Setting> all = new ArrayList<>();
        for (int left = 0; left <= MISSED_LEAST.size(); left++) {
            Set<Piece> without = Set.copyOf(MISSED_LEAST.subList(0, left));
            int most = without.contains(Piece.LEGEND) ? 1 : MOST_COLUMNS;
            for (double[] units : groups) {
                IntStream.rangeClosed(1, most).map(columns -> low ? most + 1 - columns : columns)
                        .forEach(columns -> DoubleStream.of(units).forEach(unit -> all.add(new Setting(unit, columns, brief, without))));
            }
        }
        Set<Piece> credit = EnumSet.complementOf(EnumSet.of(Piece.CREDIT));
        for (double unit : LAST_UNITS) {
            all.add(new Setting(unit, 1, brief, Set.copyOf(MISSED_LEAST)));
        }
        all.add(new Setting(LAST_UNITS[LAST_UNITS.length - 1], 1, brief, Set.copyOf(credit)));
        return List.copyOf(all);
    }

    boolean has(Piece piece) {
        return !without.contains(piece);
    }
}
