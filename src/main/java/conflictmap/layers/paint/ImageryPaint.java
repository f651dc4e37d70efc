package conflictmap.layers.paint;

import conflictmap.geo.Viewport;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.layers.source.Imagery;
import conflictmap.layers.source.Patch;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A picture of the ground bent into a view: what is seen of it is read, as finely as it is shown, and mixed between pixels. */
final class ImageryPaint {
    private final Imagery imagery;
    private final Mesh mesh;
    private final int width;
    private final int height;
    private final double[] extent;
    private final List<Patch> patches = new ArrayList<>();

    private ImageryPaint(Imagery imagery, Viewport view, double scale) {
        this.imagery = imagery;
        this.width = (int) Math.ceil(view.widthPx() * scale);
        this.height = (int) Math.ceil(view.heightPx() * scale);
        this.mesh = new Mesh(imagery, view, width, height, scale);
        this.extent = imagery.extent();
    }

    /**
     * A picture in a view.
     *
     * @param image the view, transparent where the picture is not
     * @param damaged tiles that could not be read
     */
    record Painted(BufferedImage image, int damaged) {}

    /**
     * Paints.
     *
     * @param scale pixels for each of the view
     * @throws IOException if the picture can no longer be read
     * @throws InterruptedException if cancelled
     */
    static Painted paint(Imagery imagery, Viewport view, double scale, Progress progress) throws IOException, InterruptedException {
        return new ImageryPaint(imagery, view, scale).painted(progress);
    }

    private Painted painted(Progress progress) throws IOException, InterruptedException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        double step = step();
        if (!Double.isFinite(step)) {
            return new Painted(image, 0);
        }
        double middle = (extent[0] + extent[2]) / 2;
        if (mesh.hasSeam()) {
            read(extent[0], middle, step, progress);
            read(middle, extent[2], step, progress);
        } else {
            read(extent[0], extent[2], step, progress);
        }
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int half = mesh.rows / 2;
        Jobs.both(() -> fill(pixels, 0, half), () -> fill(pixels, half, mesh.rows - 1));
        return new Painted(image, patches.stream().mapToInt(Patch::damaged).sum());
    }

    /** Units of the plane for a pixel, where they are fewest; infinite where nothing is seen. */
    private double step() {
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row + 1 < mesh.rows; row++) {
            for (int column = 0; column + 1 < mesh.columns; column++) {
                int n = row * mesh.columns + column;
                if (mesh.cell(n) == Mesh.Cell.MIXED && meets(n)) {
                    double across = Math.hypot(mesh.x(n + 1) - mesh.x(n), mesh.y(n + 1) - mesh.y(n));
                    double down = Math.hypot(mesh.x(n + mesh.columns) - mesh.x(n), mesh.y(n + mesh.columns) - mesh.y(n));
                    least = Math.min(least, Math.max(across, down) / Mesh.CELL);
                }
            }
        }
        return least;
    }

    /** Whether a cell may lie on the picture. */
    private boolean meets(int n) {
        int opposite = n + mesh.columns + 1;
        return Math.max(mesh.x(n), mesh.x(opposite)) >= extent[0] && Math.min(mesh.x(n), mesh.x(opposite)) <= extent[2]
                && Math.max(mesh.y(n), mesh.y(opposite)) >= extent[1] && Math.min(mesh.y(n), mesh.y(opposite)) <= extent[3];
    }

    /** Reads what is seen between two columns of the plane. */
    private void read(double from, double to, double step, Progress progress) throws IOException, InterruptedException {
        double[] window = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        double reach = Mesh.CELL * step;
        for (int n = 0; n < mesh.columns * mesh.rows; n++) {
            double x = mesh.x(n);
            double y = mesh.y(n);
            if (x >= from - reach && x <= to + reach && !Double.isNaN(y)) {
                window[0] = Math.min(window[0], Math.max(from, x));
                window[1] = Math.min(window[1], Math.max(extent[1], y));
                window[2] = Math.max(window[2], Math.min(to, x));
                window[3] = Math.max(window[3], Math.min(extent[3], y));
            }
        }
        if (window[0] <= window[2] && window[1] <= window[3]) {
            double[] wider = {window[0] - reach, window[1] - reach, window[2] + reach, window[3] + reach};
            patches.add(imagery.read(wider, step, progress));
        }
    }

    private void fill(int[] pixels, int fromRow, int toRow) {
        for (int row = fromRow; row < toRow; row++) {
            for (int column = 0; column + 1 < mesh.columns; column++) {
                int n = row * mesh.columns + column;
                switch (mesh.cell(n)) {
                    case EMPTY -> { }
                    case MIXED -> mixed(pixels, n, column * Mesh.CELL, row * Mesh.CELL);
                    case EXACT -> exact(pixels, column * Mesh.CELL, row * Mesh.CELL);
                }
            }
        }
    }

    private void mixed(int[] pixels, int n, int left, int top) {
        int below = n + mesh.columns;
        int right = Math.min(width, left + Mesh.CELL);
        int bottom = Math.min(height, top + Mesh.CELL);
        for (int y = top; y < bottom; y++) {
            double down = (y - top) / (double) Mesh.CELL;
            double x0 = mesh.x(n) + down * (mesh.x(below) - mesh.x(n));
            double y0 = mesh.y(n) + down * (mesh.y(below) - mesh.y(n));
            double dx = (mesh.x(n + 1) + down * (mesh.x(below + 1) - mesh.x(n + 1)) - x0) / Mesh.CELL;
            double dy = (mesh.y(n + 1) + down * (mesh.y(below + 1) - mesh.y(n + 1)) - y0) / Mesh.CELL;
            for (int x = left; x < right; x++) {
                pixels[y * width + x] = colour(x0 + (x - left) * dx, y0 + (x - left) * dy);
            }
        }
    }

    private void exact(int[] pixels, int left, int top) {
        for (int y = top; y < Math.min(height, top + Mesh.CELL); y++) {
            for (int x = left; x < Math.min(width, left + Mesh.CELL); x++) {
                double[] at = mesh.exact(x, y);
                pixels[y * width + x] = colour(at[0], at[1]);
            }
        }
    }

    private int colour(double x, double y) {
        if (!(x >= extent[0] && x < extent[2] && y >= extent[1] && y < extent[3])) {
            return 0;
        }
        for (Patch patch : patches) {
            if (x >= patch.left() && x < patch.left() + patch.width() * patch.stepX()) {
                return patch.at(x, y);
            }
        }
        return 0;
    }
}
