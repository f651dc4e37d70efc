package conflictmap.viewmodel;

import conflictmap.jobs.Progress;
import conflictmap.model.EventTable;
import conflictmap.model.Problem;
import conflictmap.model.Reading;
import conflictmap.model.Report;
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
     * @param accounts what became of each file, in their order; empty where nobody kept account
     * @param unknown tables that were not read, since nobody has said what their columns are
     */
    record Batch(List<Reading> readings, List<EventTable> tables, List<Problem> problems, List<Account> accounts, List<Path> unknown) {
        public Batch {
            readings = List.copyOf(readings);
            tables = List.copyOf(tables);
            problems = List.copyOf(problems);
            accounts = List.copyOf(accounts);
            unknown = List.copyOf(unknown);
        }

        /** Without an account. */
        public Batch(List<Reading> readings, List<EventTable> tables, List<Problem> problems) {
            this(readings, tables, problems, List.of(), List.of());
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

    /**
     * Reads a report again of which something else is known now, as when it was published.
     *
     * @throws IOException if the program's own data are missing
     */
    default Reading again(Report report) throws IOException {
        throw new IOException(report.id() + " can't be read again");
    }

    /** What columns of tables mean that the program does not know by itself. */
    default Mappings mappings() {
        return Mappings.NONE;
    }
}
