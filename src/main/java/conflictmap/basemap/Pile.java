package conflictmap.basemap;

import conflictmap.basemap.names.Fader;
import conflictmap.basemap.names.NamesLayer;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.render.Furniture;
import conflictmap.render.Layer;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The map as a pile of layers: the ground, towns' dots, events, names over them, and the furniture on top. */
public final class Pile {
    private Pile() {}

    /**
     * The layers, lowest first.
     *
     * @param ground land and sea
     * @param plans where names stand
     * @param fader how names come and go
     */
    public static List<Layer> of(Layer ground, NamePlans plans, Fader fader, SymbolLayer symbols) {
        var furniture = new Furniture(symbols);
        var graticule = new Graticule();
        var names = new NamesLayer(
                plans::plan,
                frame -> Stream.concat(furniture.keptClear(frame).stream(), graticule.boxes(frame).stream()).toList(),
                symbols::standsAt,
                fader);
        return List.of(ground, graticule, names.dots(), symbols, graticule.degrees(furniture::keptClear), names, furniture);
    }

    /**
     * The map for pictures and films, complete from the first frame. Loads what is not in memory yet.
     *
     * @throws IOException if the map's files cannot be read
     */
    public static Picture paper(Basemap basemap, SymbolLayer symbols, Progress progress) throws IOException, InterruptedException {
        basemap.loadAll(progress);
        var plans = new NamePlans(basemap, Jobs.inline(), () -> {});
        plans.setAnchors(symbols.anchors());
        return new Picture(of(new BasemapLayer(basemap), plans, Fader.NONE, symbols), Jobs::both);
    }
}
