package conflictmap.ingest;

import conflictmap.extract.Extractor;
import conflictmap.extract.events.Trace;
import conflictmap.jobs.Progress;
import conflictmap.model.Problem;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** From files to what is in them: a bad file becomes a problem, and the rest is read. */
public final class Ingest {
    private final Supplier<Extractor> extractor;
    private final Map<Path, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param extractor gives the extractor; asked when the first report is to be read, since loading it takes seconds */
    public Ingest(Supplier<Extractor> extractor) {
        this.extractor = extractor;
    }

    /** The report under an id that no other file's report has: files of one name in two folders are two reports. */
    private synchronized Report identified(Report report, Path path) {
        String id = ids.computeIfAbsent(path.toAbsolutePath().normalize(), p -> unused(report.id()));
        return id.equals(report.id()) ? report : new Report(id, report.title(), report.source(), report.published(), report.text());
    }

    private String unused(String id) {
        String unused = id;
        for (int n = 2; !taken.add(unused); n++) {
            unused = id + "-" + n;
        }
        return unused;
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
                Report report = identified(TextImporter.read(files.get(i)), files.get(i).path());
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
