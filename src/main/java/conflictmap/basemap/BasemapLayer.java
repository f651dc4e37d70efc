package conflictmap.basemap;

import conflictmap.geo.Viewport;
import conflictmap.jobs.Progress;
import conflictmap.render.Frame;
import conflictmap.render.Layer;
import conflictmap.render.Mark;
import conflictmap.render.Raster;
import conflictmap.render.Theme;
import java.awt.image.BufferedImage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The basemap for pictures and films: painted when a frame first needs it, and kept while view and theme stay. It
 * draws what is in memory; load that with {@link Basemap#loadAll} or {@link Basemap#loadFor} before. On a paper with a
 * scale it is as fine as the paper.
 */
public final class BasemapLayer implements Layer {
    /** A layer cannot fail half-way: who wants to stop does so between frames. */
    private static final Progress UNSTOPPABLE = new Progress() {
        @Override
        public void report(double done, String what) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    private final Basemap basemap;
    private @Nullable Painted painted;

    private record Painted(BufferedImage image, Basemap.Levels levels, Viewport view, Theme theme, double scale) {}

    /** The ground of a map. */
    public BasemapLayer(Basemap basemap) {
        this.basemap = basemap;
    }

    @Override
    public Stream<Mark> marks(Frame frame) {
        Viewport view = frame.view();
        return Stream.of(new Raster(
                scale -> picture(frame, Fineness.of(scale)), 0, 0, view.widthPx(), view.heightPx()));
    }

    private synchronized BufferedImage picture(Frame frame, double scale) {
        Basemap.Levels levels = basemap.levels();
        Painted now = painted;
        if (now == null
                || now.levels() != levels
                || now.scale() != scale
                || now.theme() != frame.theme()
                || !now.view().equals(frame.view())) {
            now = new Painted(paint(levels, frame, scale), levels, frame.view(), frame.theme(), scale);
            painted = now;
        }
        return now.image();
    }

    private BufferedImage paint(Basemap.Levels levels, Frame frame, double scale) {
        try {
            return Canvas.painted(null, Extent.of(Look.of(levels, frame.view(), frame.theme(), scale), frame.view()), true, UNSTOPPABLE)
                    .image();
        } catch (InterruptedException e) {
            throw new IllegalStateException("stopped, though nothing can stop it", e);
        }
    }
}
