package conflictmap.basemap;

import conflictmap.jobs.Progress;
import conflictmap.jobs.ReadStopper;
import conflictmap.packed.PackedReader;
import conflictmap.packed.PackedWriter;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The shaded relief of the world in plate carree, kept as the JPEG holds it: luma at full size and the two chromas at
 * half, 50 MB for 8192x4096 and a third more for its halved copies.
 */
final class Relief {
    /** Halved copies below the full size; the smallest serves the whole world on a small screen. */
    private static final int HALVINGS = 3;

    /** Chroma blue from which a pixel is water: land lies below 129, sea above 134. */
    static final int WATER_CB = 131;
    /** Chroma blue below which a pixel is land beyond doubt. */
    static final int LAND_CB = 128;
    static final byte ALL_LAND = 1;
    static final byte ALL_WATER = 2;
    private static final byte MIXED = 0;

    private final List<Level> levels;

    private Relief(List<Level> levels) {
        this.levels = levels;
    }

    /**
     * One size of the picture: luma (Y) and, at half the width and height, chroma (Cb, Cr), as JFIF defines them.
     *
     * @param width width of the luma plane in pixels; the world's 360 degrees
     * @param height height of the luma plane; 180 degrees from the north pole down
     * @param side at half the size: whether a pixel and its neighbours are all land, all water, or neither
     */
    @SuppressWarnings("ArrayRecordComponent") // planes of a picture, compared by nobody
    record Level(int width, int height, byte[] luma, byte[] cb, byte[] cr, byte[] side) {
        static Level of(int width, int height, byte[] luma, byte[] cb, byte[] cr) {
            return new Level(width, height, luma, cb, cr, sides(cb, width / 2, height / 2));
        }
    }

    /**
     * Reads the picture.
     *
     * @throws IOException if it cannot be read; names the file
     */
    static Relief read(Path file, Progress progress) throws IOException, InterruptedException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            if (in == null) {
                throw new IOException("it is missing");
            }
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                reader.addIIOReadProgressListener(new ReadStopper(progress));
                Raster raster = reader.readRaster(0, null);
                progress.check();
                return new Relief(pyramid(split(raster)));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new IOException("The relief " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Writes it in the form that {@link #read(PackedReader)} reads: all its sizes, 2.3 bytes for each pixel of the largest. */
    void write(PackedWriter out) throws IOException {
        out.number(levels.size());
        for (Level level : levels) {
            out.number(level.width());
            out.number(level.height());
            for (byte[] plane : List.of(level.luma(), level.cb(), level.cr(), level.side())) {
                out.bytes(plane, plane.length);
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    static Relief read(PackedReader in) throws IOException {
        Level[] levels = new Level[in.number()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = new Level(in.number(), in.number(), in.bytes(), in.bytes(), in.bytes(), in.bytes());
        }
        return new Relief(List.of(levels));
    }

    /** The smallest size that has at least one pixel for each of so many pixels round the equator. */
    Level forWorldOf(double worldPx) {
        Level best = levels.getFirst();
        for (Level level : levels) {
            if (level.width() >= worldPx * 0.8) {
                best = level;
            }
        }
        return best;
    }

    private static Level split(Raster raster) {
        int width = raster.getWidth();
        int height = raster.getHeight();
        byte[] mixed = ((DataBufferByte) raster.getDataBuffer()).getData();
        byte[] luma = new byte[width * height];
        byte[] cb = new byte[width / 2 * (height / 2)];
        byte[] cr = new byte[cb.length];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = mixed[3 * i];
        }
        for (int y = 0, to = 0; y < height / 2; y++) {
            for (int x = 0; x < width / 2; x++, to++) {
                int from = 3 * (2 * y * width + 2 * x);
                cb[to] = mixed[from + 1];
                cr[to] = mixed[from + 2];
            }
        }
        return Level.of(width, height, luma, cb, cr);
    }

    private static List<Level> pyramid(Level full) {
        List<Level> all = new ArrayList<>();
        all.add(full);
        for (int i = 0; i < HALVINGS; i++) {
            Level above = all.getLast();
            int w = above.width();
            int h = above.height();
            all.add(Level.of(
                    w / 2,
                    h / 2,
                    halved(above.luma(), w, h),
                    halved(above.cb(), w / 2, h / 2),
                    halved(above.cr(), w / 2, h / 2)));
        }
        return all;
    }

    private static byte[] halved(byte[] plane, int width, int height) {
        byte[] half = new byte[width / 2 * (height / 2)];
        for (int y = 0, to = 0; y < height / 2; y++) {
            for (int x = 0; x < width / 2; x++, to++) {
                int i = 2 * y * width + 2 * x;
                half[to] = (byte) (((plane[i] & 255) + (plane[i + 1] & 255) + (plane[i + width] & 255)
                        + (plane[i + width + 1] & 255) + 2) >> 2);
            }
        }
        return half;
    }

    /** For each pixel: the common side of the four by four from the one above and left of it on. */
    private static byte[] sides(byte[] cb, int width, int height) {
        byte[] sides = new byte[cb.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int lowest = 255;
                int highest = 0;
                for (int j = Math.max(0, y - 1); j <= Math.min(height - 1, y + 2); j++) {
                    for (int i = x - 1; i <= x + 2; i++) {
                        int blue = cb[j * width + (i < 0 ? i + width : i >= width ? i - width : i)] & 255;
                        lowest = Math.min(lowest, blue);
                        highest = Math.max(highest, blue);
                    }
                }
                sides[y * width + x] = highest < WATER_CB ? ALL_LAND : lowest >= WATER_CB ? ALL_WATER : MIXED;
            }
        }
        return sides;
    }
}
