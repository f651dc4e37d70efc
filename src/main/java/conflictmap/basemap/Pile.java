package conflictmap.basemap;

import conflictmap.basemap.names.Fader;
import conflictmap.basemap.names.NamesLayer;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.render.Anchor;
import conflictmap.render.ComparedMap;
import conflictmap.render.Frame;
import conflictmap.render.Furniture;
import conflictmap.render.Layer;
import conflictmap.render.LayerSign;
import conflictmap.render.Mark;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.timeline.compare.Comparison;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The map as a pile of layers: the ground, towns' dots, events, names over them, sizes of salvos where these leave room, and the furniture on top. */
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

    /** How many weapons went the ways of a map's symbols, where its names leave room. */
    public record Sizes(@Nullable SymbolLayer symbols, NamesLayer names) implements Layer {
        @Override
        public Stream<Mark> marks(Frame frame) {
            return symbols == null ? Stream.empty() : symbols.sizes(frame, box -> names.isFree(frame, box)).stream();
        }
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
        List<Layer> sheets = new ArrayList<>(sheets(ground, plans, fader, symbols, symbols, furniture::keptClear, between));
        sheets.add(furniture);
        return List.copyOf(sheets);
    }

    /**
     * The same without furniture.
     *
     * @param events the sheet of events
     * @param symbols the symbols of the events; null where they are shown by something else, so that no dot is drawn for them
     * @param clear boxes of a frame on which no name may stand
     */
    public static List<Layer> sheets(
            Layer ground, NamePlans plans, Fader fader, Layer events, @Nullable SymbolLayer symbols,
            Function<Frame, List<Rectangle2D>> clear, Between between) {
        var graticule = new Graticule();
        var names = new NamesLayer(
                plans::plan,
                frame -> Stream.concat(clear.apply(frame).stream(), graticule.boxes(frame).stream()).toList(),
                symbols == null ? (frame, px, py) -> true : symbols::standsAt,
                fader);
        return List.of(ground, between.under(), graticule, names.dots(), events, between.over(), graticule.degrees(clear), names, new Sizes(symbols, names));
    }

    /** A comparison for pictures and films, as {@link #paper}. */
    public static Picture compared(Basemap basemap, Supplier<Comparison> of, SymbolLayer a, SymbolLayer b, Between between, Progress progress)
            throws IOException, InterruptedException {
        basemap.loadAll(progress);
        var plans = new NamePlans(basemap, Jobs.inline(), () -> {});
        plans.setAnchors(Anchor.together(a.anchors(), b.anchors()));
        var ground = new BasemapLayer(basemap);
        return new Picture(List.of(new ComparedMap(of, a, b, between.signs(), (events, symbols, clear) ->
                sheets(ground, plans, Fader.NONE, events, symbols, clear, between))), Jobs::both);
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
