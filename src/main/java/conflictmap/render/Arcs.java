package conflictmap.render;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.GreatCircle;
import conflictmap.geo.Viewport;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.timeline.EventIndex;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Schematic ways of weapons: a great circle from a known origin to the place of the effect. An end that is known to an
 * area only fades out before it touches a point.
 */
final class Arcs {
    /** Nearer than this, metres, an origin and its target are one spot and there is no arc. */
    private static final double SHORTEST_M = 15_000;
    /** Seconds before the viewer in which an arc grows to its target. */
    private static final double GROWTH_S = 0.8;
    private static final int LEGS = 64;
    /** Share of the arc that fades towards an end which is no point. */
    private static final float FADED = 0.28f;
    /** Opacity of the size beside a way that has all but faded: letters are read less easily than a line is seen. */
    private static final double FAINTEST = 0.45;

    private final Frame frame;
    private final List<Drawn> drawn;

    private Arcs(Frame frame, List<Drawn> drawn) {
        this.frame = frame;
        this.drawn = drawn;
    }

    /** A way that several events may share. */
    private record Way(GeoPoint from, GeoPoint to, boolean fromPoint, boolean toPoint, EventType type) {}

    /** What happened on a way: how much of it is flown, how strongly it shows, and what is told of the weapons that went it. */
    private static final class Flight {
        private final Salvos salvos = new Salvos();
        private double grown;
        private double alpha = -1;

        /** Takes in an event: the way is drawn as the strongest of its events is. */
        void add(EventIndex index, int row, ConflictEvent event, Frame frame) {
            double opacity = index.opacity(row, frame.now(), frame.window());
            if (opacity >= alpha) {
                alpha = opacity;
                grown = grown(index.startMillis(row), frame);
            }
            salvos.add(event, index.startMillis(row), index.endMillis(row));
        }
    }

    /** A way in the picture, with the points of its whole way; those up to the last are flown. */
    @SuppressWarnings("ArrayRecordComponent") // points, compared by nobody
    private record Drawn(Way way, double grown, double alpha, Salvo salvo, double[][] points, double[][] pixels, int last) {
        double[][] flown() {
            return Arrays.copyOf(pixels, last + 1);
        }
    }

    /** The ways of some rows that are seen in a frame. */
    static Arcs of(EventIndex index, Frame frame, int[] rows) {
        Map<Way, Flight> flights = new LinkedHashMap<>();
        for (int row : rows) {
            ConflictEvent event = index.event(row);
            Way way = way(event);
            if (way != null) {
                flights.computeIfAbsent(way, w -> new Flight()).add(index, row, event, frame);
            }
        }
        List<Drawn> drawn = new ArrayList<>();
        flights.forEach((way, flight) -> {
            double[][] points = GreatCircle.points(way.from(), way.to(), LEGS);
            double[][] pixels = pixels(points, frame.view());
            if (isSeen(pixels, frame.view())) {
                int last = Math.max(1, (int) Math.rint(flight.grown * LEGS));
                drawn.add(new Drawn(way, flight.grown, flight.alpha, flight.salvos.all(), points, pixels, last));
            }
        });
        return new Arcs(frame, drawn);
    }

    /** Whether a way is seen. */
    boolean any() {
        return !drawn.isEmpty();
    }

    /** The ways without what stands beside them. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        drawn.forEach(d -> addMarks(marks, d));
        return marks;
    }

    /**
     * The sizes of salvos beside their ways, the latest first.
     *
     * @param free whether a box of the picture is free for one
     */
    List<Mark> sizes(Predicate<Rectangle2D> free) {
        var labels = new WayLabels(frame, free);
        for (Drawn d : drawn.reversed()) {
            String size = d.salvo().text();
            if (!size.isEmpty()) {
                labels.write(size, d.pixels(), d.last(), d.salvo().widthPx(), FAINTEST + (1 - FAINTEST) * d.alpha());
            }
        }
        return labels.marks();
    }

    private static @Nullable Way way(ConflictEvent event) {
        Place origin = event.origin();
        GeoPoint to = event.place().position();
        GeoPoint from = origin == null ? null : origin.position();
        if (origin == null || from == null || to == null || from.distanceM(to) < SHORTEST_M) {
            return null;
        }
        return new Way(from, to, origin.precision().isPoint(), event.place().precision().isPoint(), event.type());
    }

