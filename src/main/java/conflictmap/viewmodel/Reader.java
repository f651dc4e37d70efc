package conflictmap.viewmodel;

import conflictmap.jobs.Progress;
import conflictmap.model.EventTable;
import conflictmap.model.Problem;
import conflictmap.model.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Turns files into readings and tables of events. */
@FunctionalInterface
public interface Reader {
    /**
     * What was read out of some files.
     *
     * @param readings one for each report
     * @param tables one for each table of events
     * @param problems of files that gave no report, and of rows that were left out
     */
    record Batch(List<Reading> readings, List<EventTable> tables, List<Problem> problems) {
        public Batch {
            readings = List.copyOf(readings);
            tables = List.copyOf(tables);
            problems = List.copyOf(problems);
        }

        /** Without tables. */
        public Batch(List<Reading> readings, List<Problem> problems) {
            this(readings, List.of(), problems);
        }
    }

    /**
     * Reads all files; one that cannot be read becomes a problem and does not keep the others away.
     *
     * @throws IOException if nothing can be read at all, as when the program's own data are missing
     * @throws InterruptedException if cancelled; nothing is kept then
     */
    Batch read(List<Path> files, Progress progress) throws IOException, InterruptedException;
}
