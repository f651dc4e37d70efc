package conflictmap.export.data;

import conflictmap.files.WholeFile;
import conflictmap.jobs.Progress;
import conflictmap.model.EventTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes events as data of a format. */
public final class DataExport {
    private final Packages packages;

    /** Writes a GeoPackage, which lies beyond this package's reach. */
    @FunctionalInterface
    public interface Packages {
        /**
         * Writes the events whole or not at all, over whatever stands there.
         *
         * @throws InterruptedException if cancelled
         */
        void write(EventTable events, Path out, Progress progress) throws IOException, InterruptedException;
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
            packages.write(data.table("events", progress), out, progress);
            return;
        }
        WholeFile.<InterruptedException>write(out, part -> {
            try {
                fill(data, format, part, progress);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            progress.check();
        });
    }

    private static void fill(EventData data, DataFormat format, Path part, Progress progress) throws IOException, InterruptedException {
        switch (format) {
            case GEOJSON -> GeoJsonData.write(data, part, progress);
            case CSV -> CsvData.writeOwn(data, part, progress);
            case ACLED -> CsvData.writeAcled(data, part, progress);
            case KML -> KmlData.writeKml(data, part, progress);
            case KMZ -> KmlData.writeKmz(data, part, progress);
            case BIBTEX -> Files.writeString(part, SourceList.bibtex(data));
            case SOURCES -> Files.writeString(part, SourceList.text(data));
            case GPKG -> throw new IllegalStateException("written elsewhere");
        }
    }
}
