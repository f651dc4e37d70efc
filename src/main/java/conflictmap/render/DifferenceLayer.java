package conflictmap.render;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.HexGrid;
import conflictmap.timeline.compare.CellCounts;
import conflictmap.timeline.compare.Comparison;
import conflictmap.timeline.compare.Difference;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the second side of a comparison has more events than the first, and where less: hexagons that stand still on the ground,
 * coloured by class and with the number in them where there is room. Those with too few events tell no tendency: they are
 * outlined and hatched.
 */
final class DifferenceLayer implements Layer {
    /** About how wide a hexagon is in the picture, pixels. */
    private static final double CELL_PX = 56;
    /** From this width on there is room for a number. */
    private static final double NUMBERED_PX = 40;
    private static final double COVER = 0.82;

    private final Supplier<Comparison> of;
    private final CellCounts counts;
    private @Nullable Told last;

    /** What is told of a frame. */
    private record Told(Frame frame, Comparison of, Difference difference) {}

    DifferenceLayer(Supplier<Comparison> of) {
        this.of = of;
        this.counts = new CellCounts(of.get());
    }

    /** The difference that a frame shows. */
    Difference difference(Frame frame) {
        Comparison now = of.get();
        Told known = last;
        if (known == null || !known.frame().equals(frame) || known.of() != now) {
            double lat = frame.view().center().latDeg();
            HexGrid grid = counts.grid(CELL_PX * frame.view().metresPerPixel(lat), lat);
            Difference made = counts.at(frame.now(), frame.window(), grid);
            known = new Told(frame, now, new Difference(now.norm(), grid, made.cells(), made.a(), made.b()));
            last = known;
        }
        return known.difference();
    }

    /** The boxes of the numbers in the hexagons of a frame: no name may stand there. */
    List<Rectangle2D> numbers(Frame frame) {
        Difference difference = difference(frame);
        if (difference.lack() != Difference.Lack.NONE) {
            return List.of();
        }
        double top = DivergingScale.top(difference.most());
        var plane = new Plane(frame.view(), 4);
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Difference.Cell cell : difference.cells()) {
            Path2D path = path(plane, difference.grid(), cell.hexagon());
            if (!cell.isFew() && path.getCurrentPoint() != null && isNumbered(path, DivergingScale.of(difference.value(cell), top))) {
                Label number = number(frame, difference, cell, 0);
                Rectangle2D box = Text.bounds(number);
                boxes.add(new Rectangle2D.Double(box.getX() + number.x(), box.getY() + number.y(), box.getWidth(), box.getHeight()));
            }
        }
        return boxes;
    }

    private static boolean isNumbered(Path2D path, int its) {
        return its != 0 && path.getBounds2D().getWidth() >= NUMBERED_PX;
    }

    @Override
    public Stream<Mark> marks(Frame frame) {
        Difference difference = difference(frame);
        boolean told = difference.lack() == Difference.Lack.NONE;
        double top = DivergingScale.top(difference.most());
        var plane = new Plane(frame.view(), 4);
        List<Mark> marks = new ArrayList<>();
        List<Mark> numbers = new ArrayList<>();
        for (Difference.Cell cell : difference.cells()) {
            Path2D path = path(plane, difference.grid(), cell.hexagon());
            if (path.getCurrentPoint() == null) {
                continue;
            }
            if (!told || cell.isFew()) {
                few(path, frame.theme(), marks);
                continue;
            }
            int its = DivergingScale.of(difference.value(cell), top);
            fill(path, its, frame.theme(), marks);
            if (isNumbered(path, its)) {
                numbers.add(number(frame, difference, cell, its));
            }
        }
        marks.addAll(numbers);
        return marks.stream();
    }

    private static void fill(Path2D path, int its, Theme theme, List<Mark> marks) {
        marks.add(new Fill(path, Glyphs.translucent(DivergingScale.color(theme, its), its == 0 ? 0.6 : COVER)));
        if (theme == Theme.PRINT && its < 0) {
            marks.add(new Fill(path, new Hatch(List.of(new Color(0, 0, 0, 70)), 6, 0.8, true)));
        }
        marks.add(Line.of(path, Glyphs.translucent(theme.label(), 0.45), 0.7));
    }

    /** What a cell with too few events looks like. */
    static void few(Path2D path, Theme theme, List<Mark> marks) {
        marks.add(new Fill(path, new Hatch(List.of(Glyphs.translucent(theme.label(), 0.28)), 6, 0.7, false)));
        marks.add(Line.of(path, Glyphs.translucent(theme.label(), 0.4), 0.7));
    }

    private static Label number(Frame frame, Difference difference, Difference.Cell cell, int its) {
        GeoPoint middle = difference.grid().center(cell.hexagon());
        double size = 11 * (frame.presented() ? 1.3 : 1);
        var style = Lettering.plain(Lettering.Face.BOLD, size, DivergingScale.ink(frame.theme(), its));
        return Label.centred(List.of(DifferenceKey.signed(difference.value(cell))), style,
                frame.view().px(middle.latDeg(), middle.lonDeg()), frame.view().py(middle.latDeg(), middle.lonDeg()), 0);
    }

    private static Path2D path(Plane plane, HexGrid grid, long hexagon) {
        double[][] corners = grid.corners(hexagon);
        float[] lat = new float[corners.length];
        float[] lon = new float[corners.length];
        float[] box = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        for (int i = 0; i < corners.length; i++) {
            lat[i] = (float) corners[i][0];
            lon[i] = (float) corners[i][1];
            box[0] = Math.min(box[0], lon[i]);
            box[1] = Math.min(box[1], lat[i]);
            box[2] = Math.max(box[2], lon[i]);
            box[3] = Math.max(box[3], lat[i]);
        }
        var path = new Path2D.Double();
        for (int copy = plane.firstCopy(); copy <= plane.lastCopy(); copy++) {
            if (plane.sees(box[0], box[1], box[2], box[3], copy)) {
                plane.append(path, lon, lat, 0, lon.length, true, copy);
            }
        }
        return path;
    }
}
