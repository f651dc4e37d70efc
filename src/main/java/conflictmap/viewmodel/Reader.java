package conflictmap.viewmodel;

import conflictmap.jobs.Progress;
import conflictmap.model.Problem;
import conflictmap.model.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Turns files into readings. */
@FunctionalInterface
public interface Reader {
    /**
     * What was read out of some files.
     *
     * @param readings one for each report
     * @param problems of files that gave no report
     */
    record Batch(List<Reading> readings, List<Problem> problems) {
        public Batch {
            readings = List.copyOf(readings);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads all files; one that cannot be read becomes a problem and does not keep the others away.
     *
     * @throws IOException if nothing can be read at all, as when the program's own data are missing
     * @throws InterruptedException if cancelled
     */
    Batch read(List<Path> files, Progress progress) throws IOException, InterruptedException;
}
