package conflictmap.render;

import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives names their room on the paper: who has the higher priority stands first, and nobody stands on another. */
final class Placing {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    /** Height of capitals and of a line, and from one line to the next, in units of the letters' size. */
    private static final double ASCENT = 0.76;
    private static final double HEIGHT = 0.98;
    private static final double LEADING = 1.18;
    /** From the middle of a line of small letters down to the line they stand on. */
    private static final double MIDDLE = 0.36;

    private final Rectangle2D paper;
    private final List<Rectangle2D> taken;
    private final List<Placed> placed = new ArrayList<>();

    /**
     * A label that has its place.
     *
     * @param x left end of its line, or its middle where it is centred
     * @param y the line that the letters stand on, or its middle where it is centred
     */
    record Placed(Label label, double x, double y) {}

    private Placing(int widthPx, int heightPx, List<Rectangle2D> clear) {
        paper = new Rectangle2D.Double(0, 0, widthPx, heightPx);
        taken = new ArrayList<>(clear);
    }

    /** Those of the labels that have room, in the order in which they are to be drawn: the first to be placed last. */
    static List<Placed> of(List<Label> labels, List<Rectangle2D> clear, int widthPx, int heightPx) {
        var placing = new Placing(widthPx, heightPx, clear);
        labels.stream().sorted(Comparator.comparingInt(Label::priority).reversed()).forEach(placing::place);
        return placing.placed.reversed();
    }

    static double width(String text, Lettering style) {
        return Text.width(text, style.font(), CONTEXT);
    }

    private void place(Label label) {
        switch (label.stand()) {
            case FIXED -> placed.add(new Placed(label, label.x(), label.y()));
            case AROUND -> around(label);
            case CENTRED -> centred(label);
        }
    }

    private void around(Label label) {
        String text = String.join(" ", label.lines());
        double size = label.style().sizePx();
        double width = width(text, label.style());
        double x = label.x();
        double y = label.y();
        double gap = label.gapPx();
        double side = gap * 0.72;
        double middle = y + MIDDLE * size;
        double[][] stands = {
            {x + gap, middle},
            {x - gap - width, middle},
            {x + side, y - side},
            {x + side, y + side + 0.72 * size},
            {x - width / 2, y - gap - 0.15 * size},
            {x - width / 2, y + gap + 0.75 * size},
            {x - side - width, y - side},
            {x - side - width, y + side + 0.72 * size}
        };
        for (double[] at : stands) {
            Rectangle2D box = box(at[0], at[1], width, size);
            if (isFree(box, label.style().padPx())) {
                taken.add(box);
                placed.add(new Placed(label, at[0], at[1]));
                return;
            }
        }
    }

    private void centred(Label label) {
        int ways = label.gapPx() == 0 ? 1 : 5;
        for (int way = 0; way < ways; way++) {
            double y = label.y() + (way % 2 == 0 ? 1 : -1) * ((way + 1) / 2) * label.gapPx();
            List<Rectangle2D> boxes = boxes(label, label.x(), y);
            if (boxes.stream().allMatch(box -> isFree(box, label.style().padPx()))) {
                taken.addAll(boxes);
                placed.add(new Placed(label, label.x(), y));
                return;
            }
        }
    }

    /** The boxes of a centred label's lines. */
    private static List<Rectangle2D> boxes(Label label, double x, double y) {
        var turn = AffineTransform.getRotateInstance(Math.toRadians(label.angleDeg()), x, y);
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int i = 0; i < label.lines().size(); i++) {
            double width = width(label.lines().get(i), label.style());
            Rectangle2D box = box(x - width / 2, y + baseline(label, i), width, label.style().sizePx());
            boxes.addAll(pieces(box, label.angleDeg() == 0 ? null : turn));
        }
        return boxes;
    }

    /** From the middle of a centred label down to the line that the letters of one of its lines stand on. */
    static double baseline(Label label, int line) {
        double size = label.style().sizePx();
        return MIDDLE * size + (line - (label.lines().size() - 1) / 2.0) * LEADING * size;
    }

    private static Rectangle2D box(double left, double baseline, double width, double size) {
        return new Rectangle2D.Double(left, baseline - ASCENT * size, width, HEIGHT * size);
    }

    /** The bounds of a turned box, in pieces so that they stay narrow. */
    private static List<Rectangle2D> pieces(Rectangle2D box, @Nullable AffineTransform turn) {
        if (turn == null) {
            return List.of(box);
        }
        List<Rectangle2D> pieces = new ArrayList<>();
        int n = (int) Math.ceil(box.getWidth() / box.getHeight());
        for (int i = 0; i < n; i++) {
            var piece = new Rectangle2D.Double(
                    box.getX() + i * box.getWidth() / n, box.getY(), box.getWidth() / n, box.getHeight());
            pieces.add(new Area(piece).createTransformedArea(turn).getBounds2D());
        }
        return pieces;
    }

    private boolean isFree(Rectangle2D box, double pad) {
        if (!paper.contains(box)) {
            return false;
        }
        var padded = new Rectangle2D.Double(
                box.getX() - pad, box.getY() - pad / 2, box.getWidth() + 2 * pad, box.getHeight() + pad);
        return taken.stream().noneMatch(padded::intersects);
    }
}
