package conflictmap.layers.paint;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.jobs.Jobs;
import conflictmap.layers.LayerPlace;
import conflictmap.layers.OwnLayer;
import conflictmap.layers.OwnLayers;
import conflictmap.model.Problem;
import conflictmap.render.Frame;
import conflictmap.render.Layer;
import conflictmap.render.Mark;
import conflictmap.render.Raster;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Own layers for a window: a frame shows at once the last picture of them, moved and scaled to the new view, while the
 * sharp one is made by a job; that one is, pixel for pixel, {@link LayerPaper}'s. All methods are for the thread that
 * paints, which must be the one that the jobs deliver on.
 */
public final class LayerScreen implements Layer {
    /** A view that stays for so long is no longer moving. */
    private static final Duration REST = Duration.ofMillis(35);
    private static final BufferedImage NOTHING = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);

    private final LayerPlace place;
    private final Jobs.Latest painting;
    private final Jobs jobs;
    private final Runnable onSharp;
    private List<OwnLayer> layers = List.of();
    private Consumer<Problem> problems = problem -> {};
    private double lastScale = 1;
    private @Nullable Painted painted;
    private @Nullable Wanted underWay;

    /** What a picture of layers depends on. */
    record Wanted(List<OwnLayer> layers, Viewport view, double scale) {}

    private record Painted(BufferedImage image, Wanted wanted) {}

    /**
     * A screen without layers.
     *
     * @param jobs where pictures are made; {@link Jobs#inline()} makes it synchronous
     * @param onSharp called on the jobs' results executor when a frame painted again would look better
     */
    public LayerScreen(LayerPlace place, Jobs jobs, Runnable onSharp) {
        this.place = place;
        this.jobs = jobs;
        this.painting = jobs.new Latest("Drawing layers");
        this.onSharp = onSharp;
    }

    /**
     * Shows other layers from the next frame on.
     *
     * @param whenLost takes what is said of files that can no longer be read
     */
    public void show(OwnLayers all, Consumer<Problem> whenLost) {
        problems = whenLost;
        layers = all.drawn(place);
        if (layers.isEmpty()) {
            painting.cancel();
            painted = null;
            underWay = null;
        }
        onSharp.run();
    }

    /** Whether the frame's own picture is there. */
    public boolean isSharp(Frame frame) {
        return layers.isEmpty() || painted != null && painted.wanted().equals(new Wanted(layers, frame.view(), lastScale));
    }

    @Override
    public Stream<Mark> marks(Frame frame) {
        if (layers.isEmpty()) {
            return Stream.empty();
        }
        Viewport view = frame.view();
        Painted best = painted;
        if (best == null || !best.wanted().view().projection().equals(view.projection())) {
            return Stream.of(new Raster(scale -> picture(frame, scale, NOTHING), 0, 0, view.widthPx(), view.heightPx()));
        }
        Viewport before = best.wanted().view();
        if (before.equals(view)) {
            return Stream.of(new Raster(scale -> picture(frame, scale, best.image()), 0, 0, view.widthPx(), view.heightPx()));
        }
        GeoPoint middle = before.center();
        double zoomed = view.worldPx() / before.worldPx();
        double width = zoomed * before.widthPx();
        double height = zoomed * before.heightPx();
        double x = view.px(middle.latDeg(), middle.lonDeg()) - width / 2;
        double y = view.py(middle.latDeg(), middle.lonDeg()) - height / 2;
        return Stream.of(new Raster(scale -> picture(frame, scale, best.image()), x, y, width, height));
    }

    /** The picture that there is, after ordering a better one where that is wanted. */
    private BufferedImage picture(Frame frame, double scale, BufferedImage best) {
        lastScale = scale;
        var wanted = new Wanted(layers, frame.view(), scale);
        if (!isSharp(frame) && !wanted.equals(underWay)) {
            underWay = wanted;
            Duration rest = painted == null || !painted.wanted().layers().equals(layers) ? Duration.ZERO : REST;
            painting.submit(
                    progress -> {
                        jobs.rest(rest);
                        return LayerPainter.paint(wanted.layers(), frame, scale, progress);
                    },
                    made -> {
                        painted = new Painted(made.image(), wanted);
                        made.problems().forEach(problems);
                        onSharp.run();
                    },
                    e -> problems.accept(new Problem("layer.failed", "", 0, "Layers cannot be drawn: " + e.getMessage())));
        }
        return best;
    }
}
