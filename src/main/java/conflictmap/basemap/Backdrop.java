package conflictmap.basemap;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.jobs.Jobs;
import conflictmap.render.Anchor;
import conflictmap.render.Frame;
import conflictmap.render.Layer;
import conflictmap.render.Mark;
import conflictmap.render.Theme;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The basemap for a window: a frame is painted at once with the best picture that there is, moved and scaled to the
 * new view, while the sharp one is made by a job. Put it first in the window's {@link conflictmap.render.Picture};
 * when {@code onSharp} is called, paint again. The sharp picture is, pixel for pixel, {@link BasemapLayer}'s.
 *
 * <p>Loading of the finer files begins with the first frame, so that it does not hold the window up. All methods are
 * for the thread that paints, which must be the one that the jobs deliver on.
 */
public final class Backdrop implements Layer {
    private final Basemap basemap;
    private final Jobs jobs;
    private final Jobs.Latest painting;
    private final Runnable onSharp;
    private List<Anchor> anchors = List.of();
    private double scale = 1;
    private boolean loading;
    private @Nullable Painted painted;
    private @Nullable Wanted underWay;
    private @Nullable Exception failure;

    private record Wanted(Basemap.Levels levels, Viewport view, Theme theme, double scale, List<Anchor> anchors) {}

    private record Painted(BufferedImage image, Wanted wanted) {}

    /**
     * A backdrop.
     *
     * @param jobs where pictures are made and files loaded; {@link Jobs#inline()} makes it synchronous
     * @param onSharp called on the jobs' results executor when a frame painted again would look better
     */
    public Backdrop(Basemap basemap, Jobs jobs, Runnable onSharp) {
        this.basemap = basemap;
        this.jobs = jobs;
        this.painting = jobs.new Latest("Drawing the map");
        this.onSharp = onSharp;
    }

    /** The places that symbols may stand on, from now on: they are named, and their names leave room. */
    public void setAnchors(List<Anchor> places) {
        anchors = List.copyOf(places);
    }

    /** What the last loading or painting failed with; null while all is well. */
    public @Nullable Exception failure() {
        return failure;
    }

    /** Whether the frame's own picture is there, and nothing finer is being loaded. */
    public boolean isSharp(Frame frame) {
        return painted != null && painted.wanted().equals(wanted(frame));
    }

    @Override
    public Stream<Mark> marks(Frame frame) {
        return Stream.of(g -> paint(g, frame));
    }

    private void paint(Graphics2D g, Frame frame) {
        loadOnce();
        scale = Bitmaps.scale(g);
        Wanted wanted = wanted(frame);
        if (!isSharp(frame) && !wanted.equals(underWay)) {
            order(wanted);
        }
        Painted best = painted;
        if (best != null && best.wanted().view().equals(frame.view()) && best.wanted().scale() == scale) {
            Bitmaps.draw(g, best.image());
            return;
        }
        fill(g, frame.view(), frame.theme());
        if (best != null) {
            drawMoved(g, best.image(), best.wanted(), frame.view());
        }
    }

    private Wanted wanted(Frame frame) {
        return new Wanted(basemap.levels(), frame.view(), frame.theme(), scale, anchors);
    }

    private void order(Wanted wanted) {
        underWay = wanted;
        painting.submit(
                progress -> MapPainter.paint(
                        wanted.levels(), wanted.view(), wanted.theme(), wanted.scale(), wanted.anchors(), progress),
                image -> {
                    painted = new Painted(image, wanted);
                    onSharp.run();
                },
                this::failed);
    }

    private void loadOnce() {
        if (!loading) {
            loading = true;
            jobs.submit(
                    "Loading the map",
                    progress -> {
                        basemap.loadAll(progress);
                        return basemap.levels();
                    },
                    levels -> onSharp.run(),
                    this::failed);
        }
    }

    private void failed(Exception e) {
        failure = e;
        onSharp.run();
    }

    private static void fill(Graphics2D g, Viewport view, Theme theme) {
        g.setColor(theme.sea());
        g.fillRect(0, 0, view.widthPx(), view.heightPx());
    }

    private static void drawMoved(Graphics2D g, BufferedImage image, Wanted made, Viewport to) {
        Viewport from = made.view();
        double scale = to.worldPx() / from.worldPx();
        GeoPoint middle = from.center();
        double x = to.px(middle.latDeg(), middle.lonDeg()) - scale * from.widthPx() / 2;
        double y = to.py(middle.latDeg(), middle.lonDeg()) - scale * from.heightPx() / 2;
        if (scale == 1 && made.scale() == 1) {
            g.drawImage(image, (int) Math.rint(x), (int) Math.rint(y), null);
            return;
        }
        double perPixel = scale / made.scale();
        Object before = g.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, new AffineTransform(perPixel, 0, 0, perPixel, x, y), null);
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                before == null ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR : before);
    }
}
