package conflictmap.basemap;

import conflictmap.geo.Viewport;
import conflictmap.jobs.Jobs;
import conflictmap.render.Frame;
import conflictmap.render.Layer;
import conflictmap.render.Mark;
import conflictmap.render.Raster;
import conflictmap.render.Theme;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
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
    /** Width and height of the picture of the whole world, pixels. */
    private static final int OVERVIEW_PX = 1024;
    /** A view that stays for so long is no longer moving: the next frame of a drag would have come twice. */
    private static final Duration REST = Duration.ofMillis(30);
    /** While the view moves nothing new is made, unless less than this share of it is covered, or it is zoomed by more levels. */
    private static final double LEAST_COVERED = 0.75;
    private static final double LEAST_COVERED_ZOOMED = 0.4;
    private static final double MOST_ZOOMED = 1.5;
    /** What is painted round a view that rests, share of its sides: moved within that, it is sharp at once. */
    private static final double MARGIN = 0.2;
    /** The margin is painted anew where less than this is left of it. */
    private static final double THIN = 0.1;
    /** What is painted where a view goes that moves on beyond its margins. */
    private static final double AHEAD = 0.25;

    private final Basemap basemap;
    private final Jobs jobs;
    private final Jobs.Latest painting;
    private final Jobs.Latest overviews;
    private final Runnable onSharp;
    private final BooleanSupplier waits;
    private final Spares spares = new Spares();
    private double scale = 1;
    private boolean loading;
    private @Nullable Canvas canvas;
    private @Nullable Extent underWay;
    /** Whether a frame came meanwhile that only what is under way makes sharp. */
    private boolean awaited;
    private @Nullable Viewport before;
    private @Nullable Overview overview;
    private @Nullable Exception failure;

    /** The whole world, to fill what the last picture leaves bare. */
    private record Overview(BufferedImage image, Theme theme) {
        Moved.Older picture() {
            return new Moved.Older(image, MapPainter.world(OVERVIEW_PX), 1, 0, 0, true);
        }
    }

    /**
     * A backdrop.
     *
     * @param jobs where pictures are made and files loaded; {@link Jobs#inline()} makes it synchronous
     * @param onSharp called on the jobs' results executor when a frame painted again would look better
     */
    public Backdrop(Basemap basemap, Jobs jobs, Runnable onSharp) {
        this(basemap, jobs, onSharp, () -> false);
    }

    /** The same, which leaves the overview for later while something that matters more {@code waits}. */
    public Backdrop(Basemap basemap, Jobs jobs, Runnable onSharp, BooleanSupplier waits) {
        this.waits = waits;
        this.basemap = basemap;
        this.jobs = jobs;
        this.painting = jobs.new Latest("Drawing the map");
        this.overviews = jobs.new Latest("Drawing the world");
        this.onSharp = onSharp;
    }

    /** What the last loading or painting failed with; null while all is well. */
    public @Nullable Exception failure() {
        return failure;
    }

    /** Whether the frame's own picture is there, and nothing finer is being loaded. */
    public boolean isSharp(Frame frame) {
        return canvas != null && canvas.extent().holds(wanted(frame));
    }

    @Override
    public Stream<Mark> marks(Frame frame) {
        Viewport view = frame.view();
        return Stream.of(new Raster(new Source(frame), 0, 0, view.widthPx(), view.heightPx()));
    }

    /** The ground of a frame, laid into the paper itself: it is there once for the eye, and not once more to be copied. */
    private final class Source implements Raster.Source {
        private final Frame frame;

        Source(Frame frame) {
            this.frame = frame;
        }

        @Override
        public List<Runnable> strips(int[] pixels, int width, int height, double paperScale) {
            return Fineness.of(paperScale) == paperScale ? laid(frame, paperScale, pixels, width, height) : List.of();
        }

        @Override
        public BufferedImage image(double paperScale) {
            double fine = Fineness.of(paperScale);
            Rectangle whole = MapPainter.whole(frame.view(), fine);
            var image = new BufferedImage(whole.width, whole.height, BufferedImage.TYPE_INT_RGB);
            laid(frame, fine, Moved.pixels(image), whole.width, whole.height).forEach(Runnable::run);
            return image;
        }
    }

    private List<Runnable> laid(Frame frame, double fine, int[] pixels, int width, int height) {
        loadOnce();
        scale = fine;
        Extent wanted = wanted(frame);
        orderFor(wanted);
        before = wanted.view();
        List<Moved.Older> older = new ArrayList<>();
        if (canvas != null) {
            older.add(canvas.picture());
        }
        if (overview != null && overview.theme() == frame.theme()) {
            older.add(overview.picture());
        }
        return Moved.strips(older, frame.view(), fine, ground(frame), pixels, width, height);
    }

    /** What is painted where no picture is yet. */
    private static int ground(Frame frame) {
        return (frame.view().projection().wraps() ? frame.theme().sea() : frame.theme().beside()).getRGB();
    }

    private Extent wanted(Frame frame) {
        return Extent.of(Look.of(basemap.levels(), frame.view(), frame.theme(), scale), frame.view());
    }

    /** Sees to it that a view gets sharp, and its margins are painted. */
    private void orderFor(Extent wanted) {
        Canvas best = canvas;
        boolean sharp = best != null && best.extent().holds(wanted);
        Extent least = sharp ? wanted.grown(THIN, THIN, THIN, THIN) : wanted;
        boolean moves = !wanted.view().equals(before);
        if (best != null && best.extent().holds(least) || underWay != null && underWay.holds(least) && !(sharp && moves)) {
            awaited |= !sharp;
            return;
        }
        if (sharp) {
            order(wanted.grown(MARGIN, MARGIN, MARGIN, MARGIN), REST, false);
        } else if (best != null && servesWhileMoving(best.extent(), wanted)) {
            order(wanted, REST, true);
        } else if (underWay == null || !servesWhileMoving(underWay, wanted)) {
            order(best != null && best.extent().placeOf(wanted).isPresent() ? ahead(wanted) : wanted, Duration.ZERO, true);
        }
    }

    /** A view with more of the ground on the sides where it goes. */
    private Extent ahead(Extent wanted) {
        Viewport view = wanted.view();
        Viewport from = before == null ? view : before;
        double dx = view.px(from.center().latDeg(), from.center().lonDeg()) - view.widthPx() / 2.0;
        double dy = view.py(from.center().latDeg(), from.center().lonDeg()) - view.heightPx() / 2.0;
        return wanted.grown(dx > 1 ? AHEAD : 0, dy > 1 ? AHEAD : 0, dx < -1 ? AHEAD : 0, dy < -1 ? AHEAD : 0);
    }

    /** @param both whether it is waited for: then two threads work, and it is told when it is there */
    private void order(Extent extent, Duration rest, boolean both) {
        underWay = extent;
        awaited = both;
        Canvas older = canvas;
        painting.submit(
                progress -> {
                    jobs.rest(rest);
                    return Canvas.painted(older, extent, both, spares, progress);
                },
                ready -> {
                    // nobody copies from the one before any more but for a picture that is not wanted: orders follow what is shown
                    if (canvas != null) {
                        spares.give(canvas.image());
                    }
                    canvas = ready;
                    underWay = null;
                    if (awaited) {
                        onSharp.run();
                        orderOverview(extent.look().theme());
                    }
                },
                this::failed);
    }

    /** Whether a picture differs from what is wanted by its place only, and covers enough of it for as long as it moves. */
    private static boolean servesWhileMoving(Extent extent, Extent wanted) {
        Look look = extent.look();
        if (look.theme() != wanted.look().theme() || look.scale() != wanted.look().scale()) {
            return false;
        }
        double zoomed = Math.abs(wanted.look().zoom() - look.zoom());
        return look.projection().equals(wanted.look().projection())
                && zoomed <= MOST_ZOOMED
                && extent.covers(wanted.view()) >= (zoomed == 0 ? LEAST_COVERED : LEAST_COVERED_ZOOMED);
    }

    /** The overview is made once the relief is there, after a picture that was waited for. */
    private void orderOverview(Theme theme) {
        Basemap.Levels levels = basemap.levels();
        boolean better = overview == null || overview.theme() != theme;
        if (better && levels.relief() != null && !waits.getAsBoolean()) {
            overviews.submit(
                    progress -> MapPainter.overview(levels, theme, OVERVIEW_PX, progress),
                    image -> overview = new Overview(image, theme),
                    this::failed);
        }
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
}
