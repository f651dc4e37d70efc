package conflictmap.ingest;

import conflictmap.extract.Extractor;
import conflictmap.extract.events.Trace;
import conflictmap.jobs.InOrder;
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
import org.jspecify.annotations.Nullable;

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
        return new Result(readings, each(files, trace, progress, readings::add).problems());
    }

    /**
     * What became of files whose readings were handed over.
     *
     * @param read how many could be read
     * @param problems what is wrong with them and with the others
     */
    public record Tally(int read, List<Problem> problems) {
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
        int read = 0;
        int threads = trace == Trace.NONE ? Runtime.getRuntime().availableProcessors() : 1;
        try (var readings = new InOrder<>(files.stream().map(this::open).iterator(), o -> o.read(trace), threads)) {
            for (int i = 0; readings.hasNext(); i++) {
                progress.check();
                progress.report((double) i / files.size(), "Reading " + files.get(i).path().getFileName());
                Outcome outcome = readings.next();
                problems.addAll(outcome.problems());
                if (outcome.reading() != null) {
                    read++;
                    sink.take(outcome.reading());
                }
            }
        }
        progress.report(1, "Read " + read + " of " + files.size() + " reports");
        return new Tally(read, problems);
    }

    /** A file that was opened, its report identified in the order of the files; what is wrong with it, otherwise. */
    private record Opened(Supplier<Extractor> extractor, @Nullable Report report, List<Problem> problems) {
        Outcome read(Trace trace) {
            if (report == null) {
                return new Outcome(null, problems);
            }
            Reading reading = extractor.get().read(report, trace);
            return new Outcome(reading, reading.problems());
        }
    }

    private record Outcome(@Nullable Reading reading, List<Problem> problems) {}

    private Opened open(ReportFile file) {
        try {
            return new Opened(extractor, identified(TextImporter.read(file), file.path()), List.of());
        } catch (BadInputException e) {
            return new Opened(extractor, null, List.of(e.problem()));
        }
    }
}
