package conflictmap.timeline.compare;

import conflictmap.geo.HexGrid;
import java.util.List;

/**
 * Where the second of two sides has more events than the first, and where less: counts by cell, and what they are divided by.
 *
 * @param norm what counts are divided by
 * @param cells the cells in which either side has events; their counts add up to {@link Tally#counted} of each side
 * @param a what became of the first side's events
 * @param b what became of the second side's events
 */
public record Difference(Norm norm, HexGrid grid, List<Cell> cells, Tally a, Tally b) {
    /** A cell with fewer events of both sides together than this tells of no tendency; nor do sides with fewer. */
    public static final int FEW = 5;

    public Difference {
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param hexagon as in {@link HexGrid#at}
     * @param a events of the first side
     * @param b events of the second side
     */
    public record Cell(long hexagon, int a, int b) {
        /** Whether its events are too few to tell of a tendency. */
        public boolean isFew() {
            return a + b < FEW;
        }
    }

    /**
     * What became of a side's events.
     *
     * @param counted those that stand in cells
     * @param coarse those whose place is not known as finely as to a cell
     * @param nowhere those without a place
     * @param days over how much time they are told, days
     */
    public record Tally(int counted, int coarse, int nowhere, double days) {
        /** All that the side shows. */
        public int shown() {
            return counted + coarse + nowhere;
        }

        /** Those that no cell counts. */
        public int leftOut() {
            return coarse + nowhere;
        }
    }

    /** Why there is nothing to tell. */
    public enum Lack {
        /** There is something. */
        NONE,
        /** Too few events. */
        EVENTS,
        /** A side shows no time, such as a moment, whose events no day divides. */
        TIME
    }

    /** Why there is nothing to tell, if there is nothing. */
    public Lack lack() {
        if (norm == Norm.DAY && (a.days <= 0 || b.days <= 0)) {
            return Lack.TIME;
        }
        boolean few = norm == Norm.COUNT ? a.counted + b.counted < FEW : a.counted < FEW || b.counted < FEW;
        return few ? Lack.EVENTS : Lack.NONE;
    }

    /** How much more the second side has in a cell: events, events a day, or percentage points; below 0 where it has less. */
    public double value(Cell cell) {
        return rate(cell.b(), b) - rate(cell.a(), a);
    }

    private double rate(int events, Tally of) {
        return switch (norm) {
            case COUNT -> events;
            case DAY -> of.days <= 0 ? 0 : events / of.days;
            case SHARE -> of.counted == 0 ? 0 : 100.0 * events / of.counted;
        };
    }

    /** The largest difference either way in a cell that is not too few; 0 where there is none. */
    public double most() {
        return lack() != Lack.NONE ? 0 : cells.stream().filter(cell -> !cell.isFew()).mapToDouble(cell -> Math.abs(value(cell))).max().orElse(0);
    }
}
