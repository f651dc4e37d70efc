package conflictmap.basemap;

import conflictmap.geo.Viewport;
import conflictmap.jobs.Progress;
import conflictmap.render.Frame;
import conflictmap.render.Layer;
import conflictmap.render.Mark;
import conflictmap.render.Raster;
import conflictmap.render.Theme;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
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

    /** Pixels of the relief for each of the frame on papers of shapes: it is no finer than that itself. */
    private static final double SHAPES_SCALE = 1.5;

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
        return Stream.of(new Raster(new Source(frame), 0, 0, view.widthPx(), view.heightPx()));
    }

    private final class Source implements Raster.Source {
        private final Frame frame;

        Source(Frame frame) {
            this.frame = frame;
        }

        @Override
        public BufferedImage image(double scale) {
            return picture(frame, Fineness.of(scale));
        }

        @Override
        public BufferedImage rows(double scale, int top, int height) {
            Rectangle whole = MapPainter.whole(frame.view(), scale);
            boolean all = top == 0 && height == whole.height;
            return all || Fineness.of(scale) != scale || top + height > whole.height
                    ? image(scale)
                    : paint(basemap.levels(), frame, scale, new Rectangle(0, top, whole.width, height));
        }

        @Override
        public List<Mark> shapes() {
            return MapPainter.shapes(Look.of(basemap.levels(), frame.view(), frame.theme(), SHAPES_SCALE), frame.view());
        }
    }

    private synchronized BufferedImage picture(Frame frame, double scale) {
        Basemap.Levels levels = basemap.levels();
        Painted now = painted;
        if (now == null
                || now.levels() != levels
                || now.scale() != scale
                || now.theme() != frame.theme()
                || !now.view().equals(frame.view())) {
            now = new Painted(
                    paint(levels, frame, scale, MapPainter.whole(frame.view(), scale)), levels, frame.view(), frame.theme(), scale);
            painted = now;
        }
        return now.image();
    }

    private static BufferedImage paint(Basemap.Levels levels, Frame frame, double scale, Rectangle place) {
        try {
            var extent = new Extent(Look.of(levels, frame.view(), frame.theme(), scale), frame.view(), place);
            return Canvas.painted(null, extent, true, new Spares(), UNSTOPPABLE).image();
        } catch (InterruptedException e) {
            throw new IllegalStateException("stopped, though nothing can stop it", e);
        }
    }
}
