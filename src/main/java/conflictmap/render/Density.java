package conflictmap.render;

import conflictmap.geo.Viewport;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The density of events as a picture: counts in small squares, smoothed by a kernel near to a Gaussian of 14 pixels
 * (three running means), on a logarithmic scale of colours up to a round number that changes seldom.
 */
final class Density {
    /** Squares on each side of the middle of a running mean. */
    private static final int REACH = 3;
    /** Sum of the kernel's weights as whole numbers: sums of counts stay exact up to a million and a half at one place. */
    private static final float WEIGHTS = 117_649;
    /** What one event alone adds at its own place: the middle of the kernel. */
    static final float ONE_EVENT = (float) Math.pow(37 / 343.0, 2);
    /** The scale's end is lowered when the densest falls below this part of it. */
    private static final double STICKS = 0.3;

    private final DensityGrid grid;
    private final boolean alone;
    private int[] smooth = new int[0];
    private int[] other = new int[0];
    private float[] shade = new float[0];
    private int smoothed = -1;
    private double smoothedCell;
    /** The squares that are smoothed and shaded. */
    private Patch patch = new Patch(0, 0, 0, 0);
    private final RoughKernel rough = new RoughKernel();
    private Unit unit = new Unit(1, 1, 1);
    private @Nullable BufferedImage image;
    private @Nullable Theme painted;
    private Painted known = new Painted(-1, 0, 0, 0, 0);

    /** What was painted: which counts, where the squares lay, how large they were, and how fine the paper was. */
    private record Painted(int version, double left, double top, double cellPx, double scale) {}

    /**
     * In what density is told.
     *
     * @param top the end of the scale, events in an area
     * @param areaKm2 that area, a power of ten, square kilometres
     * @param cellKm2 area of a square of the grid in the middle of the view
     */
    record Unit(double top, double areaKm2, double cellKm2) {
        /** Where on the scale, 0 to 1, so many events in the area stand. */
        double share(double events) {
            double one = ONE_EVENT / cellKm2 * areaKm2;
            return Math.log1p(events / one) / Math.log1p(top / one);
        }
    }

    /** @param alone whether each frame chooses its scale as if it were the first */
    Density(DensityGrid grid, boolean alone) {
        this.grid = grid;
        this.alone = alone;
    }

    Unit unit() {
        return unit;
    }

    /** Smooths the counts of a view, where they have changed. */
    void follow(Viewport view, Bands bands) {
        double cell = grid.cellPx();
        Patch wanted = grid.patch(view);
        if (smoothed == grid.version() && smoothedCell == cell && patch.holds(wanted)) {
            return;
        }
        // while the map is zoomed, all is smoothed anew for each frame, and so only what it shows
        patch = smoothedCell == cell || cell == DensityGrid.CELL_PX ? grid.all() : wanted;
        smoothed = grid.version();
        smoothedCell = cell;
        int n = grid.columns() * grid.rows();
        if (smooth.length != n) {
            smooth = new int[n];
            other = new int[n];
            shade = new float[n];
        }
        if (cell == DensityGrid.CELL_PX) {
            smooth(n);
        } else {
            rough.smooth(grid, patch, (REACH + 0.5) * DensityGrid.CELL_PX / cell, WEIGHTS, smooth, bands);
        }
        fit(view);
        float scale = (float) (1 / Math.log1p(unit.top() * unit.cellKm2() / unit.areaKm2() / ONE_EVENT));
        int middle = (patch.top() + patch.bottom()) / 2;
        bands.both(() -> shade(patch.top(), middle, scale), () -> shade(middle, patch.bottom(), scale));
    }

    private void smooth(int n) {
        System.arraycopy(grid.cells(), 0, smooth, 0, n);
        for (int pass = 0; pass < 3; pass++) {
            // so short that a second thread would cost more than it takes off
            alongRows(0, grid.rows());
            alongColumns(0, grid.columns());
        }
    }

    private void alongRows(int from, int to) {
        int columns = grid.columns();
        for (int row = from; row < to; row++) {
            int at = row * columns;
            int sum = 0;
            for (int i = 0; i < REACH; i++) {
                sum += smooth[at + i];
            }
            for (int i = 0; i < columns; i++) {
                sum += i + REACH < columns ? smooth[at + i + REACH] : 0;
                sum -= i > REACH ? smooth[at + i - REACH - 1] : 0;
                other[at + i] = sum;
            }
        }
    }

    private void alongColumns(int from, int to) {
        int columns = grid.columns();
        int rows = grid.rows();
        int[] sum = new int[to - from];
        for (int row = -REACH; row < rows; row++) {
            int in = row + REACH;
            int out = row - REACH - 1;
            for (int i = from; i < to; i++) {
                int s = sum[i - from];
                s += in < rows ? other[in * columns + i] : 0;
                s -= out >= 0 ? other[out * columns + i] : 0;
                sum[i - from] = s;
                if (row >= 0) {
                    smooth[row * columns + i] = s;
                }
            }
        }
    }

