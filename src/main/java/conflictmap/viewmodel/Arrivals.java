package conflictmap.viewmodel;

import conflictmap.layers.LayerKind;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What files are taken for that are dropped onto the window: layers of the map, or reports. The one place where that is
 * decided, by their names alone.
 *
 * @param layers those that become layers
 * @param reports all others
 */
public record Arrivals(List<Path> layers, List<Path> reports) {
    public Arrivals {
        layers = List.copyOf(layers);
        reports = List.copyOf(reports);
    }

    /** The files, parted, each part in their order. */
    public static Arrivals of(List<Path> files) {
        var parted = files.stream().collect(Collectors.partitioningBy(file -> LayerKind.of(file).isPresent()));
        return new Arrivals(parted.getOrDefault(true, List.of()), parted.getOrDefault(false, List.of()));
    }
}
