package conflictmap.render;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.model.ConflictEvent;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Window;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Views on which the furniture hides as few events as can be: a fitted view, or one that is fitted beside some of the furniture. */
final class ClearView {
    /** So many events tell what the legend lists. */
    private static final int SAMPLE = 4000;
    /** Levels of zoom that are given up for not hiding any event, and beyond that for all of them. */
    private static final double ANY_HIDDEN = 0.3;
    private static final double ALL_HIDDEN = 6;
    /** Most of the picture's side that is left to furniture. */
    private static final double MOST = 0.45;

    private final Viewport fitted;
    private final List<GeoPoint> points;
    private final List<Rectangle2D> boxes;

    private ClearView(Viewport fitted, List<GeoPoint> points, List<Rectangle2D> boxes) {
        this.fitted = fitted;
        this.points = points;
        this.boxes = boxes;
    }

    /** Pixels of a picture's sides that are left to furniture. */
    private record Sides(double left, double top, double right, double bottom) {}

    /**
     * The best view.
     *
     * @param frame the picture in a fitted view
     * @param events what the view was fitted to
     */
    static Viewport of(Frame frame, List<ConflictEvent> events) {
        List<ConflictEvent> placed = events.stream().filter(e -> e.place().position() != null && e.place().precision().isPoint()).toList();
        if (placed.isEmpty()) {
            return frame.view();
        }
        int step = Math.max(1, events.size() / SAMPLE);
        EventIndex index = EventIndex.of(IntStream.range(0, events.size()).filter(i -> i % step == 0).mapToObj(events::get).toList());
        var furniture = new Furniture(new SymbolLayer(index, area -> Optional.empty()));
        Window window = frame.window().withMode(Window.Mode.CUMULATIVE);
        Frame all = new Frame(frame.view(), index.lastEnd(), window, frame.zone(), frame.theme(), null)
                .presented(frame.presented()).furnished(frame.furniture());
        List<GeoPoint> points = placed.stream().map(e -> Objects.requireNonNull(e.place().position())).toList();
        return new ClearView(frame.view(), points, furniture.keptClear(all)).best();
    }

    private Viewport best() {
        int width = fitted.widthPx();
        int height = fitted.heightPx();
        double left = reach(b -> b.getMaxX(), b -> b.getCenterX() < width * 0.4, width);
        double right = reach(b -> width - b.getMinX(), b -> b.getCenterX() > width * 0.6, width);
        double top = reach(b -> b.getMaxY(), b -> b.getCenterY() < height * 0.4, height);
        double bottom = reach(b -> height - b.getMinY(), b -> b.getCenterY() > height * 0.6, height);
        Viewport best = fitted;
        double most = worth(fitted);
        for (int i = 1; i < 16; i++) {
            Viewport view = beside(new Sides((i & 1) == 0 ? 0 : left, (i & 2) == 0 ? 0 : top, (i & 4) == 0 ? 0 : right, (i & 8) == 0 ? 0 : bottom));
            double worth = worth(view);
            if (worth > most + 1e-9) {
                most = worth;
                best = view;
            }
        }
        return best;
    }

    private interface Measure {
        double of(Rectangle2D box);
    }

    private interface Side {
        boolean has(Rectangle2D box);
    }

    /** How far the furniture of a side reaches into the picture; nothing where that is too far to leave it free. */
    private double reach(Measure measure, Side side, double picture) {
        return boxes.stream().filter(side::has).mapToDouble(measure::of).filter(r -> r < MOST * picture).max().orElse(0);
    }

    /** What the fitted view shows, in what the sides leave. */
    private Viewport beside(Sides sides) {
        double width = fitted.widthPx() - sides.left() - sides.right();
        double height = fitted.heightPx() - sides.top() - sides.bottom();
        double shrunk = Math.min(width / fitted.widthPx(), height / fitted.heightPx());
        Viewport small = new Viewport(
                fitted.center(), fitted.zoom() + Math.log(shrunk) / Math.log(2), fitted.widthPx(), fitted.heightPx(), fitted.projection());
        return small.panned((sides.left() - sides.right()) / 2, (sides.top() - sides.bottom()) / 2);
    }

    private double worth(Viewport view) {
        long hidden = points.stream().filter(p -> isHidden(view, view.px(p.latDeg(), p.lonDeg()), view.py(p.latDeg(), p.lonDeg()))).count();
        return view.zoom() - (hidden == 0 ? 0 : ANY_HIDDEN + ALL_HIDDEN * hidden / points.size());
    }

    private boolean isHidden(Viewport view, double x, double y) {
        return x < 0 || y < 0 || x > view.widthPx() || y > view.heightPx() || boxes.stream().anyMatch(b -> b.contains(x, y));
    }
}
