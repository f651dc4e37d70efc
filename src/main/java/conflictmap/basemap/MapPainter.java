package conflictmap.basemap;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.geo.WebMercator;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.render.Fonts;
import conflictmap.render.Plane;
import conflictmap.render.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Paints the ground of one view: land and sea, ice, built-up areas, water, boundaries. */
final class MapPainter {
    private final Basemap.Levels levels;
    private final Viewport view;
    private final Theme theme;
    private final Plane plane;
    private final double zoom;
    private final MapLines lines;
    private final double scale;
    private final int width;
    private final int height;

    private MapPainter(Basemap.Levels levels, Viewport view, Theme theme, double scale) {
        this.scale = scale;
        this.width = (int) Math.ceil(view.widthPx() * scale);
        this.height = (int) Math.ceil(view.heightPx() * scale);
        this.levels = levels;
        this.view = view;
        this.theme = theme;
        this.plane = new Plane(view, 8);
        this.zoom = view.mercatorZoom();
        this.lines = new MapLines(levels, plane, theme, zoom);
    }

    /**
     * Paints.
     *
     * @param scale pixels of the picture for each pixel of the view: the same map, only finer
     * @throws InterruptedException if the picture is no longer wanted
     */
    static BufferedImage paint(Basemap.Levels levels, Viewport view, Theme theme, double scale, Progress progress)
            throws InterruptedException {
        return new MapPainter(levels, view, theme, scale).paint(true, progress);
    }

    /** The whole world without borders, {@code sidePx} wide and high, for where nothing better is ready. */
    static BufferedImage overview(Basemap.Levels levels, Theme theme, int sidePx, Progress progress)
            throws InterruptedException {
        return new MapPainter(levels, world(sidePx), theme, 1).paint(false, progress);
    }

    /** The view of the whole world, once. */
    static Viewport world(int sidePx) {
        double zoom = Math.log(sidePx / 256.0) / Math.log(2);
        return new Viewport(new GeoPoint(0, 0), zoom, sidePx, sidePx, WebMercator.INSTANCE);
    }

    private BufferedImage paint(boolean boundaries, Progress progress) throws InterruptedException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Features land = lines.land();
        byte[][] masks = new byte[2][];
        Jobs.both(
                () -> masks[0] = mask(fill(land, part -> true), null, null),
                () -> masks[1] = mask(null, shores(land), new BasicStroke(zoom < 3 ? 1.1f : 1.8f)));
        progress.check();
        byte[] mapMask = isAllMap() ? null : mask(plane.edge(), null, null);
        Ground.paint(rgb, new Ground.Masks(width, masks[0], masks[1], mapMask), view, scale, theme, levels.relief());
        progress.check();
        Graphics2D g = image.createGraphics();
        try {
            Fonts.smooth(g);
            g.scale(scale, scale);
            paintIce(g);
            paintUrban(g);
            lines.paintWater(g);
            if (mapMask != null) {
                g.setColor(theme.shore());
                g.setStroke(new BasicStroke(0.9f));
                g.draw(plane.edge());
            }
            progress.check();
            if (boundaries) {
                lines.paintBoundaries(g);
            }
        } finally {
            g.dispose();
        }
        return image;
    }

    /** Whether no edge of the map is near: the border of the picture comes back from the plane. */
    private boolean isAllMap() {
        for (int i = 0; i <= 64; i++) {
            double x = view.widthPx() * (i / 64.0);
            double y = view.heightPx() * (i / 64.0);
            if (!isOnMap(x, 0) || !isOnMap(x, view.heightPx()) || !isOnMap(0, y) || !isOnMap(view.widthPx(), y)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOnMap(double x, double y) {
        GeoPoint p = view.pointAt(x, y);
        double px = view.px(p.latDeg(), p.lonDeg());
        double py = view.py(p.latDeg(), p.lonDeg());
        double off = view.projection().wraps() ? Math.abs(py - y) : Math.hypot(px - x, py - y);
        return off < 0.5;
    }

    private void paintIce(Graphics2D g) {
        Features ice = levels.get(Sheet.GLACIERS);
        if (ice != null) {
            g.setColor(MapLines.translucent(theme.ice(), theme.isDark() ? 150 : 190));
            g.fill(fill(ice, part -> true));
        }
    }

    private void paintUrban(Graphics2D g) {
        Features urban = levels.get(Sheet.URBAN);
        double share = Math.min((zoom - 5) / 1.5, (9 - zoom) / 1.2);
        if (urban != null && share > 0) {
            g.setColor(MapLines.translucent(theme.urban(), (int) (220 * Math.min(1, share))));
            g.fill(fill(urban, part -> true));
        }
    }

    private Path2D fill(Features features, IntPredicate wanted) {
        return lines.path(features, wanted, true);
    }

    private Path2D shores(Features features) {
        var path = new Path2D.Float(Path2D.WIND_NON_ZERO);
        for (int copy = plane.firstCopy(); copy <= plane.lastCopy(); copy++) {
            for (int part = 0; part < features.parts(); part++) {
                int b = 4 * part;
                if (plane.sees(features.box[b], features.box[b + 1], features.box[b + 2], features.box[b + 3], copy)) {
                    plane.appendShore(
                            path, features.lon, features.lat, features.partStart[part], features.partStart[part + 1], copy);
                }
            }
        }
        return path;
    }

    private byte[] mask(@Nullable Path2D filled, @Nullable Path2D stroked, @Nullable BasicStroke stroke) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(scale, scale);
        g.setColor(Color.WHITE);
        if (filled != null) {
            g.fill(filled);
        }
        if (stroked != null && stroke != null) {
            g.setStroke(stroke);
            g.draw(stroked);
        }
        g.dispose();
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }
}
