package conflictmap.export.film;

import conflictmap.render.Fill;
import conflictmap.render.Frame;
import conflictmap.render.Furniture;
import conflictmap.render.Label;
import conflictmap.render.Lettering;
import conflictmap.render.Line;
import conflictmap.render.Mark;
import conflictmap.render.Picture;
import conflictmap.render.Text;
import conflictmap.render.Wrapped;
import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Words over the lower edge of a picture, large enough to be read in a film, beside what stands round the map and never over it. */
final class Caption {
    /** Height of the letters, in parts of the picture's height; and at least so many pixels. */
    private static final double SIZE = 1 / 33.0;
    private static final double LEAST_PX = 13;
    private static final double LEADING = 1.32;
    /** From the caption to what stands beside it, and to the edge. */
    private static final double APART = 12;
    /** How wide lines may be, in parts of the picture's width: what is tried first is best. */
    private static final double[] WIDTHS = {0.62, 0.5, 0.42, 0.34};
    private static final int MOST_LINES = 4;

    private final List<Furniture> furniture;

    Caption(Picture picture) {
        furniture = picture.layers().stream().filter(Furniture.class::isInstance).map(Furniture.class::cast).toList();
    }

    /** Paints it over the picture of a frame. */
    void paint(BufferedImage picture, Frame frame, String text) {
        new Picture(List.of(f -> marks(f, text).stream())).paint(picture, 1, frame);
    }

    /** Words in lines, and the box that they stand in. */
    record Placed(List<String> lines, Lettering style, Rectangle2D box) {}

    private List<Mark> marks(Frame frame, String text) {
        Placed placed = placed(frame, text);
        Rectangle2D box = placed.box();
        var sheet = new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 12, 12);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Fill(sheet, frame.theme().panel()));
        marks.add(new Line(sheet, frame.theme().panelEdge(), new BasicStroke(0.8f)));
        double size = placed.style().sizePx();
        for (int i = 0; i < placed.lines().size(); i++) {
            String line = placed.lines().get(i);
            double x = box.getCenterX() - Text.width(line, placed.style()) / 2;
            marks.add(Label.at(line, placed.style(), x, box.getY() + 0.55 * size + (i + 0.78) * LEADING * size));
        }
        return marks;
    }

    /** Where a caption stands: lowest, and in the middle, where there is room. */
    Placed placed(Frame frame, String text) {
        List<Rectangle2D> taken = furniture.stream().flatMap(f -> f.keptClear(frame).stream()).toList();
        double width = frame.view().widthPx();
        double height = frame.view().heightPx();
        var style = Lettering.plain(Lettering.Face.REGULAR, Math.max(LEAST_PX, Math.rint(height * SIZE * (frame.presented() ? 1.4 : 1))), frame.theme().label());
        Placed best = null;
        for (double share : WIDTHS) {
            List<String> lines = Wrapped.lines(text, style, share * width);
            double wide = lines.stream().mapToDouble(line -> Text.width(line, style)).max().orElse(0) + 2 * style.sizePx();
            double high = lines.size() * LEADING * style.sizePx() + style.sizePx();
            Rectangle2D box = lowest(wide, high, width, height, taken);
            if (lines.size() <= MOST_LINES && (best == null || box.getMaxY() > best.box().getMaxY() + style.sizePx())) {
                best = new Placed(lines, style, box);
            }
        }
        if (best == null) {
            List<String> lines = Wrapped.lines(text, style, width - 4 * APART);
            best = new Placed(lines, style, lowest(width - 2 * APART, lines.size() * LEADING * style.sizePx() + style.sizePx(), width, height, taken));
        }
        return best;
    }

    /** The lowest free box of a size: from the lower edge up, at each height first in the middle and then as far aside as need be. */
    private static Rectangle2D lowest(double wide, double high, double width, double height, List<Rectangle2D> taken) {
        for (double y = height - APART - high; y >= APART; y -= 4) {
            for (double aside = 0; aside <= width / 5; aside += 8) {
                for (double x : new double[] {(width - wide) / 2 + aside, (width - wide) / 2 - aside}) {
                    var box = new Rectangle2D.Double(x, y, wide, high);
                    if (x >= APART && x + wide <= width - APART && taken.stream().noneMatch(box::intersects)) {
                        return box;
                    }
                }
            }
        }
        return new Rectangle2D.Double((width - wide) / 2, (height - high) / 2, wide, high);
    }
}
