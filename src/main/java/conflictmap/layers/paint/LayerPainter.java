package conflictmap.layers.paint;

import conflictmap.jobs.Progress;
import conflictmap.layers.OwnLayer;
import conflictmap.layers.source.Imagery;
import conflictmap.layers.source.Shapes;
import conflictmap.layers.source.UnreadableLayerException;
import conflictmap.model.Problem;
import conflictmap.render.Frame;
import conflictmap.render.Mark;
import conflictmap.render.Picture;
import conflictmap.render.Raster;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Paints layers in a view, one over the other. A layer whose file can no longer be read is left out and told. */
final class LayerPainter {
    /** Pixels of pictures on papers that have none of their own, for each of the frame. */
    private static final double FINE = 2;

    private LayerPainter() {}

    /**
     * Layers in a view.
     *
     * @param image transparent where no layer is
     * @param problems what could not be read
     */
    record Painted(BufferedImage image, List<Problem> problems) {}

    /**
     * Paints layers.
     *
     * @param layers lowest first
     * @param scale pixels for each of the frame
     * @throws InterruptedException if cancelled
     */
    static Painted paint(List<OwnLayer> layers, Frame frame, double scale, Progress progress) throws InterruptedException {
        List<Problem> problems = new ArrayList<>();
        int width = (int) Math.ceil(frame.view().widthPx() * scale);
        int height = (int) Math.ceil(frame.view().heightPx() * scale);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        try {
            for (OwnLayer layer : layers) {
                progress.check();
                switch (layer.data()) {
                    case Shapes shapes -> {
                        List<Mark> marks = ShapeMarks.of(shapes, layer.style(), frame.view(), scale, progress);
                        Graphics2D own = (Graphics2D) g.create();
                        own.scale(scale, scale);
                        new Picture(List.of(f -> marks.stream())).paint(own, frame);
                        own.dispose();
                    }
                    case Imagery imagery -> {
                        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) layer.style().opacity()));
                        BufferedImage picture = picture(layer, imagery, frame, scale, progress, problems);
                        g.drawImage(picture, 0, 0, null);
                        g.setComposite(AlphaComposite.SrcOver);
                    }
                }
            }
        } finally {
            g.dispose();
        }
        return new Painted(image, problems);
    }

    private static BufferedImage picture(
            OwnLayer layer, Imagery imagery, Frame frame, double scale, Progress progress, List<Problem> problems)
            throws InterruptedException {
        try {
            ImageryPaint.Painted painted = ImageryPaint.paint(imagery, frame.view(), scale, progress);
            if (painted.damaged() > 0) {
                problems.add(new Problem("layer.tiles", layer.path().toString(), 0,
                        "has damaged tiles, which are left out; copy it anew from where it came from"));
            }
            return painted.image();
        } catch (UnreadableLayerException e) {
            problems.add(e.problem());
        } catch (IOException e) {
            problems.add(new Problem("layer.unreadable", layer.path().toString(), 0,
                    "can no longer be read: " + e.getMessage() + "; put it back and add it again"));
        }
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);
    }

    /**
     * The layers as marks, for papers without pixels: shapes as shapes, pictures as pictures.
     *
     * @throws InterruptedException if cancelled
     */
    static List<Mark> marks(List<OwnLayer> layers, Frame frame, Progress progress) throws InterruptedException {
        List<Mark> marks = new ArrayList<>();
        for (OwnLayer layer : layers) {
            switch (layer.data()) {
                case Shapes shapes -> marks.addAll(ShapeMarks.of(shapes, layer.style(), frame.view(), FINE, progress));
                case Imagery imagery -> {
                    BufferedImage picture = paint(List.of(layer), frame, FINE, progress).image();
                    marks.add(new Raster(scale -> picture, 0, 0, picture.getWidth() / FINE, picture.getHeight() / FINE));
                }
            }
        }
        return marks;
    }
}
