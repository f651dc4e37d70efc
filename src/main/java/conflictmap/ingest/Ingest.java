package conflictmap.ingest;

import conflictmap.extract.Extractor;
import conflictmap.extract.events.Trace;
import conflictmap.ingest.documents.DocumentFiles;
import conflictmap.jobs.InOrder;
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
    private final DocumentFiles.Formats formats;
    private final ReportIds ids = new ReportIds();

    /**
     * Reads reports in files of some formats.
     *
     * @param extractor gives the extractor; asked when the first report is to be read, since loading it takes seconds
     */
    public Ingest(Supplier<Extractor> extractor, DocumentFiles.Formats formats) {
        this.extractor = extractor;
        this.formats = formats;
    }

    /** Reads reports in plain text. */
    public Ingest(Supplier<Extractor> extractor) {
        this(extractor, DocumentFiles.Formats.TEXT);
    }

    /**
     * What a batch of files gave.
     *
     * @param readings one a report that could be read, in the order of the files
     * @param problems what could not
     * @param summary what became of the files
     */
    public record Result(List<Reading> readings, List<Problem> problems, Summary summary) {
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
        Tally tally = each(files, trace, progress, readings::add);
        return new Result(readings, tally.problems(), tally.summary());
    }

    /**
     * What became of files whose readings were handed over.
     *
     * @param problems what is wrong with them and with the others
     * @param summary what became of the files
     */
    public record Tally(List<Problem> problems, Summary summary) {
        public Tally {
            problems = List.copyOf(problems);
        }
    }

    /** Takes what was read in a file. */
    public interface Sink<E extends Exception> {
        /** Takes the next reading, in the order of the files. */
        void take(Reading reading) throws E;
    }

    /**
     * Reads files on all processors, and hands over each reading as soon as it and those before it are done, so that no
     * more than a few are held here. With an account they are read one after the other.
     *
     * @throws InterruptedException if cancelled
     * @throws E if a reading can't be taken; no further one is handed over then
     */
    public <E extends Exception> Tally each(List<ReportFile> files, Trace trace, Progress progress, Sink<E> sink) throws InterruptedException, E {
        List<Problem> problems = new ArrayList<>();
        int threads = trace == Trace.NONE ? Runtime.getRuntime().availableProcessors() : 1;
        try (DocumentFiles reader = formats.reader()) {
            var opening = new Opening(files, reader, ids, progress);
            try (var readings = new InOrder<>(opening, (Report report) -> extractor.get().read(report, trace), threads)) {
                while (readings.hasNext()) {
                    Reading reading = readings.next();
                    progress.check();
                    problems.addAll(reading.problems());
                    sink.take(reading);
                }
            }
            Summary summary = opening.summary();
            problems.addAll(summary.problems());
            progress.report(1, "Read " + summary.reports() + " of " + (summary.reports() + files.size() - summary.taken()) + " reports");
            return new Tally(problems, summary);
        } catch (Opening.Cancelled e) {
            Thread.interrupted();
            throw new InterruptedException("cancelled");
        }
    }

    /** The reading of a text that came without a file, as from the clipboard. */
    public Reading read(Report report) {
        return extractor.get().read(report);
    }
}
