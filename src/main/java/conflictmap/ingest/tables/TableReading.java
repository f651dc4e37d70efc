package conflictmap.ingest.tables;

import conflictmap.model.EventTable;
import conflictmap.model.Problem;
import java.util.List;

/**
 * What an event table gave.
 *
 * @param table the events of the rows that could be read
 * @param problems the first of the rows that could not, by file and line, and what else people should know
 * @param left how many rows were left out because something is wrong with them
 * @param skipped how many good rows tell of what the map does not show, such as protests
 */
public record TableReading(EventTable table, List<Problem> problems, int left, int skipped) {
    /** Code of problems that only sum up what was done; nothing is wrong. */
    public static final String SUMMARY = "table.summary";

    public TableReading {
        problems = List.copyOf(problems);
    }
}
