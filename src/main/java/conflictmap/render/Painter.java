package conflictmap.render;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one painter. Shapes are drawn by Java2D on every paper. Pictures, stamps and text are copied into the pixels of an
 * image, where there are such, and drawn as shapes on other papers; the two look the same but for positions, which
 * are rounded to whole pixels where something is copied.
 */
final class Painter {
    /** From so many stamps on it pays to skip what is covered. */
    private static final int MANY = 400;
    /** Pixels of a picture that are looked at together: where all are clear they are skipped. */
    private static final int STRETCH = 1024;

    private final Bands bands;
    private final SpritePress press = new SpritePress();
    private final Bitmaps bitmaps = new Bitmaps();
    private final Blits blits = new Blits();
    private final Typesetter typesetter;
    private @Nullable BufferedImage inner;

    /** A painter; what text may wait is set aside. */
    Painter(Bands bands, Aside aside) {
        this.bands = bands;
        this.typesetter = new Typesetter(bitmaps, aside);
    }

    /** A new frame begins. */
    void begin() {
        typesetter.begin();
    }

    /** Whether text of the frame is being set, so that it would look otherwise a moment later. */
    boolean isWaiting() {
        return typesetter.isWaiting();
    }

    /**
     * Paints what lies lowest, and does something else on the caller's thread meanwhile: finding the marks above it, which is one
     * thread's work, beside laying the ground, which is any thread's.
     */
    void paint(Paper paper, List<Mark> lowest, Runnable meanwhile) {
        List<Runnable> strips = lowest.size() == 1 && lowest.getFirst() instanceof Raster raster ? strips(paper, raster) : List.of();
        if (strips.isEmpty()) {
            meanwhile.run();
            paint(paper, lowest);
        } else {
            Pieces pieces = Pieces.of(strips);
            bands.both(
                    () -> {
                        meanwhile.run();
                        pieces.work();
                    },
                    pieces::work);
        }
    }

