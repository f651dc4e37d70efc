package conflictmap.export.picture;

import conflictmap.export.memory.PictureState;
import conflictmap.geo.Viewport;
import conflictmap.render.Fill;
import conflictmap.render.Frame;
import conflictmap.render.Glyphs;
import conflictmap.render.Label;
import conflictmap.render.Lettering;
import conflictmap.render.Line;
import conflictmap.render.Mark;
import conflictmap.render.Picture;
import conflictmap.render.Text;
import conflictmap.render.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The sheet that a map stands on: title and subtitle above it, notes below it, margins on paper. Without any of these
 * the map takes all of it, and the sheet is the map, pixel for pixel. Measured in pixels of the frame.
 */
public final class Sheet {
    /** All measures are multiples of it, so that the map begins at a whole pixel at any eighth of a scale. */
    private static final int STEP = 8;
    private static final int MARGIN = 24;
    private static final int NOTE_LINES = 4;

    private final PageSize size;
    private final Theme theme;
    private final Rectangle map;
    private final List<Mark> marks = new ArrayList<>();
    private final Picture round;

    /**
     * A sheet.
     *
     * @param page title and subtitle; empty ones take no room
     * @param notes lines below the map, such as sources; the first ones where there are too many
     */
    public Sheet(PageSize size, Theme theme, PictureState.Page page, List<String> notes) {
        this.size = size;
        this.theme = theme;
        boolean bare = page.title().isBlank() && page.subtitle().isBlank() && notes.stream().allMatch(String::isBlank);
        if (bare && !size.paper()) {
            map = new Rectangle(size.widthPx(), size.heightPx());
        } else {
            map = lay(page, notes.stream().filter(note -> !note.isBlank()).toList());
        }
        round = new Picture(List.of(frame -> marks.stream()));
    }

    private Rectangle lay(PictureState.Page page, List<String> notes) {
        double unit = Math.clamp(Math.min(size.widthPx(), size.heightPx()) / 760.0, 0.85, 2.2);
        int margin = size.paper() ? MARGIN : 2 * STEP;
        double room = size.widthPx() - 2.0 * margin;
        var titles = Lettering.plain(Lettering.Face.BOLD, 24 * unit, theme.label());
        var subtitles = Lettering.plain(Lettering.Face.REGULAR, 14.5 * unit, theme.label());
        var small = Lettering.plain(Lettering.Face.REGULAR, 10.5 * unit, Glyphs.translucent(theme.label(), 0.85));
        double y = margin;
        y = write(page.title(), titles, margin, room, y, 3);
        y = write(page.subtitle(), subtitles, margin, room, y, 3);
        int top = up(y > margin ? y + 6 * unit : y);
        List<String> lines = new ArrayList<>();
        notes.forEach(note -> lines.addAll(Wrapped.lines(note, small, room)));
        int shown = Math.min(lines.size(), NOTE_LINES);
        double leading = 1.35 * small.sizePx();
        double below = margin + (shown == 0 ? 0 : shown * leading + 6 * unit);
        int bottom = size.heightPx() - up(below);
        if (bottom - top < size.heightPx() / 4) {
            throw new IllegalArgumentException("so small a picture has no room for its title and notes: "
                    + size.widthPx() + "x" + size.heightPx() + "; leave them out or make it larger");
        }
        for (int i = 0; i < shown; i++) {
            String line = lines.get(i) + (i == shown - 1 && shown < lines.size() ? " …" : "");
            marks.add(Label.at(line, small, margin, size.heightPx() - margin - (shown - 1 - i) * leading - 0.2 * small.sizePx()));
        }
        var box = new Rectangle(margin, top, size.widthPx() - 2 * margin, bottom - top);
        var margins = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        margins.append(new Rectangle(-STEP, -STEP, size.widthPx() + 2 * STEP, size.heightPx() + 2 * STEP), false);
        margins.append(box, false);
        marks.addFirst(new Fill(margins, theme.isDark() ? theme.beside() : Color.WHITE));
        marks.add(Line.of(new Rectangle2D.Double(box.x - 0.5, box.y - 0.5, box.width + 1, box.height + 1),
                Glyphs.translucent(theme.label(), 0.6), 1));
        return box;
    }

