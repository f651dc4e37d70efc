package conflictmap.cli;

import conflictmap.model.Problem;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** How a map is drawn, whether as a picture, a film or slides. */
final class Drawing {
    @Mixin
    private MapOptions map = new MapOptions();

    @Mixin
    private CompareOptions compare = new CompareOptions();

    @Mixin
    private LayerOptions layers = new LayerOptions();

    @Mixin
    private SafeOptions safety = new SafeOptions();

    MapOptions map() {
        return map;
    }

    CompareOptions compare() {
        return compare;
    }

    LayerOptions layers() {
        return layers;
    }

    SafeOptions safety() {
        return safety;
    }

    /**
     * Takes from a project what is not asked for, and opens the layers.
     *
     * @param said takes what is said of layers that cannot be drawn
     * @return whether all layers can be drawn
     * @throws InterruptedException if the thread was interrupted
     */
    boolean follow(Material material, CommandSpec spec, Consumer<Problem> said) throws InterruptedException {
        map.follow(material.kept().look(), spec.commandLine().getParseResult()::hasMatchedOption);
        layers.follow(material.kept().layers());
        return layers.open(said);
    }
}
