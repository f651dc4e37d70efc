package conflictmap.layers.paint;

import conflictmap.jobs.Progress;
import conflictmap.layers.LayerPlace;
import conflictmap.layers.OwnLayer;
import conflictmap.layers.OwnLayers;
import conflictmap.model.Problem;
import conflictmap.render.Frame;
import conflictmap.render.Layer;
import conflictmap.render.Mark;
import conflictmap.render.Raster;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Own layers for pictures and films: painted when a frame first needs them, and kept while the view stays. On papers
 * without pixels shapes are drawn as shapes.
 */
public final class LayerPaper implements Layer {
    /** A layer cannot fail half-way: who wants to stop does so between frames. */
    private static final Progress UNSTOPPABLE = new Progress() {
        @Override
        public void report(double done, String what) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    private final List<OwnLayer> layers;
    private final Consumer<Problem> problems;
    private @Nullable Painted painted;

    private record Painted(BufferedImage image, LayerScreen.Wanted wanted) {}

    /**
     * Layers in one place of the map.
     *
     * @param problems takes what is said of files that can no longer be read
     */
    public LayerPaper(OwnLayers layers, LayerPlace place, Consumer<Problem> problems) {
        this.layers = layers.drawn(place);
        this.problems = problems;
    }

    @Override
    public Stream<Mark> marks(Frame frame) {
        if (layers.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Raster(new Source(frame), 0, 0, frame.view().widthPx(), frame.view().heightPx()));
    }

    private final class Source implements Raster.Source {
        private final Frame frame;

        Source(Frame frame) {
            this.frame = frame;
        }

        @Override
        public BufferedImage image(double scale) {
            return picture(frame, scale);
        }

        @Override
        public List<Mark> shapes() {
            try {
                return LayerPainter.marks(layers, frame, UNSTOPPABLE);
            } catch (InterruptedException e) {
                throw new IllegalStateException("stopped, though nothing can stop it", e);
            }
        }
    }

    private synchronized BufferedImage picture(Frame frame, double scale) {
        var wanted = new LayerScreen.Wanted(layers, frame.view(), scale);
        Painted now = painted;
        if (now == null || !now.wanted().equals(wanted)) {
            try {
                LayerPainter.Painted made = LayerPainter.paint(layers, frame, scale, UNSTOPPABLE);
                made.problems().forEach(problems);
                now = new Painted(made.image(), wanted);
                painted = now;
            } catch (InterruptedException e) {
                throw new IllegalStateException("stopped, though nothing can stop it", e);
            }
        }
        return now.image();
    }
}
