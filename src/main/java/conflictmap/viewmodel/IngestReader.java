package conflictmap.viewmodel;

import conflictmap.ingest.Ingest;
import conflictmap.ingest.ReportFiles;
import conflictmap.jobs.Progress;
import conflictmap.model.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads with the program's own pipeline: files of reports, folders of them, CSV files as manifests of reports. */
public final class IngestReader implements Reader {
    private final Ingest ingest;

    public IngestReader(Ingest ingest) {
        this.ingest = ingest;
    }

    @Override
    public Batch read(List<Path> chosen, Progress progress) throws InterruptedException {
        ReportFiles files = ReportFiles.of(chosen, null);
        Ingest.Result read = ingest.apply(files.files(), progress);
        List<Problem> problems = new ArrayList<>(files.problems());
        problems.addAll(read.problems());
        return new Batch(read.readings(), problems);
    }
}