    /** Paints marks, each over those before it. */
    void paint(Paper paper, List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Fill fill -> fill(paper, fill);
                case Line line -> {
                    blits.lay(paper, bands);
                    paper.g().setPaint(line.paint());
                    paper.g().setStroke(line.stroke());
                    paper.g().draw(line.shape());
                }
                case Sprites sprites -> stamp(paper, sprites);
                case Raster raster -> {
                    blits.lay(paper, bands);
                    lay(paper, raster);
                }
                case Label label -> write(paper, label);
                case Pane pane -> {
                    blits.lay(paper, bands);
                    show(paper, pane);
                }
            }
        }
        blits.lay(paper, bands);
    }

    /** Fills a shape; panels, which stay from frame to frame, are kept as bitmaps. */
    private void fill(Paper paper, Fill fill) {
        if (paper.pixels() != null && fill.shape() instanceof RoundRectangle2D panel && fill.paint() instanceof Color color) {
            record Key(RoundRectangle2D panel, Color color, double scale) {}
            Bitmap bitmap = bitmaps.get(
                    new Key(panel, color, paper.scale()),
                    () -> Bitmap.drawn(panel.getMinX() - 1, panel.getMinY() - 1, panel.getMaxX() + 1, panel.getMaxY() + 1,
                            paper.scale(), g -> {
                                g.setColor(color);
                                g.fill(panel);
                            }));
            blits.add(bitmap, 0, -paper.top(), 255);
            return;
        }
        if (paper.textual() && fill.paint() instanceof Hatch hatch) {
            hatch.draw(paper.g(), fill.shape());
            return;
        }
        if (paper.textual() && fill.paint() instanceof TexturePaint picture) {
            clipped(paper.g(), fill.shape(), picture);
            return;
        }
        blits.lay(paper, bands);
        paper.g().setPaint(fill.paint());
        paper.g().fill(fill.shape());
    }

    /** A picture cut along a shape: not all papers know pictures as colours. */
    private static void clipped(Graphics2D g, Shape shape, TexturePaint picture) {
        BufferedImage image = picture.getImage();
        Rectangle2D box = picture.getAnchorRect();
        Shape before = g.getClip();
        g.clip(shape);
        g.drawImage(image, new AffineTransform(
                box.getWidth() / image.getWidth(), 0, 0, box.getHeight() / image.getHeight(), box.getX(), box.getY()), null);
        g.setClip(before);
    }

    // ---- stamps

    private void stamp(Paper paper, Sprites sprites) {
        int[] pixels = paper.pixels();
        if (pixels == null) {
            stampShapes(paper.g(), sprites);
            return;
        }
        Bitmap[] drawn = new Bitmap[sprites.stamps().size()];
        int widest = 0;
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = bitmap(sprites.stamps().get(i), paper.scale());
            widest = Math.max(widest, Math.max(drawn[i].width(), drawn[i].height()));
        }
        if (sprites.count() >= MANY && widest <= SpritePress.WIDEST) {
            blits.lay(paper, bands);
            press.print(paper, pixels, sprites, drawn, bands);
            return;
        }
        for (int i = sprites.count() - 1; i >= 0; i--) {
            blits.add(drawn[sprites.stamp()[i] & 0xFF],
                    paper.column(sprites.x()[i]), paper.row(sprites.y()[i]), sprites.alpha()[i] & 0xFF);
        }
    }

    private Bitmap bitmap(Stamp stamp, double scale) {
        record Key(Stamp stamp, double scale) {}
        double reach = stamp.reachPx();
        return bitmaps.get(new Key(stamp, scale), () -> Bitmap.drawn(-reach, -reach, reach, reach, scale, stamp::draw));
    }

    private static void stampShapes(Graphics2D g, Sprites sprites) {
        AffineTransform at = g.getTransform();
        Composite before = g.getComposite();
        Map<Stamp, List<Stamp.Part>> apart = new HashMap<>();
        for (int i = sprites.count() - 1; i >= 0; i--) {
            g.translate(sprites.x()[i], sprites.y()[i]);
            int alpha = sprites.alpha()[i] & 0xFF;
            Stamp stamp = sprites.stampOf(i);
            g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, alpha / 255f));
            for (Stamp.Part part : alpha == 255 ? stamp.parts() : apart.computeIfAbsent(stamp, Painter::apart)) {
                g.setColor(part.color());
                g.fill(part.shape());
            }
            g.setTransform(at);
        }
        g.setComposite(before);
    }

    /** The parts without what others cover, so that a translucent stamp does not show its own inside. */
    private static List<Stamp.Part> apart(Stamp stamp) {
        List<Stamp.Part> parts = stamp.parts();
        List<Stamp.Part> apart = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Area rest = new Area(parts.get(i).shape());
            parts.subList(i + 1, parts.size()).forEach(above -> rest.subtract(new Area(above.shape())));
            apart.add(new Stamp.Part(rest, parts.get(i).color()));
        }
        return apart;
    }

    // ---- pictures

    private void lay(Paper paper, Raster raster) {
        List<Mark> shapes = paper.pixels() == null ? raster.source().shapes() : List.of();
        if (!shapes.isEmpty()) {
            paint(paper, shapes);
            return;
        }
        int[] pixels = paper.pixels();
        double scale = paper.scale();
        List<Runnable> strips = strips(paper, raster);
        if (!strips.isEmpty()) {
            Pieces.of(strips).workBoth(bands);
            return;
        }
        boolean whole = isWhole(paper, raster);
        BufferedImage image = pixels != null && whole
                ? raster.source().rows(scale, paper.top(), paper.height())
                : raster.source().image(scale);
        boolean exact = whole && image.getWidth() == paper.width() && image.getHeight() == paper.height();
        if (pixels != null && exact && image.getType() == BufferedImage.TYPE_INT_RGB) {
            int half = pixels.length / 2;
            bands.both(
                    () -> System.arraycopy(data(image), 0, pixels, 0, half),
                    () -> System.arraycopy(data(image), half, pixels, half, pixels.length - half));
        } else if (pixels != null && exact && image.getType() == BufferedImage.TYPE_INT_ARGB_PRE) {
            int half = pixels.length / 2;
            bands.both(() -> over(data(image), pixels, 0, half), () -> over(data(image), pixels, half, pixels.length));
        } else {
            paper.g().drawImage(image, new AffineTransform(raster.width() / image.getWidth(), 0, 0,
                    raster.height() / image.getHeight(), raster.x(), raster.y()), null);
        }
    }

    private static boolean isWhole(Paper paper, Raster raster) {
        return raster.x() == 0 && raster.y() == 0 && Math.abs(raster.width() * paper.scale() - paper.width()) < 1;
    }

    /** The work of laying a picture into the pixels of a paper; none where it has to be made first. */
    private static List<Runnable> strips(Paper paper, Raster raster) {
        int[] pixels = paper.pixels();
        return pixels != null && paper.top() == 0 && isWhole(paper, raster)
                ? raster.source().strips(pixels, paper.width(), paper.height(), paper.scale())
                : List.of();
    }

    private static int[] data(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static void over(int[] above, int[] pixels, int from, int to) {
        for (int i = from; i < to; i += STRETCH) {
            Bitmap.over(above, pixels, i, Math.min(to, i + STRETCH));
        }
    }

    /** Paints a map within the map: into pixels of its own, of which those that are seen are copied; or cut out as shapes. */
    private void show(Paper paper, Pane pane) {
        int[] pixels = paper.pixels();
        if (pixels == null) {
            Graphics2D own = (Graphics2D) paper.g().create();
            own.clip(new Rectangle(pane.from(), 0, pane.to() - pane.from(), pane.heightPx()));
            own.translate(pane.x(), 0);
            paint(new Paper(own, null, 0, 0, paper.scale(), 0, paper.textual()), pane.marks());
            own.dispose();
            return;
        }
        int width = Math.max(1, paper.column(pane.widthPx()));
        BufferedImage image = inner;
        if (image == null || image.getWidth() != width || image.getHeight() != paper.height()) {
            image = new BufferedImage(width, paper.height(), BufferedImage.TYPE_INT_RGB);
            inner = image;
        }
        try (Paper its = Paper.of(image, paper.scale(), paper.top())) {
            paint(its, pane.marks());
        }
        int left = paper.column(pane.x());
        int from = Math.max(Math.max(0, left), paper.column(pane.from()));
        int to = Math.min(Math.min(paper.width(), left + width), paper.column(pane.to()));
        for (int row = 0; row < paper.height() && from < to; row++) {
            System.arraycopy(data(image), row * width + from - left, pixels, row * paper.width() + from, to - from);
        }
    }

    // ---- text

    private void write(Paper paper, Label label) {
        if (paper.pixels() != null) {
            Bitmap text = typesetter.text(label, paper.scale());
            if (text != null) {
                blits.add(text, paper.column(label.x()), paper.row(label.y()), (int) Math.rint(label.opacity() * 255));
            }
            return;
        }
        AffineTransform before = paper.g().getTransform();
        Composite composite = paper.g().getComposite();
        paper.g().translate(label.x(), label.y());
        paper.g().setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) label.opacity()));
        Text.write(paper.g(), label, paper.textual());
        paper.g().setComposite(composite);
        paper.g().setTransform(before);
    }
}
