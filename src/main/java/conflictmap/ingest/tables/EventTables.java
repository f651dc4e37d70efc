package conflictmap.ingest.tables;

import conflictmap.ingest.BadInputException;
import conflictmap.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of events: CSV of the program's own, of ACLED, UCDP, TimeMap, GDELT's tab-separated files, any CSV, TSV or
 * XLSX by a mapping of its columns, and GeoJSON, KML, KMZ and ZIP with times.
 */
public final class EventTables {
    /** Reads the program's own tables alone, whose types and precisions need no codes. */
    public static final EventTables OWN = new EventTables(Codes.NONE, Countries.NONE);

    private final Codes codes;
    private final Countries countries;

    private EventTables(Codes codes, Countries countries) {
        this.codes = codes;
        this.countries = countries;
    }

    /**
     * Reads the meanings of codes, and the countries.
     *
     * @param data folder of the program's data
     * @throws IOException if a file of it is missing or damaged
     */
    public static EventTables load(Path data) throws IOException {
        return new EventTables(Codes.load(data), Countries.load(data));
    }

    /** Whether the first line of a file is the header of an event table, or its first row where it has none. */
    public static boolean accepts(String firstLine) {
        Head head = Head.of(firstLine, StandardCharsets.UTF_8, false);
        return known(head).isPresent() || MappingGuess.of(head.header(), List.of()).mapping().missing().isEmpty();
    }

    /**
     * Reads a table whose columns are known, or can be guessed. Rows that cannot be read become problems, and the rest
     * is read.
     *
     * @throws BadInputException if there is no such file, or it is no event table
     * @throws InterruptedException if the thread was interrupted
     */
    public TableReading read(Path file) throws BadInputException, InterruptedException {
        return read(file, null);
    }

