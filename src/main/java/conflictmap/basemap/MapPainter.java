package conflictmap.basemap;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.geo.WebMercator;
import conflictmap.jobs.Progress;
import conflictmap.render.Fill;
import conflictmap.render.Fonts;
import conflictmap.render.Line;
import conflictmap.render.Mark;
import conflictmap.render.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.TexturePaint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Paints the ground of a view, or a piece of it: land and sea, ice, built-up areas, water, boundaries. It is painted in
 * bands, and looks the same in whatever pieces it is painted. Pixels are counted from the view's upper left corner.
 */
final class MapPainter {
    /** Rows of a band. */
    private static final int BAND_PX = 96;

    private final Basemap.Levels levels;
    private final Viewport view;
    private final Theme theme;
    private final double scale;
    private final double zoom;
    private final Rectangle piece;
    private final Tracer tracer;
    private final MapLines lines;
    /** Grounds that no band is painted with now. */
    private final ConcurrentLinkedQueue<Ground> grounds = new ConcurrentLinkedQueue<>();

    private MapPainter(Look look, Viewport view, Rectangle piece) {
        this.levels = look.levels();
        this.view = view;
        this.theme = look.theme();
        this.scale = look.scale();
        this.zoom = look.styleZoom();
        this.piece = piece;
        this.tracer = new Tracer(view, new Rectangle2D.Double(
                piece.x / scale, piece.y / scale, piece.width / scale, piece.height / scale));
        this.lines = new MapLines(levels, tracer, theme, zoom);
    }

    /** The pixels of a view's picture. */
    static Rectangle whole(Viewport view, double scale) {
        return new Rectangle((int) Math.ceil(view.widthPx() * scale), (int) Math.ceil(view.heightPx() * scale));
    }

    /**
     * Paints a piece of a picture.
     *
     * @param extent what the image shows
     * @param image of type {@link BufferedImage#TYPE_INT_RGB}
     * @param piece what is to be painted, in the same pixels as the extent's place and within it
     * @param both whether a second thread helps
     * @throws InterruptedException if the picture is no longer wanted
     */
    static void paint(Extent extent, BufferedImage image, Rectangle piece, boolean both, Progress progress)
            throws InterruptedException {
        new MapPainter(extent.look(), extent.view(), piece).paint(image, extent.place(), true, both, progress);
    }

    /** The whole world without borders, {@code sidePx} wide and high, for where nothing better is ready. */
    static BufferedImage overview(Basemap.Levels levels, Theme theme, int sidePx, Progress progress)
            throws InterruptedException {
        Viewport world = world(sidePx);
        var image = new BufferedImage(sidePx, sidePx, BufferedImage.TYPE_INT_RGB);
        Rectangle whole = whole(world, 1);
        new MapPainter(Look.of(levels, world, theme, 1), world, whole).paint(image, whole, false, false, progress);
        return image;
    }

    /**
     * The same as shapes, for papers that have no pixels: only the relief is a picture, cut along the shore.
     *
     * @param look whose scale is how fine the relief is
     */
    static List<Mark> shapes(Look look, Viewport view) {
        return new MapPainter(look, view, whole(view, look.scale())).shapes();
    }

    private List<Mark> shapes() {
        var frame = new Rectangle2D.Double(0, 0, view.widthPx(), view.heightPx());
        Features land = lines.land();
        Path2D edge = isAllMap() ? null : tracer.edge();
        List<Mark> marks = new ArrayList<>();
        if (edge != null) {
            marks.add(new Fill(frame, theme.beside()));
        }
        marks.add(new Fill(edge == null ? frame : edge, flat(false)));
        marks.add(new Line(tracer.shores(land), theme.shore(), new BasicStroke(zoom < 3 ? 1.1f : 1.8f)));
        marks.add(new Fill(tracer.areas(land, part -> true), flat(true)));
        inks(true).forEach(inked -> marks.add(inked.get().mark()));
        if (edge != null) {
            marks.add(new Line(edge, theme.shore(), new BasicStroke(0.9f)));
        }
        return marks;
    }

    /** Land or sea alone, with its relief where there is any. */
    private Paint flat(boolean land) {
        var image = new BufferedImage(piece.width, piece.height, BufferedImage.TYPE_INT_RGB);
        int[] rgb = Moved.pixels(image);
        byte[] all = new byte[BAND_PX * piece.width];
        Arrays.fill(all, land ? (byte) -1 : 0);
        var masks = new Ground.Masks(all, new byte[all.length], null);
        var ground = new Ground(view, scale, zoom, theme, levels.relief(), 0, piece.width);
        for (int y = 0; y < piece.height; y += BAND_PX) {
            ground.paint(rgb, y * piece.width, piece.width, masks, y, Math.min(BAND_PX, piece.height - y));
        }
        boolean plain = Arrays.stream(rgb).allMatch(colour -> colour == rgb[0]);
        return plain ? new Color(rgb[0]) : new TexturePaint(image, new Rectangle2D.Double(0, 0, piece.width / scale, piece.height / scale));
    }