    private double write(String text, Lettering style, double x, double room, double from, int most) {
        double y = from;
        List<String> lines = text.isBlank() ? List.of() : Wrapped.lines(text, style, room);
        for (String line : lines.subList(0, Math.min(most, lines.size()))) {
            y += 1.25 * style.sizePx();
            marks.add(Label.at(line, style, x, y - 0.25 * style.sizePx()));
        }
        return y;
    }

    private static int up(double value) {
        return (int) Math.ceil(value / STEP) * STEP;
    }

    /** Its size. */
    public PageSize size() {
        return size;
    }

    /** Where the map stands, pixels of the sheet. */
    public Rectangle map() {
        return new Rectangle(map);
    }

    /** The frame with all that another one shows, as large as the map is here. */
    public Frame frame(Frame shown) {
        Viewport view = shown.view();
        double larger = Math.min((double) map.width / view.widthPx(), (double) map.height / view.heightPx());
        double zoom = larger == 1 ? view.zoom() : view.zoom() + Math.log(larger) / Math.log(2);
        return shown.in(new Viewport(view.center(), zoom, map.width, map.height, view.projection()));
    }

    /**
     * Paints rows of the sheet.
     *
     * @param image of type {@link BufferedImage#TYPE_INT_RGB}, as wide as the sheet
     * @param scale its pixels for each of the sheet, a multiple of an eighth
     * @param top rows of the sheet's picture above it
     * @param frame as {@link #frame} gives it
     */
    public void paint(BufferedImage image, double scale, int top, Picture picture, Frame frame) {
        if (marks.isEmpty()) {
            picture.paint(image, scale, top, frame);
            return;
        }
        paint(image, scale, top, frame, (part, from) -> picture.paint(part, scale, from, frame));
    }

    /**
     * Paints the whole sheet, pixel for pixel of its size.
     *
     * @param image of type {@link BufferedImage#TYPE_INT_RGB}, as large as the sheet, or a row or column less
     * @param map paints the map on a picture of its size
     */
    public void paint(BufferedImage image, Frame frame, Consumer<BufferedImage> map) {
        paint(image, 1, 0, frame, (part, from) -> map.accept(part));
    }

    /** Paints rows of the map. */
    private interface Rows {
        /** @param from rows of the map above them */
        void paint(BufferedImage part, int from);
    }

    private void paint(BufferedImage image, double scale, int top, Frame frame, Rows rows) {
        round.paint(image, scale, top, frame);
        int left = (int) Math.rint(map.x * scale);
        int mapTop = (int) Math.rint(map.y * scale);
        int from = Math.max(top, mapTop);
        int to = Math.min(top + image.getHeight(), (int) Math.rint((map.y + map.height) * scale));
        if (from >= to) {
            return;
        }
        var part = new BufferedImage((int) Math.rint(map.width * scale), to - from, BufferedImage.TYPE_INT_RGB);
        rows.paint(part, from - mapTop);
        int[] source = ((DataBufferInt) part.getRaster().getDataBuffer()).getData();
        int[] target = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int y = from; y < to; y++) {
            System.arraycopy(source, (y - from) * part.getWidth(), target, (y - top) * image.getWidth() + left, part.getWidth());
        }
    }

    /**
     * Draws the sheet as shapes and text.
     *
     * @param fineness pixels for each of the sheet in pictures that are embedded
     * @param frame as {@link #frame} gives it
     */
    public void draw(Graphics2D g, double fineness, Picture picture, Frame frame) {
        AffineTransform at = g.getTransform();
        g.translate(map.x, map.y);
        picture.draw(g, fineness, frame);
        g.setTransform(at);
        round.draw(g, fineness, frame); // its margins cover what reaches beyond the map: papers write a clip with each shape
    }

    /** Text in lines of at most a width. */
    private static final class Wrapped {
        private Wrapped() {}

        static List<String> lines(String text, Lettering style, double room) {
            List<String> lines = new ArrayList<>();
            var line = new StringBuilder();
            for (String word : text.strip().split("\\s+", -1)) {
                if (!line.isEmpty() && Text.width(line + " " + word, style) > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
            return lines;
        }
    }
}
