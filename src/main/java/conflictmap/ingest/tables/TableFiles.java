package conflictmap.ingest.tables;

import conflictmap.ingest.BadInputException;
import conflictmap.model.EventTable;
import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The event tables among a choice of files, read.
 *
 * @param tables the tables that could be read
 * @param others the files that are no event tables, in the order of the choice
 * @param problems tables, or rows of them, that could not be read, and what else should be known of them
 */
public record TableFiles(List<EventTable> tables, List<Path> others, List<Problem> problems) {
    /** Column that tells a list of reports from an event table. */
    private static final String REPORT = "file";

    public TableFiles {
        tables = List.copyOf(tables);
        others = List.copyOf(others);
        problems = List.copyOf(problems);
    }

    /**
     * Reads the tables of a choice.
     *
     * @param reader reads them
     * @throws InterruptedException if the thread was interrupted
     */
    public static TableFiles of(List<Path> chosen, EventTables reader) throws InterruptedException {
        return of(chosen, reader, null);
    }

    /**
     * Reads the tables of a choice.
     *
     * @param reader reads them
     * @param mapping file that tells what the columns of tables with unknown columns are; null where there is none
     * @throws InterruptedException if the thread was interrupted
     */
    public static TableFiles of(List<Path> chosen, EventTables reader, @Nullable Path mapping) throws InterruptedException {
        List<EventTable> tables = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : chosen) {
            if (!isTable(file)) {
                others.add(file);
                continue;
            }
            try {
                TableReading reading = reader.read(file, mapping == null ? null : reader.mapped(file, mapping));
                tables.add(reading.table());
                problems.addAll(reading.problems());
            } catch (BadInputException e) {
                problems.add(e.problem());
            }
        }
        return new TableFiles(tables, others, problems);
    }

    /** Whether nothing is wrong with any table; what only sums up what was done is no fault. */
    public boolean isWhole() {
        return problems.stream().allMatch(problem -> problem.code().equals(TableReading.SUMMARY));
    }

    /** Whether a file is taken for a table of events, by its name and, where that may mean either, by its beginning. */
    public static boolean isTable(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "geojson", "json", "kml", "kmz", "xlsx", "tsv" -> true;
            case "zip" -> PackedTable.holdsMap(file);
            case "csv" -> !isListOfReports(file);
            default -> false;
        };
    }

    private static boolean isListOfReports(Path file) {
        try {
            return KnownTables.folded(Head.of(file).header()).contains(REPORT);
        } catch (IOException e) {
            return false; // told by whoever reads it
        }
    }
}