    /**
     * Reads a table by a mapping of its columns, as {@link #read(Path)} does.
     *
     * @param given what the columns are; null where the header tells
     */
    public TableReading read(Path file, @Nullable ColumnMapping given) throws BadInputException, InterruptedException {
        var intake = new Intake(file.toString(), String.valueOf(file.getFileName()));
        try {
            String name = file.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".xlsx")) {
                new Workbook(this, file, intake).read(given);
            } else if (name.endsWith("json")) {
                new FeatureTable(codes, countries, intake).read(file);
            } else if (name.endsWith(".kml")) {
                new PlacemarkTable(codes, countries, intake).read(file);
            } else if (name.endsWith(".kmz") || name.endsWith(".zip")) {
                new PackedTable(codes, countries, intake).read(file);
            } else {
                delimited(file, given, intake);
            }
        } catch (BadInputException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw bad(file, 0, "table.missing", "there is no such file; check its name");
        } catch (IOException | UncheckedIOException e) {
            throw bad(file, 0, "table.unreadable", "the table can't be read: " + e.getMessage());
        }
        return intake.reading();
    }

    /**
     * The mapping that a file tells for a table with unknown columns; null for a table that is known.
     *
     * @throws BadInputException if the mapping can't be read, or does not fit the table
     */
    @Nullable ColumnMapping mapped(Path table, Path mapping) throws BadInputException, InterruptedException {
        String name = table.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith("json") || name.endsWith(".kml") || name.endsWith(".kmz") || name.endsWith(".zip")) {
            return null;
        }
        Head head = head(table);
        return known(head).isPresent() ? null : MappingFile.read(mapping, head.header());
    }

    /**
     * The beginning of a table in CSV, TSV or XLSX, from which a mapping is guessed and corrected.
     *
     * @throws BadInputException if it can't be read
     */
    Head head(Path table) throws BadInputException, InterruptedException {
        try {
            return table.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                    ? new Workbook(this, table, new Intake(table.toString(), "")).head() : Head.of(table);
        } catch (BadInputException e) {
            throw e;
        } catch (IOException e) {
            throw bad(table, 0, "table.unreadable", "the table can't be read: " + e.getMessage());
        }
    }

    /**
     * The names of the columns of a table that can be read by a mapping only; nothing where its columns are known, where
     * it is no CSV, TSV or XLSX, or where it can't be read at all.
     */
    public Optional<List<String>> unknownColumns(Path table) throws InterruptedException {
        String name = table.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".tsv") && !name.endsWith(".xlsx")) {
            return Optional.empty();
        }
        try {
            Head head = head(table);
            return head.header().isEmpty() || known(head).isPresent() ? Optional.empty() : Optional.of(head.header());
        } catch (BadInputException e) {
            return Optional.empty(); // told by whoever reads it
        }
    }

    /**
     * What the columns of a table in CSV, TSV or XLSX may be, to be shown for correction.
     *
     * @throws BadInputException if it can't be read
     */
    public Preview preview(Path table) throws BadInputException, InterruptedException {
        Head head = head(table);
        return new Preview(head.header(), head.samples(), MappingGuess.of(head.header(), head.samples()));
    }

    /**
     * What a dialog for the columns shows.
     *
     * @param header names of the columns
     * @param samples first rows
     * @param guess what the columns may be
     */
    public record Preview(List<String> header, List<List<String>> samples, MappingGuess guess) {
        public Preview {
            header = List.copyOf(header);
            samples = List.copyOf(samples);
        }
    }

    private void delimited(Path file, @Nullable ColumnMapping given, Intake intake) throws IOException, InterruptedException {
        Head head = Head.of(file);
        if (head.rows().isEmpty()) {
            throw bad(file, 0, "table.empty", "the file is empty; there is nothing to read");
        }
        if (head.charset().name().startsWith("windows")) {
            intake.problem("table.encoding", 0, "the file is not UTF-8; it is read as Windows-1252. Save it as UTF-8 if letters look wrong");
        }
        boolean headless = given == null && KnownTables.byHeader(head.header()).isEmpty()
                && KnownTables.byFirstRow(head.header(), head.separator()).isPresent();
        ColumnMapping mapping = mapping(file, head, given, intake);
        int columns = head.header().size();
        new Delimited(file, head, filler(mapping, columns), intake, columns, !mapping.format().equals("gdelt")).read(headless ? 0 : 1);
    }

    /** What fills rows by a mapping; only the program's own tables may have rows that are shorter or longer than others. */
    RowFiller filler(ColumnMapping mapping, int columns) {
        return new Filler(mapping, codes, countries, mapping.format().equals(KnownTables.OWN) ? 0 : columns);
    }

    /** The mapping of a table: as given, as known, or as guessed. */
    ColumnMapping mapping(Path file, Head head, @Nullable ColumnMapping given, Intake intake) throws BadInputException {
        if (given != null) {
            if (given.columns().size() != head.header().size() || !given.missing().isEmpty()) {
                throw notUnderstood(file, head, "the mapping does not fit: ");
            }
            return given;
        }
        Optional<ColumnMapping> known = known(head);
        if (known.isPresent()) {
            return known.get();
        }
        MappingGuess guess = MappingGuess.of(head.header(), head.samples());
        if (!guess.mapping().missing().isEmpty()) {
            throw notUnderstood(file, head, "");
        }
        intake.remarkOnce("columns are guessed: " + String.join("; ", guess.reasons()));
        return guess.mapping();
    }

    private static Optional<ColumnMapping> known(Head head) {
        return KnownTables.byHeader(head.header()).or(() -> KnownTables.byFirstRow(head.header(), head.separator()));
    }

    private static BadInputException notUnderstood(Path file, Head head, String why) {
        List<String> names = head.header().stream().map(String::strip).limit(100).toList();
        return bad(file, 1, "table.columns", why + "this is no event table that is known. It has the columns " + String.join(", ", names)
                + "; say in a mapping which of them are start, lat and lon, or name them type,start,lat,lon");
    }

    private static BadInputException bad(Path file, int line, String code, String message) {
        return new BadInputException(new Problem(code, file.toString(), line, message));
    }
}
