package conflictmap.layers;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Formats of layers, by the ending of their files. */
public enum LayerKind {
    GEOJSON("GeoJSON", "geojson"),
    KML("KML", "kml"),
    KMZ("KMZ", "kmz"),
    GEOPACKAGE("GeoPackage", "gpkg"),
    SHAPEFILE("Shapefile", "shp"),
    GEOTIFF("GeoTIFF", "tif", "tiff"),
    MBTILES("MBTiles", "mbtiles");

    private final String label;
    private final List<String> endings;

    LayerKind(String label, String... endings) {
        this.label = label;
        this.endings = List.of(endings);
    }

    /** Its name, for people. */
    public String label() {
        return label;
    }

    /** Endings of its files, in small letters, without the dot. */
    public List<String> endings() {
        return endings;
    }

    /** The format of a file by its name, whatever its case; empty where it is none of a layer. */
    public static Optional<LayerKind> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.stream().anyMatch(ending -> name.endsWith("." + ending)))
                .findFirst();
    }
}
