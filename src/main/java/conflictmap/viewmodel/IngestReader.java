package conflictmap.viewmodel;

import conflictmap.ingest.Ingest;
import conflictmap.ingest.ReportFiles;
import conflictmap.ingest.tables.EventTables;
import conflictmap.ingest.tables.TableFiles;
import conflictmap.jobs.Progress;
import conflictmap.model.EventTable;
import conflictmap.model.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads with the program's own pipeline: tables of events as tables, other files and folders of them as reports. */
public final class IngestReader implements Reader {
    private final Ingest ingest;
    private final Supplier<EventTables> tables;

    /**
     * @param ingest reads reports
     * @param tables reads tables of events; asked when something is to be read
     */
    public IngestReader(Ingest ingest, Supplier<EventTables> tables) {
        this.ingest = ingest;
        this.tables = tables;
    }

    @Override
    public Batch read(List<Path> chosen, Progress progress) throws InterruptedException {
        List<EventTable> found = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            progress.check();
            Path file = chosen.get(i);
            progress.report(chosen.size() == 1 ? -1 : (double) i / chosen.size(), String.valueOf(file.getFileName()));
            TableFiles one = TableFiles.of(List.of(file), tables.get());
            found.addAll(one.tables());
            others.addAll(one.others());
            problems.addAll(one.problems());
        }
        ReportFiles files = ReportFiles.of(others, null);
        Ingest.Result read = ingest.apply(files.files(), progress);
        problems.addAll(files.problems());
        problems.addAll(read.problems());
        return new Batch(read.readings(), found, problems);
    }
}
