package conflictmap.export.data;

import conflictmap.files.WholeFile;
import conflictmap.jobs.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes events as data of a format. */
public final class DataExport {
    private final Packages packages;

    /** Writes a GeoPackage, which lies beyond this package's reach. */
    @FunctionalInterface
    public interface Packages {
        /** Writes the events whole or not at all, over whatever stands there. */
        void write(EventData data, Path out) throws IOException;
    }

    /** @param packages writes GeoPackages */
    public DataExport(Packages packages) {
        this.packages = packages;
    }

    /**
     * Writes the file whole or not at all.
     *
     * @throws IOException if it could not be written; says why
     * @throws InterruptedException if cancelled
     */
    public void write(EventData data, DataFormat format, Path out, Progress progress) throws IOException, InterruptedException {
        progress.check();
        progress.report(-1, "Writing " + format.title());
        if (format == DataFormat.GPKG) {
            packages.write(data, out);
            return;
        }
        WholeFile.write(out, part -> {
            switch (format) {
                case GEOJSON -> GeoJsonData.write(data, part);
                case CSV -> CsvData.writeOwn(data, part);
                case ACLED -> CsvData.writeAcled(data, part);
                case KML -> KmlData.writeKml(data, part);
                case KMZ -> KmlData.writeKmz(data, part);
                case BIBTEX -> Files.writeString(part, SourceList.bibtex(data));
                case SOURCES -> Files.writeString(part, SourceList.text(data));
                case GPKG -> throw new IllegalStateException("written elsewhere");
            }
            progress.check();
        });
    }
}
