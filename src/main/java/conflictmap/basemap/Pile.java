package conflictmap.basemap;

import conflictmap.basemap.names.Fader;
import conflictmap.basemap.names.NamesLayer;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.render.Furniture;
import conflictmap.render.Layer;
import conflictmap.render.LayerSign;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The map as a pile of layers: the ground, towns' dots, events, names over them, and the furniture on top. */
public final class Pile {
    private Pile() {}

    /**
     * What others lay between the sheets of the map.
     *
     * @param under over land and sea, under the events
     * @param over over the events, under the names
     * @param signs what the legend tells of them, the topmost first
     */
    public record Between(Layer under, Layer over, Supplier<List<LayerSign>> signs) {
        /** Nothing. */
        public static final Between NOTHING = new Between(frame -> Stream.empty(), frame -> Stream.empty(), List::of);
    }

    /**
     * The layers, lowest first.
     *
     * @param ground land and sea
     * @param plans where names stand
     * @param fader how names come and go
     * @param between layers that are not the map's own
     */
    public static List<Layer> of(Layer ground, NamePlans plans, Fader fader, SymbolLayer symbols, Between between) {
        var furniture = new Furniture(symbols, between.signs());
        var graticule = new Graticule();
        var names = new NamesLayer(
                plans::plan,
                frame -> Stream.concat(furniture.keptClear(frame).stream(), graticule.boxes(frame).stream()).toList(),
                symbols::standsAt,
                fader);
        return List.of(ground, between.under(), graticule, names.dots(), symbols, between.over(), graticule.degrees(furniture::keptClear), names, furniture);
    }

    /**
     * The map for pictures and films, complete from the first frame. Loads what is not in memory yet.
     *
     * @throws IOException if the map's files cannot be read
     */
    public static Picture paper(Basemap basemap, SymbolLayer symbols, Progress progress) throws IOException, InterruptedException {
        return paper(basemap, symbols, Between.NOTHING, progress);
    }

    /** As {@link #paper(Basemap, SymbolLayer, Progress)}, with other layers between. */
    public static Picture paper(Basemap basemap, SymbolLayer symbols, Between between, Progress progress)
            throws IOException, InterruptedException {
        basemap.loadAll(progress);
        var plans = new NamePlans(basemap, Jobs.inline(), () -> {});
        plans.setAnchors(symbols.anchors());
        return new Picture(of(new BasemapLayer(basemap), plans, Fader.NONE, symbols, between), Jobs::both);
    }
}
