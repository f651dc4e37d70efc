package conflictmap.ingest;

import conflictmap.ingest.documents.Document;
import conflictmap.ingest.documents.DocumentFiles;
import conflictmap.ingest.documents.Imported;
import conflictmap.jobs.Progress;
import conflictmap.model.Problem;
import conflictmap.model.Report;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;

/** Files opened one after the other as their reports are asked for, and the account of it. */
final class Opening implements Iterator<Report> {
    private final List<ReportFile> files;
    private final DocumentFiles reader;
    private final ReportIds ids;
    private final Progress progress;
    private final Queue<Report> waiting = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Summary.Taken> taken = new ArrayList<>();
    private int opened;
    private int reports;

    /** Tells, through an iterator that may throw nothing checked, that the import was cancelled. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    Opening(List<ReportFile> files, DocumentFiles reader, ReportIds ids, Progress progress) {
        this.files = files;
        this.reader = reader;
        this.ids = ids;
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        while (waiting.isEmpty() && opened < files.size()) {
            open(files.get(opened));
            opened++;
        }
        return !waiting.isEmpty();
    }

    @Override
    public Report next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return waiting.remove();
    }

    private void open(ReportFile file) {
        try {
            progress.check();
            progress.report((double) opened / files.size(), "Reading " + file.path().getFileName());
            Imported imported = reader.read(file.path(), progress);
            problems.addAll(imported.problems());
            List<Document> documents = imported.documents();
            List<String> given = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                Report report = ids.identified(file.report(documents.get(i), documents.size() > 1 ? i + 1 : 0), file.path(), i);
                given.add(report.id());
                waiting.add(report);
            }
            if (!given.isEmpty()) {
                taken.add(new Summary.Taken(file.path(), given));
            }
            reports += documents.size();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    /** What became of the files that were opened so far. */
    Summary summary() {
        return new Summary(files.size(), taken.size(), reports, taken, problems);
    }
}
