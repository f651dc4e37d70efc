package conflictmap.basemap;

import conflictmap.geo.Viewport;
import conflictmap.jobs.Jobs;
import conflictmap.render.Frame;
import conflictmap.render.Layer;
import conflictmap.render.Mark;
import conflictmap.render.Raster;
import conflictmap.render.Theme;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
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
    /** Width and height of the picture of the whole world, pixels. */
    private static final int OVERVIEW_PX = 1024;
    /** A view that stays for so long is no longer moving: the next frame of a drag would have come twice. */
    private static final Duration REST = Duration.ofMillis(35);
    /** While the view moves nothing new is made, unless less than this share of it is covered, or it is zoomed by more levels. */
    private static final double LEAST_COVERED = 0.4;
    private static final double MOST_ZOOMED = 1.5;

    private final Basemap basemap;
    private final Jobs jobs;
    private final Jobs.Latest painting;
    private final Jobs.Latest overviews;
    private final Runnable onSharp;
    private final Moved moved = new Moved();
    private double scale = 1;
    private boolean loading;
    private @Nullable Painted painted;
    private @Nullable Wanted underWay;
    private @Nullable Overview overview;
    private @Nullable Exception failure;

    private record Wanted(Basemap.Levels levels, Viewport view, Theme theme, double scale) {}

    /** The whole world, to fill what the last picture leaves bare. */
    private record Overview(BufferedImage image, Theme theme) {
        Moved.Older picture() {
            return new Moved.Older(image, MapPainter.world(OVERVIEW_PX), 1, true);
        }
    }

    private record Painted(BufferedImage image, Wanted wanted) {
        Moved.Older picture() {
            return new Moved.Older(image, wanted.view(), wanted.scale(), false);
        }
    }

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
        this.overviews = jobs.new Latest("Drawing the world");
        this.onSharp = onSharp;
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
        Viewport view = frame.view();
        return Stream.of(new Raster(at -> picture(frame, at), 0, 0, view.widthPx(), view.heightPx()));
    }

    private BufferedImage picture(Frame frame, double paperScale) {
        loadOnce();
        scale = Fineness.of(paperScale);
        Wanted wanted = wanted(frame);
        if (!isSharp(frame) && !wanted.equals(underWay)) {
            order(wanted);
        }
        Painted best = painted;
        if (best != null && best.wanted().view().equals(frame.view()) && best.wanted().scale() == scale) {
            return best.image();
        }
        List<Moved.Older> older = new ArrayList<>();
        if (best != null) {
            older.add(best.picture());
        }
        Overview world = overview;
        if (world != null && world.theme() == frame.theme()) {
            older.add(world.picture());
        }
        return moved.laid(older, frame.view(), scale, ground(frame));
    }

    /** What is painted where no picture is yet. */
    private static int ground(Frame frame) {
        return (frame.view().projection().wraps() ? frame.theme().sea() : frame.theme().beside()).getRGB();
    }

    private Wanted wanted(Frame frame) {
        return new Wanted(basemap.levels(), frame.view(), frame.theme(), scale);
    }

    private void order(Wanted wanted) {
        underWay = wanted;
        Duration rest = isMoving(wanted) ? REST : Duration.ZERO;
        painting.submit(
                progress -> {
                    jobs.rest(rest);
                    return MapPainter.paint(
                            wanted.levels(), wanted.view(), wanted.theme(), wanted.scale(), progress);
                },
                image -> {
                    painted = new Painted(image, wanted);
                    onSharp.run();
                    orderOverview(wanted.theme());
                },
                this::failed);
    }

    /** Whether only the view is another than that of the last picture, and that one still covers enough of it. */
    private boolean isMoving(Wanted wanted) {
        Painted best = painted;
        if (best == null || best.wanted().theme() != wanted.theme() || best.wanted().scale() != wanted.scale()) {
            return false;
        }
        Moved.Older picture = best.picture();
        double zoomed = wanted.view().zoom() - picture.view().zoom();
        return picture.fits(wanted.view())
                && Math.abs(zoomed) <= MOST_ZOOMED
                && picture.covers(wanted.view()) >= LEAST_COVERED;
    }

    /** The overview is made once the relief is there, after a picture that was waited for. */
    private void orderOverview(Theme theme) {
        Basemap.Levels levels = basemap.levels();
        boolean better = overview == null || overview.theme() != theme;
        if (better && levels.relief() != null) {
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
