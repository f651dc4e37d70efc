package conflictmap.export.data;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What events can be written as for other programs. */
public enum DataFormat {
    GEOJSON("GeoJSON", ".geojson"),
    /** The program's own columns. */
    CSV("CSV table", ".csv"),
    /** The 31 columns that users of ACLED's tables know. */
    ACLED("CSV in ACLED's columns", ".acled.csv"),
    KML("KML", ".kml"),
    /** KML with its icons in one file. */
    KMZ("KMZ", ".kmz"),
    /** A project of this program, which geographic systems read as well. */
    GPKG("GeoPackage", ".gpkg"),
    BIBTEX("Sources as BibTeX", ".bib"),
    SOURCES("Sources as text", ".txt");

    private final String title;
    private final String ending;

    DataFormat(String title, String ending) {
        this.title = title;
        this.ending = ending;
    }

    /** What it is called, for people. */
    public String title() {
        return title;
    }

    /** How names of its files end: {@code .geojson}. */
    public String ending() {
        return ending;
    }

    /** The name on the command line: {@code geojson}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All names on the command line. */
    public static String codes() {
        return Arrays.stream(values()).map(DataFormat::code).collect(Collectors.joining(", "));
    }

    /** The format that a file's name asks for. */
    public static Optional<DataFormat> of(Path out) {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith(format.ending))
                .max((a, b) -> Integer.compare(a.ending.length(), b.ending.length()));
    }
}
