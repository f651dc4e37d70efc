package conflictmap.ingest.tables;

import conflictmap.files.CountedInput;
import conflictmap.ingest.BadInputException;
import conflictmap.model.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Reads the KML in a KMZ or ZIP; nothing is written to disk, and an archive that swells is given up. */
final class PackedTable {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 512L << 20;
    private static final int MOST_RATIO = 200;
    /** Bytes below which no ratio is asked for. */
    private static final long HARMLESS = 4L << 20;

    private final Codes codes;
    private final Countries countries;
    private final Intake intake;
    private long total;

    PackedTable(Codes codes, Countries countries, Intake intake) {
        this.codes = codes;
        this.countries = countries;
        this.intake = intake;
    }

    void read(Path file) throws IOException, InterruptedException {
        int maps = 0;
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw bad(file, "zip.entries", "the archive holds more than " + MOST_ENTRIES + " files; unpack it and choose the map in it");
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (!entry.isDirectory() && (name.endsWith(".kml") || name.endsWith(".kmz"))) {
                    maps++;
                    entry(file, zip, entry, name.endsWith(".kmz"));
                }
            }
        } catch (ZipException e) {
            throw bad(file, "zip.damaged", "the archive can't be opened: " + e.getMessage());
        }
        if (maps == 0) {
            throw bad(file, "zip.none", "there is no KML in the archive");
        }
    }

    /** Whether an archive holds a map, so that it is a table and no bundle of reports. */
    static boolean holdsMap(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().limit(MOST_ENTRIES).map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                    .anyMatch(name -> List.of("kml", "kmz").contains(name.substring(name.lastIndexOf('.') + 1)));
        } catch (IOException e) {
            return false;
        }
    }

    private void entry(Path file, ZipFile zip, ZipEntry entry, boolean packed) throws IOException, InterruptedException {
        String source = file + "!" + entry.getName();
        try (InputStream in = new Guarded(zip.getInputStream(entry), file, Math.max(1, entry.getCompressedSize()))) {
            if (packed) {
                inner(in, source);
            } else {
                new PlacemarkTable(codes, countries, intake).read(in, source);
            }
        } catch (BadInputException e) {
            if (e.problem().code().equals("zip.bomb")) {
                throw e;
            }
            intake.problem(e.problem().code(), e.problem().line(), entry.getName() + ": " + e.problem().message());
        }
    }

    /** A KMZ within a ZIP, one level deep. */
    private void inner(InputStream in, String source) throws IOException, InterruptedException {
        try (var zip = new ZipInputStream(in)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null && ++entries < MOST_ENTRIES; entry = zip.getNextEntry()) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".kml")) {
                    var kept = new FilterInputStream(new Guarded(zip, Path.of(source), Math.max(1, entry.getCompressedSize()))) {
                        @Override
                        public void close() {
                            // the archive is read on
                        }
                    };
                    new PlacemarkTable(codes, countries, intake).read(kept, source + "!" + entry.getName());
                }
            }
        }
    }

    private static BadInputException bad(Path file, String code, String message) {
        return new BadInputException(new Problem(code, file.toString(), 0, message));
    }

    /** Gives up where an entry swells beyond all measure. */
    private final class Guarded extends CountedInput {
        private final Path file;
        private final long packed;

        Guarded(InputStream in, Path file, long packed) {
            super(in);
            this.file = file;
            this.packed = packed;
        }

        @Override
        protected void counted(int bytes, long all) throws IOException {
            total += bytes;
            if (total > MOST_BYTES || all > HARMLESS && all / MOST_RATIO > packed) {
                throw bad(file, "zip.bomb", "the archive unpacks to more than " + MOST_RATIO + " times its size or more than " + (MOST_BYTES >> 20)
                        + " MB; unpack it yourself if you trust it");
            }
        }
    }
}
