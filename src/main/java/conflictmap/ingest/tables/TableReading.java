package conflictmap.ingest.tables;

import conflictmap.model.EventTable;
import conflictmap.model.Problem;
import java.util.List;

/**
 * What an event table gave.
 *
 * @param table the events of the rows that could be read
 * @param problems the first of the rows that could not, by file and line
 * @param left how many rows were left out in all
 */
public record TableReading(EventTable table, List<Problem> problems, int left) {
    public TableReading {
        problems = List.copyOf(problems);
    }
}
