package conflictmap.layers.raster;

import conflictmap.layers.source.Patch;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Arrays;

/**
 * How the numbers of a TIFF become colours: pictures as they are; heights, temperatures and other measures as greys
 * between the 2nd and the 98th percentile of the whole.
 *
 * @param low what becomes black
 * @param high what becomes white
 * @param noData the number that stands for nothing; NaN where there is none
 */
record Samples(double low, double high, double noData) {
    private static final double TAIL = 0.02;

    /** What suits a coarse copy of the whole. */
    static Samples of(BufferedImage whole, double noData) {
        if (isPicture(whole)) {
            return new Samples(0, 255, noData);
        }
        Raster raster = whole.getRaster();
        double[] values = Arrays.stream(raster.getSamples(0, 0, raster.getWidth(), raster.getHeight(), 0, (double[]) null))
                .filter(v -> Double.isFinite(v) && v != noData)
                .sorted()
                .toArray();
        if (values.length == 0) {
            return new Samples(0, 1, noData);
        }
        double low = values[(int) (TAIL * (values.length - 1))];
        double high = values[(int) ((1 - TAIL) * (values.length - 1))];
        return new Samples(low, high > low ? high : low + 1, noData);
    }

    /** Whether a palette, or a byte a colour, says how it looks. */
    private static boolean isPicture(BufferedImage image) {
        ColorModel model = image.getColorModel();
        return model instanceof IndexColorModel || image.getRaster().getDataBuffer().getDataType() == DataBuffer.TYPE_BYTE;
    }

    /** Colours multiplied by their opacity, row by row. */
    int[] argb(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] argb = new int[width * height];
        Raster raster = image.getRaster();
        int bands = raster.getNumBands();
        boolean picture = isPicture(image);
        boolean direct = picture && (bands <= 2 || bands >= 3 && image.getColorModel().getNumComponents() == bands && bands <= 4);
        double[] first = new double[width];
        for (int y = 0; y < height; y++) {
            raster.getSamples(0, y, width, 1, 0, first);
            if (direct && bands >= 3 || image.getColorModel() instanceof IndexColorModel) {
                image.getRGB(0, y, width, 1, argb, y * width, width);
            } else {
                greys(raster, y, bands, first, argb);
            }
            for (int x = 0; x < width; x++) {
                boolean nothing = Double.isNaN(first[x]) || first[x] == noData;
                argb[y * width + x] = nothing ? 0 : Patch.multiplied(argb[y * width + x]);
            }
        }
        return argb;
    }

    /** A row of one band as grey, of three or more as red, green and blue. */
    private void greys(Raster raster, int y, int bands, double[] first, int[] argb) {
        int width = first.length;
        double[] green = bands >= 3 ? raster.getSamples(0, y, width, 1, 1, (double[]) null) : first;
        double[] blue = bands >= 3 ? raster.getSamples(0, y, width, 1, 2, (double[]) null) : first;
        for (int x = 0; x < width; x++) {
            argb[y * width + x] = 0xFF000000 | shade(first[x]) << 16 | shade(green[x]) << 8 | shade(blue[x]);
        }
    }

    private int shade(double value) {
        return (int) Math.rint(Math.clamp((value - low) / (high - low), 0, 1) * 255);
    }
}
