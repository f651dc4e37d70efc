package conflictmap.viewmodel;

import conflictmap.layers.LayerKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What files are taken for that are dropped onto the window: layers of the map, or reports and tables of events. The one
 * place where that is decided: by their names, and for GeoJSON and KML by whether their beginning tells of times.
 *
 * @param layers those that become layers
 * @param reports all others
 */
public record Arrivals(List<Path> layers, List<Path> reports) {
    private static final int BEGINNING_BYTES = 1 << 16;
    /** How events of GeoJSON and KML tell their times. */
    private static final Pattern TIME = Pattern.compile(
            "<TimeStamp|<TimeSpan|\"(time|date|start|begin|event_date|timestamp)\"\\s*:", Pattern.CASE_INSENSITIVE);

    public Arrivals {
        layers = List.copyOf(layers);
        reports = List.copyOf(reports);
    }

    /** The files, parted, each part in their order. */
    public static Arrivals of(List<Path> files) {
        var parted = files.stream().collect(Collectors.partitioningBy(Arrivals::isLayer));
        return new Arrivals(parted.getOrDefault(true, List.of()), parted.getOrDefault(false, List.of()));
    }

    private static boolean isLayer(Path file) {
        return LayerKind.of(file)
                .map(kind -> kind != LayerKind.GEOJSON && kind != LayerKind.KML || !TIME.matcher(beginning(file)).find())
                .orElse(false);
    }

    /** The first part of a file; empty where it cannot be read, which is told by whoever reads it. */
    private static String beginning(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** Lays each file on a desk as what it is. */
    public void onto(Desk desk) {
        if (!layers.isEmpty()) {
            desk.layering().add(layers);
        }
        if (!reports.isEmpty()) {
            desk.add(reports);
        }
    }
}
