package conflictmap.layers.raster;

import conflictmap.jobs.Progress;
import conflictmap.layers.source.Crs;
import conflictmap.layers.source.Imagery;
import conflictmap.layers.source.Patch;
import conflictmap.layers.source.SqliteFile;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * A pyramid of tiles in an SQLite file. Its plane has the units of its reference system, with y turned downwards. A
 * window holds at most the tiles that are seen, each {@value #LEAST_TILE_PX} pixels or more across.
 */
final class Tiles implements Imagery {
    /** Tiles smaller than this on the map are not drawn: there would be too many of them. */
    private static final int LEAST_TILE_PX = 64;
    /** A level that is coarser than the map by less than this is fine enough. */
    private static final double FINE_ENOUGH = 1.25;
    /** The most pixels of a window: 64 MB. */
    private static final int MOST_PX = 1 << 24;

    private final Path file;
    private final String kind;
    private final Crs crs;
    private final double[] extent;
    private final double[] boundsDeg;
    private final List<Level> levels;
    private final String query;

    /**
     * A level of the pyramid.
     *
     * @param zoom its number in the file
     * @param left left edge of column 0 on the plane
     * @param top top edge of the uppermost row
     * @param pixelX units of the plane for each pixel across
     * @param pixelY units of the plane for each pixel down
     * @param tileWidth pixels of a tile across
     * @param tileHeight pixels of a tile down
     * @param bottomRow where rows are counted from below, the number of the uppermost one; else -1
     */
    record Level(int zoom, double left, double top, double pixelX, double pixelY, int tileWidth, int tileHeight, int bottomRow) {
        double tileX() {
            return pixelX * tileWidth;
        }

        double tileY() {
            return pixelY * tileHeight;
        }

        /** From a row of the file to one counted from above, or back. */
        int row(int row) {
            return bottomRow < 0 ? row : bottomRow - row;
        }
    }

    /**
     * A pyramid.
     *
     * @param kind what the file is, for people
     * @param extent left, top, right and bottom edge on the plane
     * @param levels coarsest first
     * @param query gives column, row and picture of the tiles of a level between two columns and two rows
     */
    Tiles(Path file, String kind, Crs crs, double[] extent, List<Level> levels, String query) {
        this.file = file;
        this.kind = kind;
        this.crs = crs;
        this.extent = extent.clone();
        this.levels = List.copyOf(levels);
        this.query = query;
        this.boundsDeg = Bounds.of(extent, (xy, n) -> {
            for (int i = 1; i < 2 * n; i += 2) {
                xy[i] = -xy[i];
            }
            crs.toDegrees(xy, n);
        });
    }

    @Override
    public double[] extent() {
        return extent.clone();
    }

    @Override
    public double[] boundsDeg() {
        return boundsDeg.clone();
    }

    @Override
    public void toPlane(double[] xy, int points) {
        crs.fromDegrees(xy, points);
        for (int i = 1; i < 2 * points; i += 2) {
            xy[i] = -xy[i];
        }
    }

    @Override
    public Patch read(double[] window, double step, Progress progress) throws IOException, InterruptedException {
        Level level = level(step);
        double left = Math.max(window[0], extent[0]);
        double top = Math.max(window[1], extent[1]);
        double right = Math.min(window[2], extent[2]);
        double bottom = Math.min(window[3], extent[3]);
        if (level.tileX() < step * LEAST_TILE_PX || left >= right || top >= bottom) {
            return Patch.EMPTY;
        }
        double pixel = Math.max(level.pixelX(), step / 2);
        pixel = Math.max(pixel, Math.sqrt((right - left) * (bottom - top) / MOST_PX));
        // whole pixels from the level's corner on, so that tiles at their own scale are copied and not mixed
        left = level.left() + Math.floor((left - level.left()) / pixel) * pixel;
        top = level.top() + Math.floor((top - level.top()) / pixel) * pixel;
        int width = (int) Math.ceil((right - left) / pixel);
        int height = (int) Math.ceil((bottom - top) / pixel);
        var sheet = new Sheet(level, left, top, pixel, new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE));
        return SqliteFile.read(file, kind, db -> sheet.filled(db, progress));
    }

    /** The coarsest level that is fine enough, or the finest. */
    private Level level(double step) {
        for (Level level : levels) {
            if (level.pixelX() <= step * FINE_ENOUGH) {
                return level;
            }
        }
        return levels.getLast();
    }

    /** The pixels of a window, being filled. */
    private final class Sheet {
        private final Level level;
        private final double left;
        private final double top;
        private final double pixel;
        private final BufferedImage image;
        private int damaged;

        Sheet(Level level, double left, double top, double pixel, BufferedImage image) {
            this.level = level;
            this.left = left;
            this.top = top;
            this.pixel = pixel;
            this.image = image;
        }

        Patch filled(Connection db, Progress progress) throws SQLException, InterruptedException {
            int first = (int) Math.floor((left - level.left()) / level.tileX());
            int last = (int) Math.floor((left + image.getWidth() * pixel - level.left()) / level.tileX());
            int upper = (int) Math.floor((top - level.top()) / level.tileY());
            int lower = (int) Math.floor((top + image.getHeight() * pixel - level.top()) / level.tileY());
            Graphics2D g = image.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            try (var s = db.prepareStatement(query)) {
                s.setInt(1, level.zoom());
                s.setInt(2, first);
                s.setInt(3, last);
                s.setInt(4, Math.min(level.row(upper), level.row(lower)));
                s.setInt(5, Math.max(level.row(upper), level.row(lower)));
                try (ResultSet tile = s.executeQuery()) {
                    while (tile.next()) {
                        progress.check();
                        draw(g, tile.getInt(1), level.row(tile.getInt(2)), picture(tile.getBytes(3)));
                    }
                }
            } finally {
                g.dispose();
            }
            int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            return new Patch(argb, image.getWidth(), image.getHeight(), left, top, pixel, pixel, damaged);
        }

        private void draw(Graphics2D g, int column, int row, @Nullable BufferedImage picture) {
            if (picture == null) {
                damaged++;
                return;
            }
            double x = (level.left() + column * level.tileX() - left) / pixel;
            double y = (level.top() + row * level.tileY() - top) / pixel;
            int x0 = (int) Math.rint(x);
            int y0 = (int) Math.rint(y);
            int x1 = (int) Math.rint(x + level.tileX() / pixel);
            int y1 = (int) Math.rint(y + level.tileY() / pixel);
            g.drawImage(picture, x0, y0, x1 - x0, y1 - y0, null);
        }
    }

    /** A tile's picture; null where it is damaged or of a format that is not read. */
    static @Nullable BufferedImage picture(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException e) { // the JDK's readers throw either for a damaged picture
            return null;
        }
    }
}
