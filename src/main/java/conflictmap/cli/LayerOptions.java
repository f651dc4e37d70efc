package conflictmap.cli;

import conflictmap.basemap.Pile;
import conflictmap.geo.GeoBox;
import conflictmap.jobs.Progress;
import conflictmap.layers.LayerFiles;
import conflictmap.layers.LayerPlace;
import conflictmap.layers.OwnLayer;
import conflictmap.layers.OwnLayers;
import conflictmap.layers.paint.LayerPaper;
import conflictmap.model.Problem;
import conflictmap.project.KeptLayer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Layers that are drawn on a map of the command line. */
final class LayerOptions {
    @Option(names = "--layer", paramLabel = "FILE[:opacity=0.5,stroke=#aa0000,fill=#aa000040,width=2,place=over]",
            converter = LayerSpec.Reader.class,
            description = "A GeoJSON, KML, KMZ, GeoPackage, shapefile, GeoTIFF or MBTiles to lay under or over the events;"
                    + " can be given several times, the lowest first. fill=none draws outlines only.")
    private List<LayerSpec> specs = new ArrayList<>();

    private OwnLayers layers = OwnLayers.NONE;
    private List<KeptLayer> kept = List.of();

    /** Whether none is asked for. */
    boolean isEmpty() {
        return specs.isEmpty();
    }

    /** Draws the layers that a project keeps, where none is asked for. */
    void follow(List<KeptLayer> ofProject) {
        kept = specs.isEmpty() ? ofProject : List.of();
    }

    /**
     * Opens the files; those that cannot be drawn are left out.
     *
     * @param problems takes what is said of them
     * @return whether each file gave a layer
     * @throws InterruptedException if the thread was interrupted
     */
    boolean open(Consumer<Problem> problems) throws InterruptedException {
        boolean all = true;
        List<OwnLayer> opened = new ArrayList<>();
        for (LayerSpec spec : specs) {
            LayerFiles.Opened file = LayerFiles.open(spec.file(), Progress.NONE);
            file.problems().forEach(problems);
            file.layers().forEach(layer -> opened.add(spec.applied(layer, opened.size())));
            all &= !file.layers().isEmpty();
        }
        for (KeptLayer layer : kept) {
            LayerFiles.Opened file = LayerFiles.open(Path.of(layer.file()), Progress.NONE);
            file.problems().forEach(problems);
            List<OwnLayer> same = file.layers().stream().filter(l -> l.name().equals(layer.name())).toList();
            same.forEach(l -> opened.add(LayerSpec.of(layer).applied(l, opened.size()).withVisible(layer.visible())));
            all &= !same.isEmpty();
        }
        layers = new OwnLayers(opened);
        return all;
    }

    /** Where the layers lie that were opened; empty where there are none. */
    Optional<GeoBox> box() {
        return layers.box();
    }

    /** The layers that were opened, as sheets of the map. */
    Pile.Between between(Consumer<Problem> problems) {
        return new Pile.Between(
                new LayerPaper(layers, LayerPlace.UNDER, problems), new LayerPaper(layers, LayerPlace.OVER, problems), layers::signs);
    }
}
