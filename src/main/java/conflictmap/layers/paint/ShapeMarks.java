package conflictmap.layers.paint;

import conflictmap.geo.Viewport;
import conflictmap.jobs.Progress;
import conflictmap.layers.LayerStyle;
import conflictmap.layers.source.Shapes;
import conflictmap.render.Fill;
import conflictmap.render.Line;
import conflictmap.render.Mark;
import conflictmap.render.Plane;
import conflictmap.render.Sprites;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Shapes in a view as marks: one area, one line and one batch of points a layer, so that where its own shapes overlap
 * it is no darker. Vertices that the zoom does not need, or that lie beside the view, are left out first.
 */
final class ShapeMarks {
    private static final int EVERY = 512;
    private static final double DOT_PX = 2.2;

    private final Shapes shapes;
    private final LayerStyle style;
    private final Viewport view;
    private final double zoom;
    private final double marginPx;
    private final Plane plane;
    private float[][] scratch = {new float[256], new float[256]};

    private ShapeMarks(Shapes shapes, LayerStyle style, Viewport view, double fineness) {
        this.shapes = shapes;
        this.style = style;
        this.view = view;
        this.zoom = view.mercatorZoom() + Math.max(0, Math.log(fineness) / Math.log(2));
        this.marginPx = 4 + style.widthPx() + DOT_PX;
        this.plane = new Plane(view, marginPx);
    }

    /**
     * The marks, lowest first.
     *
     * @param fineness pixels of the paper for each of the view
     * @throws InterruptedException if cancelled
     */
    static List<Mark> of(Shapes shapes, LayerStyle style, Viewport view, double fineness, Progress progress) throws InterruptedException {
        return new ShapeMarks(shapes, style, view, fineness).marks(progress);
    }

    private List<Mark> marks(Progress progress) throws InterruptedException {
        var areas = new Path2D.Float(Path2D.WIND_NON_ZERO);
        var lines = new Path2D.Float(Path2D.WIND_NON_ZERO);
        for (int copy = plane.firstCopy(); copy <= plane.lastCopy(); copy++) {
            double[] seen = plane.seen(copy);
            for (int part = 0; part < shapes.parts(); part++) {
                if (part % EVERY == 0) {
                    progress.check();
                }
                if (plane.sees(shapes.side(part, 0), shapes.side(part, 1), shapes.side(part, 2), shapes.side(part, 3), copy)) {
                    add(part, copy, seen, areas, lines);
                }
            }
        }
        List<Mark> marks = new ArrayList<>();
        Color fill = style.fill();
        if (fill != null && areas.getCurrentPoint() != null) {
            marks.add(new Fill(areas, faded(fill)));
        }
        if (lines.getCurrentPoint() != null) {
            marks.add(Line.of(lines, faded(style.stroke()), style.widthPx()));
        }
        if (shapes.points() > 0) {
            marks.add(points());
        }
        return marks;
    }

    private void add(int part, int copy, double[] seen, Path2D areas, Path2D lines) {
        int most = shapes.vertices(part) + 1;
        if (scratch[0].length < most) {
            scratch = new float[][] {new float[2 * most], new float[2 * most]};
        }
        int count = shapes.copy(part, zoom, seen, scratch);
        float[] lon = scratch[0];
        float[] lat = scratch[1];
        if (shapes.isRing(part)) {
            if (style.fill() != null && count > 2) {
                plane.append(areas, lon, lat, 0, count, true, copy);
            }
            lon[count] = lon[0];
            lat[count] = lat[0];
            plane.appendShore(lines, lon, lat, 0, count + 1, copy);
        } else {
            plane.append(lines, lon, lat, 0, count, false, copy);
        }
    }

    private Color faded(Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.rint(colour.getAlpha() * style.opacity()));
    }

    /** The points that are seen, of those on one pixel only one. */
    private Sprites points() {
        float[] x = new float[16];
        float[] y = new float[16];
        int count = 0;
        int width = view.widthPx() + (int) (2 * marginPx) + 2;
        int height = view.heightPx() + (int) (2 * marginPx) + 2;
        var taken = new BitSet();
        boolean wraps = view.projection().wraps();
        for (int copy = wraps ? plane.firstCopy() : 0; copy <= (wraps ? plane.lastCopy() : 0); copy++) {
            for (int i = 0; i < shapes.points(); i++) {
                double px = plane.px(shapes.pointLat(i), shapes.pointLon(i), copy);
                double py = plane.py(shapes.pointLat(i), shapes.pointLon(i));
                int column = (int) Math.floor(px + marginPx);
                int row = (int) Math.floor(py + marginPx);
                if (column < 0 || row < 0 || column >= width || row >= height || taken.get(row * width + column)) {
                    continue;
                }
                taken.set(row * width + column);
                if (count == x.length) {
                    x = Arrays.copyOf(x, 2 * count);
                    y = Arrays.copyOf(y, 2 * count);
                }
                x[count] = (float) px;
                y[count++] = (float) py;
            }
        }
        byte[] alpha = new byte[count];
        Arrays.fill(alpha, (byte) Math.rint(style.stroke().getAlpha() * style.opacity()));
        Color opaque = new Color(style.stroke().getRGB() & 0xFFFFFF);
        return new Sprites(List.of(new Dot(opaque, DOT_PX + style.widthPx() / 2)), x, y, new byte[count], alpha, count);
    }
}
