package conflictmap.viewmodel;

import conflictmap.basemap.Backdrop;
import conflictmap.basemap.Basemap;
import conflictmap.basemap.BasemapLayer;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.model.ConflictEvent;
import conflictmap.render.Frame;
import conflictmap.render.Furniture;
import conflictmap.render.Layer;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.timeline.EventIndex;
import java.io.IOException;
import java.util.List;

/** Maps as the program draws them: the basemap, the events on it, and the furniture round it. */
public final class AtlasMaps implements MapMaker {
    private final Basemap basemap;
    private final Backdrop backdrop;

    /**
     * A map maker for one window.
     *
     * @param onSharp called where the jobs deliver when the basemap can be painted better
     */
    public AtlasMaps(Basemap basemap, Jobs jobs, Runnable onSharp) {
        this.basemap = basemap;
        this.backdrop = new Backdrop(basemap, jobs, onSharp);
    }

    @Override
    public MapSheet map(EventIndex events) {
        return new Atlas(events);
    }

    private final class Atlas implements MapSheet {
        private final EventIndex events;
        private final SymbolLayer symbols;
        private final Picture picture;

        Atlas(EventIndex events) {
            this.events = events;
            symbols = new SymbolLayer(events, basemap, Jobs::both);
            backdrop.setAnchors(symbols.anchors());
            picture = pile(backdrop, symbols);
        }

        private Picture pile(Layer ground, SymbolLayer own) {
            boolean timeless = events == EventIndex.EMPTY;
            return new Picture(
                    timeless ? List.of(ground, own) : List.of(ground, own, new Furniture(own)), Jobs::both);
        }

        @Override
        public Picture picture() {
            return picture;
        }

        @Override
        public boolean isSharp(Frame frame) {
            return backdrop.isSharp(frame);
        }

        @Override
        public Picture paper(Frame first, Progress progress) throws IOException, InterruptedException {
            basemap.loadAll(progress);
            var own = new SymbolLayer(events, basemap, Jobs::both);
            own.continueFrom(symbols);
            return pile(new BasemapLayer(basemap, own.anchors()), own);
        }

        @Override
        public List<ConflictEvent> hit(Frame frame, double px, double py) {
            return symbols.hit(frame, px, py);
        }
    }
}
