package conflictmap.viewmodel;

import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.layers.OwnLayers;
import conflictmap.model.Problem;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.compare.Comparison;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lays out the map; made anew when the events change, so its basemap is kept between. */
@FunctionalInterface
public interface MapMaker {
    /**
     * The map of some events.
     *
     * @param events the events; {@link EventIndex#EMPTY} itself while there is nothing to tell a time of
     */
    MapSheet map(EventIndex events);

    /**
     * The map of some events for files, as {@link MapSheet#paper}; leaves alone what the window shows. Called in a job.
     *
     * @throws IOException if the map's files cannot be read
     * @throws InterruptedException if cancelled
     */
    default Picture paper(EventIndex events, Frame first, Progress progress) throws IOException, InterruptedException {
        return map(events).paper(first, progress);
    }

    /**
     * Makes ready what the map of some events needs, in a job; the map itself is then made at once, on the window's thread.
     *
     * @param first the frame that it will probably show first
     */
    default Supplier<MapSheet> prepared(EventIndex events, Frame first) {
        return () -> map(events);
    }

    /**
     * The map of two sides.
     *
     * @param of how they are compared now; always the same two
     */
    default MapSheet compared(Supplier<Comparison> of) {
        return map(of.get().a().events());
    }

    /**
     * Lays own layers on its maps, from the next frame on.
     *
     * @param whenLost takes what is said of files that can no longer be read
     */
    default void lay(OwnLayers layers, Consumer<Problem> whenLost) {}

    /** The map of two sides for files, likewise. Called in a job. */
    default Picture paper(Comparison of, Frame first, Progress progress) throws IOException, InterruptedException {
        return compared(() -> of).paper(first, progress);
    }

    /** Opens a map maker for one window. */
    @FunctionalInterface
    interface Opener {
        /**
         * A map maker.
         *
         * @param jobs where it renders what takes long
         * @param onSharp called on the window's thread when a better picture of the same frame can be painted
         */
        MapMaker open(Jobs jobs, Runnable onSharp);
    }
}
