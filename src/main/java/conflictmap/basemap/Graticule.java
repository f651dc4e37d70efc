package conflictmap.basemap;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.render.Frame;
import conflictmap.render.Label;
import conflictmap.render.Layer;
import conflictmap.render.Lettering;
import conflictmap.render.Line;
import conflictmap.render.Mark;
import conflictmap.render.Plane;
import conflictmap.render.Text;
import conflictmap.render.Theme;
import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Meridians and parallels of round degrees, where the frame asks for them. Their degrees stand where the lines leave the
 * picture, parallels' on the right and meridians' at the top; they are a layer of their own, which goes over the events.
 */
final class Graticule implements Layer {
    /** Degrees between two lines, in the order in which they are tried. */
    private static final double[] STEPS = {1 / 12.0, 1 / 6.0, 0.25, 0.5, 1, 2, 5, 10, 15, 30};
    /** Pixels between two lines, at least. */
    private static final double LEAST_PX = 120;
    /** Points of a line that are looked at for where it enters the picture. */
    private static final int POINTS = 720;
    private static final double EDGE_PX = 5;
    /** How far from the middle a parallel is drawn, so that both ends stay on their own side of the map. */
    private static final double BESIDE_CUT_DEG = 179.9999;

    private Drawn last = Drawn.NOTHING;

    /** What was made for a view. */
    private record Drawn(
            @Nullable Viewport view, @Nullable Theme theme, @Nullable Line lines, List<Label> labels, List<Rectangle2D> boxes) {
        static final Drawn NOTHING = new Drawn(null, null, null, List.of(), List.of());
    }

    /** A line with what is written at its end. */
    private record Grid(String text, double[][] points, boolean parallel) {}

    @Override
    public Stream<Mark> marks(Frame frame) {
        return Stream.ofNullable(drawn(frame).lines());
    }

    /**
     * The degrees, as a layer.
     *
     * @param keptClear boxes of a frame that they do not stand under
     */
    Layer degrees(Function<Frame, List<Rectangle2D>> keptClear) {
        return frame -> {
            Drawn drawn = drawn(frame);
            List<Rectangle2D> others = drawn.labels().isEmpty() ? List.of() : keptClear.apply(frame);
            return IntStream.range(0, drawn.labels().size())
                    .filter(i -> others.stream().noneMatch(drawn.boxes().get(i)::intersects))
                    .mapToObj(drawn.labels()::get);
        };
    }

    /** The boxes that the degrees take: no name stands there. */
    List<Rectangle2D> boxes(Frame frame) {
        return drawn(frame).boxes();
    }

    private Drawn drawn(Frame frame) {
        if (!frame.graticule()) {
            return Drawn.NOTHING;
        }
        Drawn known = last;
        if (!frame.view().equals(known.view()) || frame.theme() != known.theme()) {
            known = drawn(frame.view(), frame.theme());
            last = known;
        }
        return known;
    }

    private static Drawn drawn(Viewport view, Theme theme) {
        var style = Lettering.haloed(Lettering.Face.REGULAR, 10.5, theme.graticuleLabel(), theme.halo(), 1.8f);
        var plane = new Plane(view, 2);
        var lines = new Path2D.Double();
        List<Label> labels = new ArrayList<>();
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Grid grid : grids(view)) {
            plane.appendLine(lines, grid.points());
            double[] end = end(grid, view);
            if (end.length == 2) {
                double width = Text.width(grid.text(), style);
                boolean roomBeside = end[0] + width + 2 * EDGE_PX < view.widthPx();
                boolean roomAbove = end[1] > 3 * EDGE_PX;
                double x = grid.parallel()
                        ? (roomBeside ? end[0] + EDGE_PX : end[0] - width - EDGE_PX)
                        : (roomAbove ? end[0] - width / 2 : end[0] + 3);
                double y = grid.parallel() ? end[1] + (roomBeside ? 4 : -3) : end[1] + (roomAbove ? -4 : EDGE_PX + 8);
                var box = new Rectangle2D.Double(x - 2, y - style.sizePx(), width + 4, 1.3 * style.sizePx());
                if (boxes.stream().noneMatch(box::intersects)) {
                    labels.add(Label.at(grid.text(), style, x, y));
                    boxes.add(box);
                }
            }
        }
        return new Drawn(view, theme, new Line(lines, theme.graticule(), new BasicStroke(0.7f)), labels, boxes);
    }

    /** Where a line, seen from the east or the north, enters the picture; empty where it does not. */
    private static double[] end(Grid grid, Viewport view) {
        for (double[] point : grid.points()) {
            double lon = GeoPoint.wrapLon(point[1]);
            double x = view.px(point[0], lon);
            double y = view.py(point[0], lon);
            if (x >= 0 && x <= view.widthPx() && y >= 0 && y <= view.heightPx()) {
                return new double[] {x, y};
            }
        }
        return new double[0];
    }

    private static List<Grid> grids(Viewport view) {
        double step = step(view);
        double middle = view.projection().wraps() ? view.center().lonDeg() : view.projection().centralMeridianDeg();
        double[] lats = view.projection().parallelsDeg();
        double south = Math.max(lats[0], -90);
        double north = Math.min(lats[1], 90);
        List<Grid> grids = new ArrayList<>();
        for (int i = (int) Math.ceil(south / step); i * step <= north; i++) {
            double lat = i * step;
            if (Math.abs(lat) < 90) {
                grids.add(new Grid(text(lat, "N", "S"), along(lat, middle + BESIDE_CUT_DEG, lat, middle - BESIDE_CUT_DEG), true));
            }
        }
        for (int i = (int) Math.ceil((middle - 180) / step); i * step < middle + 180; i++) {
            double lon = i * step;
            grids.add(new Grid(text(GeoPoint.wrapLon(lon), "E", "W"), along(north, lon, south, lon), false));
        }
        return grids;
    }

    private static double[][] along(double lat, double lon, double toLat, double toLon) {
        double[][] points = new double[POINTS + 1][];
        for (int i = 0; i <= POINTS; i++) {
            double t = (double) i / POINTS;
            points[i] = new double[] {lat + t * (toLat - lat), lon + t * (toLon - lon)};
        }
        return points;
    }

    private static double step(Viewport view) {
        double pixels = GeoPoint.EARTH_RADIUS_M * Math.PI / 180 / view.metresPerPixel(view.center().latDeg());
        for (double step : STEPS) {
            if (step * pixels >= LEAST_PX) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    /** Degrees and minutes: {@code 33° 30′ N}. */
    static String text(double degrees, String positive, String negative) {
        long minutes = Math.round(Math.abs(degrees) * 60);
        String side = minutes == 0 || minutes == 180 * 60 ? "" : " " + (degrees > 0 ? positive : negative);
        return minutes / 60 + "°" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + "′") + side;
    }
}
