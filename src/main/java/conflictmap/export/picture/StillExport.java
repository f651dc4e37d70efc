package conflictmap.export.picture;

import conflictmap.export.Exporter;
import conflictmap.export.memory.DataPrint;
import conflictmap.export.memory.PictureState;
import conflictmap.export.memory.Xmp;
import conflictmap.files.WholeFile;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.render.Frame;
import conflictmap.render.Layer;
import conflictmap.render.Picture;
import conflictmap.timeline.TimeBasis;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Writes a still picture with what it remembers. Its frames are laid on the sheet by {@link Sheet#frame}.
 *
 * @param scale pixels of the file for each of the sheet, 1 to 4, a multiple of an eighth; only PNG has more by it
 * @param state what the file remembers
 */
public record StillExport(PictureFormat format, Sheet sheet, double scale, PictureState state) implements Exporter {
    /** Rows are painted in strips of at most so many pixels: it is what memory needs, and how often a cancel is heard. */
    private static final int STRIP_PX = 3_000_000;
    /** Strips are multiples of it. */
    private static final int STRIP_ROWS = 64;
    private static final double FRAME_DPI = 96;
    /** Pixels for each of the sheet in pictures within shapes. */
    private static final double FINE = 2;
    private static final PictureState.Page BARE = PictureState.Page.BARE;

    /** @throws IllegalArgumentException if the scale is none of these, or the picture would be too large */
    public StillExport {
        check(format, sheet.size(), scale);
    }

    static void check(PictureFormat format, PageSize size, double scale) {
        int longest = Math.max(size.widthPx(), size.heightPx());
        if (!(scale >= 1 && scale <= 4) || Math.rint(scale * 8) != scale * 8) {
            throw new IllegalArgumentException("a scale is from 1 to 4 in eighths: " + scale);
        }
        if (format == PictureFormat.PNG && longest * scale > PageSize.MOST_PX) {
            throw new IllegalArgumentException("a picture has at most " + PageSize.MOST_PX + " pixels on each side: "
                    + longest + " at a scale of " + scale);
        }
    }

    /** A frame as it is, without anything round it or remembered. */
    public static StillExport bare(PictureFormat format, Frame frame, double scale) {
        var size = PageSize.of(frame.view().widthPx(), frame.view().heightPx());
        var state = PictureState.of("Conflict Map", frame, TimeBasis.HAPPENED, "", BARE, DataPrint.NONE, List.of(), null);
        return new StillExport(format, new Sheet(size, frame.theme(), BARE, List.of()), scale, state);
    }

    @Override
    public String name() {
        return format.name();
    }

    @Override
    public String extension() {
        return format.code();
    }

    @Override
    public void write(Picture picture, List<Frame> frames, Path out, Progress progress)
            throws IOException, InterruptedException {
        Frame frame = sheet.frame(frames.getLast());
        progress.report(-1, "Drawing the picture");
        WholeFile.<InterruptedException>write(out, temporary -> {
            try {
                write(stoppable(picture, progress), frame, temporary, progress);
            } catch (CancellationException e) {
                progress.check();
                throw e;
            }
            progress.check();
        });
    }

    /** The picture, given up between two of its layers where it is no longer wanted. */
    private static Picture stoppable(Picture picture, Progress progress) {
        return new Picture(picture.layers().stream().<Layer>map(layer -> frame -> {
            if (progress.isCancelled()) {
                throw new CancellationException("no longer wanted");
            }
            return layer.marks(frame);
        }).toList(), Jobs::both);
    }

    private void write(Picture picture, Frame frame, Path temporary, Progress progress) throws IOException, InterruptedException {
            switch (format) {
                case PNG -> writePng(picture, frame, temporary, progress);
                case SVG -> {
                    try (Writer writer = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(temporary), StandardCharsets.UTF_8))) {
                        SvgFile.write(sheet, picture, frame, FINE, state, writer);
                    }
                }
                case PDF -> {
                    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                        PdfFile.write(sheet, picture, frame, FINE, state, file);
                    }
                }
            }
    }

    private void writePng(Picture picture, Frame frame, Path file, Progress progress) throws IOException, InterruptedException {
        int width = (int) Math.rint(sheet.size().widthPx() * scale);
        int height = (int) Math.rint(sheet.size().heightPx() * scale);
        int rows = Math.max(STRIP_ROWS, STRIP_PX / width / STRIP_ROWS * STRIP_ROWS);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                var png = new PngFile(out, width, height, FRAME_DPI * scale)) {
            png.text("XML:com.adobe.xmp", Xmp.packet(state));
            png.text("Software", state.program());
            for (int top = 0; top < height; top += rows) {
                progress.check();
                progress.report((double) top / height, "Drawing the picture");
                var strip = new BufferedImage(width, Math.min(rows, height - top), BufferedImage.TYPE_INT_RGB);
                sheet.paint(strip, scale, top, picture, frame);
                png.rows(((DataBufferInt) strip.getRaster().getDataBuffer()).getData(), strip.getHeight());
            }
            png.finish();
        }
    }

    /** The picture as it will be, for a preview: a PNG's pixels at another scale. */
    public BufferedImage painted(Picture picture, Frame shown, double itsScale) {
        var image = new BufferedImage(
                (int) Math.rint(sheet.size().widthPx() * itsScale), (int) Math.rint(sheet.size().heightPx() * itsScale), BufferedImage.TYPE_INT_RGB);
        sheet.paint(image, itsScale, 0, picture, sheet.frame(shown));
        return image;
    }
}
