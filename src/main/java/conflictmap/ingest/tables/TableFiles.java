package conflictmap.ingest.tables;

import conflictmap.ingest.BadInputException;
import conflictmap.model.EventTable;
import conflictmap.model.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The event tables among a choice of files, read: a CSV whose first line is the header of one.
 *
 * @param tables the tables that could be read
 * @param others the files that are no event tables, in the order of the choice
 * @param problems tables, or rows of them, that could not be read
 */
public record TableFiles(List<EventTable> tables, List<Path> others, List<Problem> problems) {
    private static final int LONGEST_HEADER = 10_000;

    public TableFiles {
        tables = List.copyOf(tables);
        others = List.copyOf(others);
        problems = List.copyOf(problems);
    }

    /**
     * Reads the tables of a choice.
     *
     * @throws InterruptedException if the thread was interrupted
     */
    public static TableFiles of(List<Path> chosen) throws InterruptedException {
        List<EventTable> tables = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : chosen) {
            if (!isTable(file)) {
                others.add(file);
                continue;
            }
            try {
                TableReading reading = EventTables.read(file);
                tables.add(reading.table());
                problems.addAll(reading.problems());
            } catch (BadInputException e) {
                problems.add(e.problem());
            }
        }
        return new TableFiles(tables, others, problems);
    }

    private static boolean isTable(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") && EventTables.accepts(firstLine(file));
    }

    /** The first line; empty where the file can't be read, which is told by whoever reads it. */
    private static String firstLine(Path file) {
        char[] start = new char[LONGEST_HEADER];
        try (var in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int length = Math.max(0, in.read(start));
            return new String(start, 0, length).lines().findFirst().orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
