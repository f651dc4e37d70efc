package conflictmap.layers.raster;

import it.geosolutions.imageioimpl.plugins.tiff.TIFFImageReaderSpi;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/**
 * The pages of a TIFF and how wide they are: the picture itself, and smaller copies of it.
 *
 * @param file the file
 * @param number of the page
 * @param width pixels across
 * @param height pixels down
 */
record TiffPage(Path file, int number, int width, int height) {
    private static final int MOST_PAGES = 32;

    /** Work with an open TIFF. */
    @FunctionalInterface
    interface Work<T> {
        /** Reads. */
        T with(ImageReader reader) throws IOException;
    }

    /** Opens a file, works with it and closes it. */
    static <T> T read(Path file, Work<T> work) throws IOException {
        ImageReader reader = new TIFFImageReaderSpi().createReaderInstance();
        try (var in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in);
            return work.with(reader);
        } finally {
            reader.dispose();
        }
    }

    /** The pages of a file that show the same as a picture of some size, or all where there is none yet; widest first. */
    static List<TiffPage> of(Path file, int fullWidth, int fullHeight) throws IOException {
        return read(file, reader -> {
            int count = Math.min(MOST_PAGES, reader.getNumImages(true));
            List<TiffPage> pages = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int width = reader.getWidth(i);
                int height = reader.getHeight(i);
                if (width <= fullWidth && Math.abs((double) width * fullHeight / fullWidth - height) <= 2) {
                    pages.add(new TiffPage(file, i, width, height));
                }
            }
            pages.sort(Comparator.comparingInt(TiffPage::width).reversed());
            return pages;
        });
    }
}
