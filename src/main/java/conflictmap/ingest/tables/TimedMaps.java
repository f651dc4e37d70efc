package conflictmap.ingest.tables;

import conflictmap.ingest.BadInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells maps of events, whose features have times, from maps of places. Only the beginning of a file is looked at. */
public final class TimedMaps {
    private static final int BEGINNING = 256 * 1024;

    private TimedMaps() {}

    /**
     * Whether a GeoJSON, KML or KMZ has, in its first 256 kB, a feature from which {@link EventTables} makes an event.
     *
     * @throws IOException if it can't be read
     * @throws InterruptedException if the thread was interrupted
     */
    public static boolean hasTimes(Path file) throws IOException, InterruptedException {
        var intake = new Intake(file.toString(), "");
        boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith("json");
        try (var in = new ByteArrayInputStream(beginning(file))) {
            if (json) {
                new FeatureTable(Codes.NONE, Countries.NONE, intake).read(in, file);
            } else {
                new PlacemarkTable(Codes.NONE, Countries.NONE, intake).read(in, file.toString());
            }
        } catch (BadInputException e) {
            return false; // no feature is whole: who reads all of it tells why
        }
        TableReading reading = intake.reading();
        return reading.table().size() > 0 || reading.skipped() > 0;
    }

    private static byte[] beginning(Path file) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".kmz")) {
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(BEGINNING);
            }
        }
        try (var zip = new ZipFile(file.toFile())) {
            Optional<? extends ZipEntry> map = zip.stream().filter(e -> e.getName().toLowerCase(Locale.ROOT).endsWith(".kml")).findFirst();
            if (map.isEmpty()) {
                return new byte[0];
            }
            try (InputStream in = zip.getInputStream(map.get())) {
                return in.readNBytes(BEGINNING);
            }
        }
    }
}
