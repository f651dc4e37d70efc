package conflictmap.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What stands beside the ways of weapons: the size of a salvo, along the way, near its middle. */
final class WayLabels {
    /** The most that are written; more of them hide the map. */
    private static final int MOST = 24;
    /** A way is at least so many times as long on the picture as its label. */
    private static final double LONGER = 1.6;
    private static final double ROOM_LETTERS_PX = 16;
    private static final double DESK_LETTERS_PX = 11.5;
    /** From the edge of the way to the middle of the letters, in units of their size. */
    private static final double BESIDE = 0.72;
    /** Angles are rounded to so many degrees, so that letters that were set serve while the map is zoomed. */
    private static final double ANGLE_STEP_DEG = 2;
    /** Where on its way it may stand, in shares of the whole of it, so that it stays there while the map is dragged; the best first. */
    private static final double[] PLACES = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82};

    private final Frame frame;
    private final Predicate<Rectangle2D> free;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    /** @param free whether a box of the picture is free for a label */
    WayLabels(Frame frame, Predicate<Rectangle2D> free) {
        this.frame = frame;
        this.free = free;
    }

    /** The labels, in the order in which they were written. */
    List<Mark> marks() {
        return marks;
    }

    /**
     * Writes a label beside a way where there is room, and not at all where there is none.
     *
     * @param pixels points of the way, evenly along it
     * @param last the last of them that is drawn
     * @param widthPx width of the way's line
     * @param opacity 0 to 1
     */
    void write(String text, double[][] pixels, int last, double widthPx, double opacity) {
        Lettering style = Lettering.haloed(Lettering.Face.BOLD, frame.presented() ? ROOM_LETTERS_PX : DESK_LETTERS_PX,
                frame.theme().label(), frame.theme().halo(), 2.2f);
        double[] a = pixels[0];
        double[] b = pixels[pixels.length - 1];
        if (marks.size() >= MOST || Math.hypot(b[0] - a[0], b[1] - a[1]) < LONGER * Text.width(text, style)) {
            return;
        }
        for (double place : PLACES) {
            int at = (int) Math.rint(place * (pixels.length - 1));
            for (int side = 1; side >= -1 && at <= last; side -= 2) {
                if (fits(label(text, style, pixels, at, side * (widthPx / 2 + BESIDE * style.sizePx()), opacity))) {
                    return;
                }
            }
        }
    }

    private boolean fits(Label label) {
        Rectangle2D box = Text.bounds(label);
        box.setRect(box.getX() + label.x(), box.getY() + label.y(), box.getWidth(), box.getHeight());
        boolean inside = box.getMinX() >= 0 && box.getMinY() >= 0
                && box.getMaxX() <= frame.view().widthPx() && box.getMaxY() <= frame.view().heightPx();
        boolean fits = inside && taken.stream().noneMatch(box::intersects) && free.test(box);
        if (fits) {
            taken.add(box);
            marks.add(label);
        }
        return fits;
    }

    /** Turned as the way runs there, never upside down, so many pixels above it, or below where negative. */
    private static Label label(String text, Lettering style, double[][] pixels, int at, double above, double opacity) {
        double[] before = pixels[Math.max(0, at - 1)];
        double[] after = pixels[Math.min(pixels.length - 1, at + 1)];
        double turn = Math.toDegrees(Math.atan2(after[1] - before[1], after[0] - before[0]));
        double upright = turn > 90 ? turn - 180 : turn <= -90 ? turn + 180 : turn;
        double angle = ANGLE_STEP_DEG * Math.rint(upright / ANGLE_STEP_DEG);
        double x = pixels[at][0] + above * Math.sin(Math.toRadians(angle));
        double y = pixels[at][1] - above * Math.cos(Math.toRadians(angle));
        return new Label(List.of(text), style, Label.Stand.CENTRED, x, y, angle, opacity, true);
    }
}
