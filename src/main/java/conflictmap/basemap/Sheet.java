package conflictmap.basemap;

import java.util.Set;

/** The files that the map is drawn from, in the order in which they are wanted. */
enum Sheet {
    COUNTRIES_110M("countries_110m", 0, Set.of("name", "a3")),
    BORDERS_110M("adm0_lines_110m", 0, Set.of("pair")),
    PLACES("places_10m", 2, Set.of("name", "featurecla", "adm0_a3", "pop_max", "scalerank")),
    DISPUTED("disputed_claim_lines", 2, Set.of()),
    COUNTRIES_50M("countries_50m", 2, Set.of("name", "a3")),
    BORDERS_50M("adm0_lines_50m", 2, Set.of("pair")),
    LAKES("lakes_10m", 1, Set.of("name", "rank")),
    RIVERS("rivers_10m", 3, Set.of("name", "featurecla", "scalerank")),
    GLACIERS("glaciers_50m", 0, Set.of()),
    URBAN("urban_50m", 5, Set.of()),
    COUNTRIES_10M("countries_10m", 5, Set.of("adm", "cc", "a3")),
    BORDERS_10M("adm0_lines_10m", 5, Set.of("pair")),
    PROVINCE_LINES("adm1_lines_10m", 4.6, Set.of("pair")),
    PROVINCES("admin1_10m", 6.2, Set.of("nm", "cc", "gn", "lr"));

    private final String file;
    private final double fromZoom;
    private final Set<String> properties;

    Sheet(String file, double fromZoom, Set<String> properties) {
        this.file = file;
        this.fromZoom = fromZoom;
        this.properties = properties;
    }

    /** Name in the maps folder. */
    String fileName() {
        return file + ".geojson.gz";
    }

    /** The zoom from which it is drawn. */
    double fromZoom() {
        return fromZoom;
    }

    /** The properties that are kept. */
    Set<String> properties() {
        return properties;
    }
}
