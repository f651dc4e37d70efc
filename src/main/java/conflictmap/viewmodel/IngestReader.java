package conflictmap.viewmodel;

import conflictmap.ingest.BadInputException;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.Manifest;
import conflictmap.ingest.ReportFile;
import conflictmap.jobs.Progress;
import conflictmap.model.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads with the program's own pipeline: text files as reports, CSV files as manifests of reports. */
public final class IngestReader implements Reader {
    private final Ingest ingest;

    public IngestReader(Ingest ingest) {
        this.ingest = ingest;
    }

    @Override
    public Batch read(List<Path> files, Progress progress) throws InterruptedException {
        List<ReportFile> reports = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                addManifest(file, reports, problems);
            } else {
                reports.add(ReportFile.of(file));
            }
        }
        Ingest.Result read = ingest.apply(reports, progress);
        problems.addAll(read.problems());
        return new Batch(read.readings(), problems);
    }

    private static void addManifest(Path file, List<ReportFile> reports, List<Problem> problems) {
        try {
            Manifest manifest = Manifest.read(file);
            reports.addAll(manifest.files());
            problems.addAll(manifest.problems());
        } catch (BadInputException e) {
            problems.add(e.problem());
        }
    }
}