    private static double grown(long startMillis, Frame frame) {
        double flight = GROWTH_S * 1000 * Math.abs(frame.speed());
        return flight == 0 ? 1 : Math.clamp((frame.now().toEpochMilli() - startMillis) / flight, 0.02, 1);
    }

    private void addMarks(List<Mark> marks, Drawn d) {
        Way way = d.way();
        double[][] flown = d.flown();
        Path2D path = path(Arrays.copyOf(d.points(), flown.length), flown, frame.view());
        Theme theme = frame.theme();
        double width = d.salvo().widthPx();
        marks.add(Line.of(path, faded(d.pixels(), way, theme.halo(), 0.55 * d.alpha()), width + 2.2));
        marks.add(Line.of(path, faded(d.pixels(), way, theme.of(way.type()), 0.95 * d.alpha()), width));
        if (way.toPoint() && d.last() > 2) {
            double stop = d.grown() < 1 ? 0 : SymbolLayout.baseRadius(frame.view().zoom()) + 3;
            marks.add(new Fill(
                    head(flown[d.last()], flown[d.last() - 2], stop, width), Glyphs.translucent(theme.of(way.type()), d.alpha())));
        }
    }

    /** The way on the paper; one across the edge of a map goes on at its other edge. */
    private static Path2D path(double[][] points, double[][] pixels, Viewport view) {
        var path = new Path2D.Double();
        if (!view.projection().wraps()) {
            new Plane(view, 0).appendLine(path, points);
            return path;
        }
        path.moveTo(pixels[0][0], pixels[0][1]);
        for (int i = 1; i < pixels.length; i++) {
            path.lineTo(pixels[i][0], pixels[i][1]);
        }
        return path;
    }

    private static double[][] pixels(double[][] points, Viewport view) {
        double[][] pixels = new double[points.length][];
        double lastX = view.px(points[0][0], GeoPoint.wrapLon(points[0][1]));
        for (int i = 0; i < points.length; i++) {
            double x = view.px(points[i][0], GeoPoint.wrapLon(points[i][1]));
            if (view.projection().wraps()) {
                x += view.worldPx() * Math.rint((lastX - x) / view.worldPx());
            }
            pixels[i] = new double[] {x, view.py(points[i][0], GeoPoint.wrapLon(points[i][1]))};
            lastX = x;
        }
        return pixels;
    }

    /** The colour of a way, which fades towards an end that is no point. */
    private static Paint faded(double[][] pixels, Way way, Color color, double alpha) {
        Color full = Glyphs.translucent(color, alpha);
        Color none = Glyphs.translucent(color, 0);
        double[] a = pixels[0];
        double[] b = pixels[LEGS];
        if (Math.hypot(b[0] - a[0], b[1] - a[1]) < 1) {
            return full;
        }
        return new LinearGradientPaint(
                (float) a[0], (float) a[1], (float) b[0], (float) b[1],
                new float[] {0, FADED, 1 - FADED, 1},
                new Color[] {way.fromPoint() ? full : none, full, full, way.toPoint() ? full : none});
    }

    private static Path2D head(double[] tip, double[] before, double stop, double widthPx) {
        double side = 6 + widthPx;
        double angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
        double x = tip[0] - stop * Math.cos(angle);
        double y = tip[1] - stop * Math.sin(angle);
        var head = new Path2D.Double();
        head.moveTo(x, y);
        for (int turn = -1; turn <= 1; turn += 2) {
            head.lineTo(x - side * Math.cos(angle + turn * 0.42), y - side * Math.sin(angle + turn * 0.42));
        }
        head.closePath();
        return head;
    }

    private static boolean isSeen(double[][] pixels, Viewport view) {
        for (int i = 1; i < pixels.length; i++) {
            if (new Line2D.Double(pixels[i - 1][0], pixels[i - 1][1], pixels[i][0], pixels[i][1])
                    .intersects(0, 0, view.widthPx(), view.heightPx())) {
                return true;
            }
        }
        return false;
    }
}
