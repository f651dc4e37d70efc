package conflictmap.ingest;

import conflictmap.extract.Extractor;
import conflictmap.extract.events.Trace;
import conflictmap.jobs.Progress;
import conflictmap.model.Problem;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** From files to what is in them: a bad file becomes a problem, and the rest is read. */
public final class Ingest {
    private final Supplier<Extractor> extractor;

    /** @param extractor gives the extractor; asked when the first report is to be read, since loading it takes seconds */
    public Ingest(Supplier<Extractor> extractor) {
        this.extractor = extractor;
    }

    /**
     * What a batch of files gave.
     *
     * @param readings one a report that could be read, in the order of the files
     * @param problems what could not
     */
    public record Result(List<Reading> readings, List<Problem> problems) {
        public Result {
            readings = List.copyOf(readings);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads files.
     *
     * @throws InterruptedException if cancelled; nothing is kept then
     */
    public Result apply(List<ReportFile> files, Progress progress) throws InterruptedException {
        return apply(files, Trace.NONE, progress);
    }

    /** The same, with an account of how each report was read. */
    public Result apply(List<ReportFile> files, Trace trace, Progress progress) throws InterruptedException {
        List<Reading> readings = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            progress.check();
            progress.report((double) i / files.size(), "Reading " + files.get(i).path().getFileName());
            try {
                Report report = TextImporter.read(files.get(i));
                Reading reading = extractor.get().read(report, trace);
                readings.add(reading);
                problems.addAll(reading.problems());
            } catch (BadInputException e) {
                problems.add(e.problem());
            }
        }
        progress.report(1, "Read " + readings.size() + " of " + files.size() + " reports");
        return new Result(readings, problems);
    }
}
