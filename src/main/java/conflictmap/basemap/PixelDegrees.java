package conflictmap.basemap;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;

/**
 * Longitude and latitude under the middle of each pixel of a piece of a picture, row by row. They are the same whichever
 * piece is asked for.
 */
abstract class PixelDegrees {
    /** Pixels between the nodes of a mesh. */
    private static final int CELL = 8;

    /**
     * The degrees of a piece of a picture.
     *
     * @param scale pixels of the picture for each of the view
     * @param left first column of the piece, pixels from the view's left edge
     * @param width pixels of a row
     */
    static PixelDegrees of(Viewport view, double scale, int left, int width) {
        return view.projection().wraps() ? new Cylinder(view, scale, left, width) : new Mesh(view, scale, left, width);
    }

    /** Goes to a row, by its pixels from the view's upper edge. */
    abstract void row(int y);

    /** Longitude under a pixel of the row, counted from the piece's first column. */
    abstract double lon(int x);

    /** Latitude under a pixel of the row, likewise. */
    abstract double lat(int x);

    /** Whether all pixels of a row have the same latitude. */
    abstract boolean parallelRows();

    /** Where meridians and parallels stand upright. */
    private static final class Cylinder extends PixelDegrees {
        private final Viewport view;
        private final double scale;
        private final double[] lon;
        private double lat;

        Cylinder(Viewport view, double scale, int left, int width) {
            this.view = view;
            this.scale = scale;
            this.lon = new double[width];
            for (int x = 0; x < width; x++) {
                lon[x] = view.pointAt((left + x + 0.5) / scale, view.heightPx() / 2.0).lonDeg();
            }
        }

        @Override
        void row(int y) {
            lat = view.pointAt(0.5, (y + 0.5) / scale).latDeg();
        }

        @Override
        double lon(int x) {
            return lon[x];
        }

        @Override
        double lat(int x) {
            return lat;
        }

        @Override
        boolean parallelRows() {
            return true;
        }
    }

    /** Anywhere else: exact at the nodes of a mesh, and between them what lies between. */
    private static final class Mesh extends PixelDegrees {
        /** Cells over more degrees than this, near a pole or beside the map, are not filled from their corners. */
        private static final double WIDEST_DEG = 20;
        /** A part of a pixel that no view begins at, so that rounding never hangs in the balance. */
        private static final double ODD = 0.37;

        private final Viewport view;
        private final double scale;
        private final double[] lon;
        private final double[] lat;
        private final int left;
        /** Where nodes stand: the same places of the world in all views that are moved by whole pixels. */
        private final int phaseX;
        private final int phaseY;
        private final int firstNode;
        private final int nodes;
        private double[] upper = new double[0];
        private double[] lower = new double[0];
        private int cell = Integer.MIN_VALUE;

        Mesh(Viewport view, double scale, int left, int width) {
            this.view = view;
            this.scale = scale;
            this.left = left;
            this.lon = new double[width];
            this.lat = new double[width];
            GeoPoint p = view.center();
            this.phaseX = phase(view.projection().x(p.latDeg(), p.lonDeg()) * view.worldPx() - view.widthPx() / 2.0);
            this.phaseY = phase(view.projection().y(p.latDeg(), p.lonDeg()) * view.worldPx() - view.heightPx() / 2.0);
            this.firstNode = Math.floorDiv(left + phaseX, CELL);
            this.nodes = Math.floorDiv(left + width - 1 + phaseX, CELL) - firstNode + 2;
        }

        private int phase(double worldPx) {
            return (int) Math.floorMod((long) Math.floor(worldPx * scale + ODD), (long) CELL);
        }

        @Override
        void row(int y) {
            int wanted = Math.floorDiv(y + phaseY, CELL);
            if (wanted != cell) {
                upper = wanted == cell + 1 && lower.length > 0 ? lower : nodes(wanted);
                cell = wanted;
                lower = nodes(cell + 1);
            }
            double down = (y + phaseY - cell * CELL) / (double) CELL;
            for (int x = 0; x < lon.length; x++) {
                int along = left + x + phaseX - firstNode * CELL;
                int n = 2 * (along / CELL);
                double across = (along % CELL) / (double) CELL;
                double lowest = Math.min(Math.min(upper[n], upper[n + 2]), Math.min(lower[n], lower[n + 2]));
                double highest = Math.max(Math.max(upper[n], upper[n + 2]), Math.max(lower[n], lower[n + 2]));
                if (highest - lowest < WIDEST_DEG) {
                    lon[x] = between(n, across, down);
                    lat[x] = between(n + 1, across, down);
                } else {
                    GeoPoint p = point(left + x, y);
                    lon[x] = p.lonDeg();
                    lat[x] = p.latDeg();
                }
            }
        }

        private double between(int n, double across, double down) {
            double above = upper[n] + across * (upper[n + 2] - upper[n]);
            double below = lower[n] + across * (lower[n + 2] - lower[n]);
            return above + down * (below - above);
        }

        /** Longitude, which runs on over the antimeridian, and latitude of a row of nodes. */
        private double[] nodes(int row) {
            double[] found = new double[2 * nodes];
            double middle = view.projection().centralMeridianDeg();
            for (int i = 0; i < nodes; i++) {
                GeoPoint p = point((firstNode + i) * CELL - phaseX, row * CELL - phaseY);
                found[2 * i] = middle + GeoPoint.wrapLon(p.lonDeg() - middle);
                found[2 * i + 1] = p.latDeg();
            }
            return found;
        }

        private GeoPoint point(double x, double y) {
            return view.pointAt((x + 0.5) / scale, (y + 0.5) / scale);
        }

        @Override
        double lon(int x) {
            return lon[x];
        }

        @Override
        double lat(int x) {
            return lat[x];
        }

        @Override
        boolean parallelRows() {
            return false;
        }
    }
}
