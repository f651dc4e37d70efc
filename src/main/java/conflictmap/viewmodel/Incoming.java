package conflictmap.viewmodel;

import conflictmap.jobs.Running;
import conflictmap.model.EventTable;
import conflictmap.project.LessonFile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What comes onto the desk from files. */
final class Incoming {
    private final Reader reader;
    private final Work work;
    private final Shelf shelf;
    private final OpenProject project;

    Incoming(Reader reader, Work work, Shelf shelf, OpenProject project) {
        this.reader = reader;
        this.work = work;
        this.shelf = shelf;
        this.project = project;
    }

    Running<Reader.Batch> add(String name, List<Path> files) {
        List<Path> all = List.copyOf(files);
        return work.submit(name, progress -> reader.read(all, progress), this::take);
    }

    /** Opens the sample, which nobody is asked to save. */
    Running<Reader.Batch> openSample(List<Path> files) {
        return open(Messages.text("job.sample"), files, batch -> project.asKept(() -> take(batch)));
    }

    Running<Reader.Batch> open(String name, List<Path> files) {
        return open(name, files, this::take);
    }

    /** Tells in a job what files are, and then hands that over. */
    Running<Arrivals> sort(List<Path> files, Consumer<Arrivals> then) {
        List<Path> all = List.copyOf(files);
        return work.submit(Messages.text("job.sorting"), progress -> Arrivals.of(all, progress), then);
    }

    /** A lesson with what was read for it. */
    private record Taught(LessonFile lesson, Reader.Batch batch) {}

    /** Opens a lesson as a project that nobody is asked to save, and then hands its file over. */
    Running<?> openLesson(String title, Path folder, Consumer<LessonFile> then) {
        return work.submit(Messages.text("job.lesson", title), progress -> {
            LessonFile lesson = LessonFile.read(folder);
            Reader.Batch batch = reader.read(lesson.files(), progress);
            project.forgetFile();
            return new Taught(lesson, batch);
        }, taught -> {
            project.clear();
            project.asKept(() -> {
                take(taught.batch());
                then.accept(taught.lesson());
            });
        });
    }

    private Running<Reader.Batch> open(String name, List<Path> files, Consumer<Reader.Batch> taken) {
        List<Path> all = List.copyOf(files);
        return work.submit(name, progress -> {
            Reader.Batch batch = reader.read(all, progress);
            project.forgetFile();
            return batch;
        }, batch -> {
            project.clear();
            taken.accept(batch);
        });
    }

    void take(Reader.Batch batch) {
        shelf.add(batch);
        int rows = batch.tables().stream().mapToInt(EventTable::size).sum();
        work.tell(batch.tables().isEmpty()
                ? Messages.counted("job.added", batch.readings().size())
                : Messages.text("job.added.tables", batch.readings().size(), batch.tables().size(), rows));
    }
}
