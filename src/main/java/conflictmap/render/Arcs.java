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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private Arcs() {}

    /** A way that several events may share. */
    private record Way(GeoPoint from, GeoPoint to, boolean fromPoint, boolean toPoint, EventType type) {}

    /** What is drawn of a way: how much of it, and how strongly. */
    private record Drawn(Way way, double grown, double alpha) {}

    static List<Mark> marks(EventIndex index, Frame frame, int[] visible) {
        Map<Way, Drawn> ways = new LinkedHashMap<>();
        for (int row : visible) {
            Way way = way(index.event(row));
            if (way != null) {
                double alpha = index.opacity(row, frame.now(), frame.window());
                double grown = grown(index.startMillis(row), frame);
                ways.merge(way, new Drawn(way, grown, alpha), (a, b) -> a.alpha() > b.alpha() ? a : b);
            }
        }
        List<Mark> marks = new ArrayList<>();
        for (Drawn drawn : ways.values()) {
            addMarks(marks, drawn, frame);
        }
        return marks;
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

    private static void addMarks(List<Mark> marks, Drawn drawn, Frame frame) {
        Way way = drawn.way();
        double[][] points = GreatCircle.points(way.from(), way.to(), LEGS);
        double[][] pixels = pixels(points, frame.view());
        if (!isSeen(pixels, frame.view())) {
            return;
        }
        int last = Math.max(1, (int) Math.rint(drawn.grown() * LEGS));
        Path2D path = path(Arrays.copyOf(points, last + 1), Arrays.copyOf(pixels, last + 1), frame.view());
        Theme theme = frame.theme();
        marks.add(Line.of(path, faded(pixels, way, theme.halo(), 0.55 * drawn.alpha()), 4.2));
        marks.add(Line.of(path, faded(pixels, way, theme.of(way.type()), 0.95 * drawn.alpha()), 2));
        if (way.toPoint() && last > 2) {
            double stop = drawn.grown() < 1 ? 0 : SymbolLayout.baseRadius(frame.view().zoom()) + 3;
            marks.add(new Fill(
                    head(pixels[last], pixels[last - 2], stop), Glyphs.translucent(theme.of(way.type()), drawn.alpha())));
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

    private static Path2D head(double[] tip, double[] before, double stop) {
        double angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
        double x = tip[0] - stop * Math.cos(angle);
        double y = tip[1] - stop * Math.sin(angle);
        var head = new Path2D.Double();
        head.moveTo(x, y);
        for (int side = -1; side <= 1; side += 2) {
            head.lineTo(x - 8 * Math.cos(angle + side * 0.42), y - 8 * Math.sin(angle + side * 0.42));
        }
        head.closePath();
        return head;
    }

    /** Whether a way of any of the rows is seen. */
    static boolean anySeen(EventIndex index, Frame frame, int[] visible) {
        for (int row : visible) {
            Way way = way(index.event(row));
            if (way != null && isSeen(pixels(GreatCircle.points(way.from(), way.to(), LEGS), frame.view()), frame.view())) {
                return true;
            }
        }
        return false;
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
