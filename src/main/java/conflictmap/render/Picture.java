package conflictmap.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * The map as a pile of layers, lowest first; screen, picture file and film frame all come from it, and what differs is
 * the paper. For one thread at a time.
 */
public final class Picture {
    private final List<Layer> layers;
    private final Painter painter;

    /** A picture painted by one thread. */
    public Picture(List<Layer> layers) {
        this(layers, Bands.ALONE);
    }

    /** A picture; {@code bands} paints many symbols. */
    public Picture(List<Layer> layers, Bands bands) {
        this(layers, bands, Aside.AT_ONCE);
    }

    /** A picture for a screen, where some of the text may come a few frames later: {@code aside} sets it. */
    public Picture(List<Layer> layers, Bands bands, Aside aside) {
        this.layers = List.copyOf(layers);
        this.painter = new Painter(bands, aside);
    }

    /** Whether the last frame, painted again a moment later, would have text that was not ready. */
    public boolean isWaiting() {
        return painter.isWaiting();
    }

    /** The layers, lowest first. */
    public List<Layer> layers() {
        return layers;
    }

    /** Paints every layer's marks on any paper, all of them as shapes. */
    public void paint(Graphics2D g, Frame frame) {
        paint(Paper.of(g), frame);
    }

    /**
     * Paints every layer's marks into an image.
     *
     * @param image of type {@link BufferedImage#TYPE_INT_RGB}
     * @param scale its pixels for each of the frame
     */
    public void paint(BufferedImage image, double scale, Frame frame) {
        paint(image, scale, 0, frame);
    }

    /**
     * Paints some rows of the picture, pixel for pixel as they are in the whole one: for what is too large for memory.
     *
     * @param image of type {@link BufferedImage#TYPE_INT_RGB}, as wide as the whole picture
     * @param top rows of the whole picture above it
     */
    public void paint(BufferedImage image, double scale, int top, Frame frame) {
        try (Paper paper = Paper.of(image, scale, top)) {
            paint(paper, frame);
        }
    }

    /**
     * Draws every layer's marks as shapes, and text as text, on a paper that keeps them so.
     *
     * @param fineness pixels for each of the frame where a picture is all there is
     */
    public void draw(Graphics2D g, double fineness, Frame frame) {
        try (Paper paper = Paper.ofShapes(g, fineness)) {
            paint(paper, frame);
        }
    }

    private void paint(Paper paper, Frame frame) {
        painter.begin();
        if (layers.isEmpty()) {
            return;
        }
        layers.forEach(layer -> layer.layOut(frame));
        List<Mark> above = new ArrayList<>();
        painter.paint(
                paper,
                layers.getFirst().marks(frame).toList(),
                () -> layers.subList(1, layers.size()).forEach(layer -> layer.marks(frame).forEach(above::add)));
        painter.paint(paper, above);
    }
}