    /** Chooses the end of the scale: a round number at or above the densest, kept while it is not far above. */
    private void fit(Viewport view) {
        int most = 0;
        int left = grid.columnAt(-DensityGrid.MARGIN_PX);
        int right = grid.columnAt(view.widthPx() + DensityGrid.MARGIN_PX);
        int bottom = grid.rowAt(view.heightPx() + DensityGrid.MARGIN_PX);
        for (int row = grid.rowAt(-DensityGrid.MARGIN_PX); row < bottom; row++) {
            for (int i = row * grid.columns() + left; i < row * grid.columns() + right; i++) {
                most = Math.max(most, smooth[i]);
            }
        }
        double cellKm = DensityGrid.CELL_PX * view.metresPerPixel(view.center().latDeg()) / 1000;
        double cellKm2 = cellKm * cellKm;
        double perKm2 = Math.max((double) most / WEIGHTS, ONE_EVENT) / cellKm2;
        double area = Math.pow(10, Math.clamp(Math.ceil(1.3 - Math.log10(perKm2)), 0, 9));
        double densest = perKm2 * area;
        boolean same = !alone && unit.areaKm2() == area && unit.cellKm2() == cellKm2;
        if (!same || densest > unit.top() || densest < STICKS * unit.top()) {
            unit = new Unit(round(densest), area, cellKm2);
        }
    }

    /** The next of 1, 2, 5 times a power of ten. */
    static double round(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        double first = value / power;
        return (first <= 1 ? 1 : first <= 2 ? 2 : first <= 5 ? 5 : 10) * power;
    }

    /** Shades rows of the patch. */
    private void shade(int from, int to, float scale) {
        for (int row = from; row < to; row++) {
            int end = row * grid.columns() + patch.right();
            for (int i = row * grid.columns() + patch.left(); i < end; i++) {
                shade[i] = smooth[i] == 0 ? 0 : Logarithms.of(1 + smooth[i] / (ONE_EVENT * WEIGHTS)) * scale;
            }
        }
    }

    /** The picture of a view, as fine as the paper. */
    BufferedImage picture(Viewport view, Theme theme, double scale, Bands bands) {
        int width = (int) Math.ceil(view.widthPx() * scale);
        int height = (int) Math.ceil(view.heightPx() * scale);
        BufferedImage sheet = image;
        if (sheet == null || sheet.getWidth() != width || sheet.getHeight() != height) {
            sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
            image = sheet;
            known = new Painted(-1, 0, 0, 0, 0);
        }
        var wanted = new Painted(smoothed, grid.left(), grid.top(), grid.cellPx(), scale);
        if (!wanted.equals(known) || painted != theme) {
            int[] argb = ((DataBufferInt) sheet.getRaster().getDataBuffer()).getData();
            int[] colors = DensityScale.premultiplied(theme);
            bands.both(
                    () -> color(argb, width, 0, height / 2, scale, colors),
                    () -> color(argb, width, height / 2, height, scale, colors));
            known = wanted;
            painted = theme;
        }
        return sheet;
    }

    /** Colours rows of the picture, between the middles of the squares by straight lines. */
    private void color(int[] argb, int width, int from, int to, double scale, int[] colors) {
        int columns = grid.columns();
        float[] line = new float[columns];
        double cell = grid.cellPx();
        float step = (float) (1 / (cell * scale));
        float first = (float) ((0.5 / scale - grid.left()) / cell - 0.5);
        int[] column = new int[width];
        float[] share = new float[width];
        for (int x = 0; x < width; x++) {
            float u = first + x * step;
            column[x] = (int) u;
            share[x] = u - column[x];
        }
        int firstColumn = column[0];
        int lastColumn = column[width - 1] + 1;
        for (int y = from; y < to; y++) {
            double v = ((y + 0.5) / scale - grid.top()) / cell - 0.5;
            int row = (int) v;
            float below = (float) (v - row) * (DensityScale.STEPS - 1);
            float above = DensityScale.STEPS - 1 - below;
            float any = 0;
            for (int i = firstColumn; i <= lastColumn; i++) {
                line[i] = shade[row * columns + i] * above + shade[(row + 1) * columns + i] * below;
                any += line[i];
            }
            if (any == 0) {
                Arrays.fill(argb, y * width, (y + 1) * width, 0);
                continue;
            }
            for (int x = 0; x < width; x++) {
                float a = line[column[x]];
                float b = line[column[x] + 1];
                argb[y * width + x] = colors[Math.min(DensityScale.STEPS - 1, (int) (a + (b - a) * share[x]))];
            }
        }
    }
}
