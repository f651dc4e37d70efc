package conflictmap.layers.raster;

import conflictmap.jobs.Progress;
import conflictmap.jobs.ReadStopper;
import conflictmap.layers.source.Imagery;
import conflictmap.layers.source.Patch;
import conflictmap.layers.source.UnreadableLayerException;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageReadParam;
import javax.imageio.metadata.IIOMetadata;
import org.geotools.coverage.grid.io.imageio.geotiff.GeoTiffIIOMetadataDecoder;
import org.jspecify.annotations.Nullable;

/**
 * A GeoTIFF. Its plane is its pixels. A window is read from the coarsest page (overview) that is fine enough, and every
 * n-th pixel of it where none is coarse enough, so that no more than {@value #MOST_PX} pixels are in memory.
 */
public final class GeoTiff implements Imagery {
    /** The most pixels of a window: 64 MB as colours, and as much again while they are read. */
    private static final int MOST_PX = 1 << 24;
    /** Pixels across of the copy that tells the range of the numbers. */
    private static final int PROBE_PX = 256;

    private final List<TiffPage> pages;
    private final TiffPlace place;
    private final AffineTransform toPixels;
    private final Samples samples;
    private final double[] extent;
    private final double[] boundsDeg;

    private GeoTiff(List<TiffPage> pages, TiffPlace place, AffineTransform toPixels, Samples samples) {
        this.pages = List.copyOf(pages);
        this.place = place;
        this.toPixels = toPixels;
        this.samples = samples;
        this.extent = new double[] {0, 0, pages.getFirst().width(), pages.getFirst().height()};
        this.boundsDeg = Bounds.of(extent, (xy, n) -> {
            place.toModel().transform(xy, 0, xy, 0, n);
            place.crs().toDegrees(xy, n);
        });
    }

    /**
     * Opens a file: its tags and a coarse copy are read, the rest is not.
     *
     * @throws UnreadableLayerException if it is damaged, or does not say where it lies
     * @throws IOException if it cannot be read
     */
    public static Imagery open(Path file, Progress progress) throws IOException {
        checkMagic(file);
        try {
            return opened(file, progress);
        } catch (UnreadableLayerException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // readers of TIFF throw either for a damaged file
            throw damaged(file, e);
        }
    }

    private static void checkMagic(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(4);
        }
        boolean little = start.length == 4 && start[0] == 'I' && start[1] == 'I' && (start[2] == 42 || start[2] == 43) && start[3] == 0;
        boolean big = start.length == 4 && start[0] == 'M' && start[1] == 'M' && start[2] == 0 && (start[3] == 42 || start[3] == 43);
        if (!little && !big) {
            throw new UnreadableLayerException("layer.magic", file, 0, "is no TIFF; copy it anew from where it came from");
        }
    }

    private static UnreadableLayerException damaged(Path file, Exception e) {
        return new UnreadableLayerException("layer.damaged", file, 0, "is a damaged TIFF, or one that is packed in a way that is not read ("
                + e.getMessage() + "); write it anew with gdal_translate -co COMPRESS=DEFLATE");
    }

    private static GeoTiff opened(Path file, Progress progress) throws IOException {
        record Start(int width, int height, TiffPlace place, double noData) {}
        Start start = TiffPage.read(file, reader -> {
            var metadata = reader.getImageMetadata(0);
            TiffPlace place = TiffPlace.of(file, metadata);
            return new Start(reader.getWidth(0), reader.getHeight(0), place, noData(metadata));
        });
        List<TiffPage> pages = new ArrayList<>(TiffPage.of(file, start.width(), start.height()));
        Path overviews = file.resolveSibling(file.getFileName() + ".ovr");
        if (Files.isRegularFile(overviews)) {
            pages.addAll(TiffPage.of(overviews, start.width(), start.height()));
        }
        TiffPage coarsest = pages.getLast();
        BufferedImage probe = image(coarsest, new Rectangle(coarsest.width(), coarsest.height()), Math.max(1, coarsest.width() / PROBE_PX), progress);
        try {
            return new GeoTiff(pages, start.place(), start.place().toModel().createInverse(), Samples.of(probe, start.noData()));
        } catch (NoninvertibleTransformException e) {
            throw new UnreadableLayerException("layer.unplaced", file, 0, "has pixels without extent; give it a place with gdal_translate -a_ullr");
        }
    }

    private static double noData(IIOMetadata metadata) {
        try {
            var tags = new GeoTiffIIOMetadataDecoder(metadata);
            return tags.hasNoData() ? tags.getNoData() : Double.NaN;
        } catch (RuntimeException e) { // no keys, and so none of that either
            return Double.NaN;
        }
    }

    private static BufferedImage image(TiffPage page, Rectangle window, int every, Progress progress) throws IOException {
        return TiffPage.read(page.file(), reader -> {
            ImageReadParam how = reader.getDefaultReadParam();
            how.setSourceRegion(window);
            how.setSourceSubsampling(every, every, 0, 0);
            reader.addIIOReadProgressListener(new ReadStopper(progress));
            return reader.read(page.number(), how);
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
        place.crs().fromDegrees(xy, points);
        toPixels.transform(xy, 0, xy, 0, points);
    }

    @Override
    public Patch read(double[] window, double step, Progress progress) throws IOException, InterruptedException {
        TiffPage page = page(step);
        double fx = extent[2] / page.width();
        double fy = extent[3] / page.height();
        int left = (int) Math.clamp(Math.floor(window[0] / fx) - 1, 0, page.width());
        int top = (int) Math.clamp(Math.floor(window[1] / fy) - 1, 0, page.height());
        int width = (int) Math.clamp(Math.ceil(window[2] / fx) + 1, left, page.width()) - left;
        int height = (int) Math.clamp(Math.ceil(window[3] / fy) + 1, top, page.height()) - top;
        if (width == 0 || height == 0) {
            return Patch.EMPTY;
        }
        progress.check();
        // half as coarse as it could be, so that mixing neighbours smooths what is left out between
        int every = Math.max(1, (int) (step / fx / 2));
        every = Math.max(every, (int) Math.ceil(Math.sqrt((double) width * height / MOST_PX)));
        try {
            BufferedImage image = image(page, new Rectangle(left, top, width, height), every, progress);
            progress.check();
            return new Patch(samples.argb(image), image.getWidth(), image.getHeight(),
                    left * fx, top * fy, every * fx, every * fy, 0);
        } catch (RuntimeException e) { // the reader's way to say that a strip or tile is damaged
            throw damaged(page.file(), e);
        }
    }

    /** The coarsest page that is fine enough. */
    private TiffPage page(double step) {
        @Nullable TiffPage best = null;
        for (TiffPage page : pages) {
            if (best == null || extent[2] / page.width() <= step * 1.1 && page.width() < best.width()) {
                best = page;
            }
        }
        return best == null ? pages.getFirst() : best;
    }
}
