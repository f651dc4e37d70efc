package conflictmap.render;

import conflictmap.geo.Viewport;
import conflictmap.timeline.compare.CompareMode;
import conflictmap.timeline.compare.Comparison;
import conflictmap.timeline.compare.Side;

/**
 * Where the two sides of a comparison stand in a picture. Beside each other they show the same view, each round its own middle.
 *
 * @param clock the picture's frame, at the time of the clock
 * @param of what is compared
 * @param widthPx width of each side's map
 * @param rightX where the second side's map begins; 0 where it lies over the first one
 * @param line where the line between them stands; the picture's width where there is one map only
 */
public record Panes(Frame clock, Comparison of, int widthPx, int rightX, int line) {
    /** Pixels between two maps that stand beside each other. */
    static final int GAP = 4;

    /** The places in a frame. */
    public static Panes of(Frame frame, Comparison of) {
        int width = frame.view().widthPx();
        return switch (of.mode()) {
            case SIDE_BY_SIDE -> {
                int each = Math.max(1, (width - GAP) / 2);
                yield new Panes(frame, of, each, width - each, each + (width - 2 * each) / 2);
            }
            case SWIPE -> new Panes(frame, of, width, 0, (int) Math.rint(of.swipe() * width));
            case DIFFERENCE -> new Panes(frame, of, width, 0, width);
        };
    }

    /** Whether a place of the picture shows the second side. */
    public boolean isSecond(double px) {
        return of.mode() != CompareMode.DIFFERENCE && px >= line;
    }

    /** The side that a place of the picture shows. */
    public Side side(double px) {
        return isSecond(px) ? of.b() : of.a();
    }

    /** How far a place of the picture stands from the left edge of its side's map. */
    public double within(double px) {
        return isSecond(px) ? px - rightX : px;
    }

    /** The place of the picture's own view that shows the same ground as a place of the picture, for zooming there. */
    public double inView(double px) {
        return within(px) + (clock.view().widthPx() - widthPx) / 2.0;
    }

    /** The frame of a side's map. */
    public Frame frame(Side side) {
        Viewport view = clock.view();
        return clock.at(side.now(clock.now())).in(new Viewport(view.center(), view.zoom(), widthPx, view.heightPx(), view.projection()));
    }
}
