package conflictmap.export.slides;

import conflictmap.files.WholeFile;
import conflictmap.jobs.Progress;
import conflictmap.render.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.jspecify.annotations.Nullable;

/** Writes slides as PPTX: what stands on them is in the layout's own places, so that it can be changed there. */
public final class PptxExport {
    /** Pixels of a map for each of its frame: sharp on a projector. */
    private static final double SCALE = 1.6;

    private final String program;
    private final String label;

    /** Draws the maps. */
    @FunctionalInterface
    public interface Maps {
        /** The map of a slide's events, or of what it compares; asked once for all slides that show the same. */
        Picture of(Slide slide) throws IOException, InterruptedException;
    }

    /**
     * A writer of slides.
     *
     * @param program name and version of this program, told in the file's properties
     * @param label what was left out, told there and on each slide; empty where nothing was
     */
    public PptxExport(String program, String label) {
        this.program = program;
        this.label = label;
    }

    /**
     * Writes the slides, whole or not at all.
     *
     * @param title what the whole is called; where it is not empty, a slide in front says so
     * @throws IOException if it could not be written; says why
     * @throws InterruptedException if cancelled
     */
    public void write(String title, List<Slide> slides, Maps maps, Path out, Progress progress) throws IOException, InterruptedException {
        try (var show = new XMLSlideShow()) {
            var deck = new Deck(show, label);
            show.getProperties().getCoreProperties().setTitle(title.isEmpty() && !slides.isEmpty() ? slides.getFirst().title() : title);
            show.getProperties().getCoreProperties().setCreator(program);
            if (!label.isEmpty()) {
                show.getProperties().getCoreProperties().setDescription(label);
            }
            if (!title.isEmpty()) {
                deck.addTitle(title, slides.isEmpty() ? "" : slides.getFirst().title() + " – " + slides.getLast().title());
            }
            @Nullable Slide shown = null;
            @Nullable Picture picture = null;
            for (int n = 0; n < slides.size(); n++) {
                progress.check();
                progress.report((double) n / slides.size(), String.format(Locale.ROOT, "Slide %d of %d", n + 1, slides.size()));
                Slide slide = slides.get(n);
                if (picture == null || shown == null || shown.index() != slide.index() || shown.compared() != slide.compared()) {
                    picture = maps.of(slide);
                    shown = slide;
                }
                deck.add(slide, show.addPicture(png(picture, slide), PictureData.PictureType.PNG));
            }
            progress.report(1, "Slides: finishing");
            progress.check();
            WholeFile.<InterruptedException>write(out, part -> {
                save(show, part);
                progress.check();
            });
        }
    }

    /** What the library says of a file that can't be written tells nobody why; what the file said does. */
    private static void save(XMLSlideShow show, Path part) throws IOException {
        try (var file = new Told(Files.newOutputStream(part))) {
            try {
                show.write(file);
            } catch (IOException | RuntimeException e) {
                if (file.failure != null) {
                    throw file.failure;
                }
                throw e;
            }
        }
    }

    /** Remembers why it could not be written to. */
    private static final class Told extends FilterOutputStream {
        private @Nullable IOException failure;

        Told(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }

    private static byte[] png(Picture picture, Slide slide) throws IOException {
        var view = slide.frame().view();
        var image = new BufferedImage((int) Math.rint(view.widthPx() * SCALE), (int) Math.rint(view.heightPx() * SCALE), BufferedImage.TYPE_INT_RGB);
        picture.paint(image, SCALE, slide.frame());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