    /** The view of the whole world, once. */
    static Viewport world(int sidePx) {
        double zoom = Math.log(sidePx / 256.0) / Math.log(2);
        return new Viewport(new GeoPoint(0, 0), zoom, sidePx, sidePx, WebMercator.INSTANCE);
    }

    private void paint(BufferedImage image, Rectangle place, boolean boundaries, boolean both, Progress progress)
            throws InterruptedException {
        Features land = lines.land();
        List<Supplier<Inked>> shapes = new ArrayList<>();
        shapes.add(() -> Inked.filled(tracer.areas(land, part -> true), Color.WHITE));
        shapes.add(() -> Inked.drawn(tracer.shores(land), Color.WHITE, new BasicStroke(zoom < 3 ? 1.1f : 1.8f)));
        shapes.addAll(inks(boundaries));
        Inked[] traced = new Inked[shapes.size()];
        List<Runnable> tracing = new ArrayList<>();
        for (int i = 0; i < traced.length; i++) {
            int n = i;
            tracing.add(() -> traced[n] = shapes.get(n).get());
        }
        TwoHands.work(tracing, both, progress);
        Path2D edge = isAllMap() ? null : tracer.edge();
        List<Runnable> bands = new ArrayList<>();
        for (int y = piece.y; y < piece.y + piece.height; y += BAND_PX) {
            var band = new Rectangle(piece.x, y, piece.width, Math.min(BAND_PX, piece.y + piece.height - y));
            bands.add(() -> paint(image, place, band, traced, edge));
        }
        TwoHands.work(bands, both, progress);
    }

    /** All that is put on the ground, in its order. */
    private List<Supplier<Inked>> inks(boolean boundaries) {
        List<Supplier<Inked>> all = new ArrayList<>();
        Features ice = levels.get(Sheet.GLACIERS);
        if (ice != null) {
            Color white = MapLines.translucent(theme.ice(), theme.isDark() ? 150 : 190);
            all.add(() -> Inked.filled(tracer.areas(ice, part -> true), white));
        }
        Features urban = levels.get(Sheet.URBAN);
        double share = Math.min((zoom - 5) / 1.5, (9 - zoom) / 1.2);
        if (urban != null && share > 0) {
            Color grey = MapLines.translucent(theme.urban(), (int) (220 * Math.min(1, share)));
            all.add(() -> Inked.filled(tracer.areas(urban, part -> true), grey));
        }
        all.addAll(lines.water());
        if (boundaries) {
            all.addAll(lines.boundaries());
        }
        return all;
    }

    /**
     * Paints a band.
     *
     * @param traced the land, its shore, and all that is put on it
     * @param edge of the map; null where it is not seen
     */
    private void paint(BufferedImage image, Rectangle place, Rectangle band, Inked[] traced, @Nullable Path2D edge) {
        int[] rgb = Moved.pixels(image);
        int first = (band.y - place.y) * place.width + band.x - place.x;
        var masks = new Ground.Masks(
                mask(band, traced[0]), mask(band, traced[1]), edge == null ? null : mask(band, Inked.filled(edge, Color.WHITE)));
        Ground known = grounds.poll();
        Ground ground = known != null
                ? known
                : new Ground(view, scale, zoom, theme, levels.relief(), piece.x, piece.width);
        ground.paint(rgb, first, place.width, masks, band.y, band.height);
        grounds.add(ground);
        Graphics2D g = image.getSubimage(band.x - place.x, band.y - place.y, band.width, band.height).createGraphics();
        try {
            Fonts.smooth(g);
            onBand(g, band);
            Arrays.stream(traced).skip(2).forEach(inked -> inked.paint(g));
            if (edge != null) {
                Inked.drawn(edge, theme.shore(), new BasicStroke(0.9f)).paint(g);
            }
        } finally {
            g.dispose();
        }
    }

    private void onBand(Graphics2D g, Rectangle band) {
        g.translate(-band.x, -band.y);
        g.scale(scale, scale);
    }

    /** How much of each pixel of a band a white shape covers. */
    private byte[] mask(Rectangle band, Inked white) {
        var image = new BufferedImage(band.width, band.height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        try {
            Fonts.smooth(g);
            onBand(g, band);
            white.paint(g);
        } finally {
            g.dispose();
        }
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    /** Whether no edge of the map is near: the border of the piece comes back from the plane. */
    private boolean isAllMap() {
        for (int i = 0; i <= 64; i++) {
            double x = (piece.x + piece.width * (i / 64.0)) / scale;
            double y = (piece.y + piece.height * (i / 64.0)) / scale;
            if (!isOnMap(x, piece.getMinY() / scale) || !isOnMap(x, piece.getMaxY() / scale)
                    || !isOnMap(piece.getMinX() / scale, y) || !isOnMap(piece.getMaxX() / scale, y)) {
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
}
