package conflictmap.timeline.compare;

import conflictmap.geo.HexGrid;
import conflictmap.model.Place;
import conflictmap.model.TimeRange;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Shown;
import conflictmap.timeline.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts the events of two sides by hexagon. An event counts where its place is known as finely as to a hexagon of its grid:
 * sites and towns whose true place lies within it if they stand in its middle. Remembers which row lies where, so that
 * a playing clock costs a count only. For one thread at a time.
 */
public final class CellCounts {
    private static final int NOWHERE = -1;
    private static final int COARSE = -2;
    /** Share of the events known to a point that the finest grid still counts. */
    private static final double MOST = 0.9;

    private final Comparison of;
    private final TimeRange whole;
    private final float[] needA;
    private final float[] needB;
    private final double commonNeedM;
    private @Nullable Placed placed;

    /** Which cell each row lies in, for one grid. */
    private record Placed(HexGrid grid, long[] hexagons, Rows a, Rows b) {}

    /** The number of each row's cell; {@value #NOWHERE} without a place, {@value #COARSE} if it is not known so finely. */
    @SuppressWarnings("ArrayRecordComponent") // a column, compared by nobody
    private record Rows(int[] cell) {}

    /** Counts of a comparison; looks at the place of each event once. */
    public CellCounts(Comparison of) {
        this.of = of;
        whole = of.whole();
        needA = needs(of.a().events());
        needB = needs(of.b().events());
        double[] points = IntStream.concat(
                        IntStream.range(0, needA.length).filter(i -> Float.isFinite(needA[i])).map(i -> Float.floatToIntBits(needA[i])),
                        IntStream.range(0, needB.length).filter(i -> Float.isFinite(needB[i])).map(i -> Float.floatToIntBits(needB[i])))
                .mapToDouble(Float::intBitsToFloat).sorted().toArray();
        commonNeedM = points.length == 0 ? 0 : points[(int) (MOST * (points.length - 1))];
    }

    /** Widths of cells that hold each event's place, metres: not a number without a place, infinite for areas. */
    private static float[] needs(EventIndex index) {
        float[] needs = new float[index.size()];
        for (int row = 0; row < needs.length; row++) {
            if (Double.isNaN(index.lat(row))) {
                needs[row] = Float.NaN;
            } else if (!index.precision(row).isPoint()) {
                needs[row] = Float.POSITIVE_INFINITY;
            } else {
                Place place = index.event(row).place();
                needs[row] = (float) (2 * place.radiusM());
            }
        }
        return needs;
    }

    /**
     * The grid whose cells are about so wide; wider ones where else most places would not be known finely enough.
     *
     * @param widthM metres at the latitude
     */
    public HexGrid grid(double widthM, double latDeg) {
        HexGrid grid = HexGrid.nearest(Math.max(widthM, commonNeedM), latDeg);
        while (grid.level() > 0 && grid.widthM(latDeg) < commonNeedM) {
            grid = new HexGrid(grid.level() - 1);
        }
        return grid;
    }

    /** The difference when the clock stands at an instant. */
    public Difference at(Instant clock, Window window, HexGrid grid) {
        Placed known = placed;
        if (known == null || !known.grid().equals(grid)) {
            known = place(grid);
            placed = known;
        }
        int[] a = new int[known.hexagons().length];
        int[] b = new int[known.hexagons().length];
        Difference.Tally ofA = count(of.a(), known.a(), clock, window, a);
        Difference.Tally ofB = count(of.b(), known.b(), clock, window, b);
        List<Difference.Cell> cells = new ArrayList<>();
        for (int i = 0; i < a.length; i++) {
            if (a[i] + b[i] > 0) {
                cells.add(new Difference.Cell(known.hexagons()[i], a[i], b[i]));
            }
        }
        return new Difference(of.norm(), grid, cells, ofA, ofB);
    }

    private Difference.Tally count(Side side, Rows rows, Instant clock, Window window, int[] counts) {
        Shown shown = side.shown(clock, window);
        int counted = 0;
        int coarse = 0;
        int nowhere = 0;
        for (int row = shown.first(); row < shown.last(); row++) {
            if (shown.has(row)) {
                int cell = rows.cell()[row];
                if (cell >= 0) {
                    counts[cell]++;
                    counted++;
                } else if (cell == COARSE) {
                    coarse++;
                } else {
                    nowhere++;
                }
            }
        }
        return new Difference.Tally(counted, coarse, nowhere, side.days(clock, window, whole));
    }

    private Placed place(HexGrid grid) {
        Map<Long, Integer> numbers = new HashMap<>();
        Rows a = rows(of.a().events(), needA, grid, numbers);
        Rows b = rows(of.b().events(), needB, grid, numbers);
        long[] hexagons = new long[numbers.size()];
        numbers.forEach((hexagon, number) -> hexagons[number] = hexagon);
        return new Placed(grid, hexagons, a, b);
    }

    private static Rows rows(EventIndex index, float[] needs, HexGrid grid, Map<Long, Integer> numbers) {
        int[] cell = new int[index.size()];
        Arrays.setAll(cell, row -> Float.isNaN(needs[row]) ? NOWHERE
                : needs[row] > grid.widthM(index.lat(row)) ? COARSE
                : numbers.computeIfAbsent(grid.at(index.lat(row), index.lon(row)), hexagon -> numbers.size()));
        return new Rows(cell);
    }
}
