package conflictmap.viewmodel;

import conflictmap.ingest.Clipping;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Running;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.project.LessonFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What comes onto the desk from files. */
public final class Incoming {
    private final Reader reader;
    private final Work work;
    private final Shelf shelf;
    private final OpenProject project;
    private final UnknownTables unknown;
    private final ReadOnlyObjectWrapper<List<Account>> accounts = new ReadOnlyObjectWrapper<>(List.of());

    Incoming(Reader reader, Jobs jobs, Work work, Shelf shelf, OpenProject project) {
        this.unknown = new UnknownTables(reader.mappings(), jobs, work, this::takeMore, this::leave,
                files -> work.submit(Messages.text("job.reading"), progress -> reader.read(files, progress), this::takeMore));
        this.reader = reader;
        this.work = work;
        this.shelf = shelf;
        this.project = project;
    }

    /** Tables whose columns a person is asked about. */
    public UnknownTables unknown() {
        return unknown;
    }

    /** What became of each of the files that came last; empty before. */
    public ReadOnlyObjectProperty<List<Account>> accounts() {
        return accounts.getReadOnlyProperty();
    }

    Running<Reader.Batch> add(String name, List<Path> files) {
        List<Path> all = List.copyOf(files);
        return work.submit(name, progress -> reader.read(all, progress), this::take);
    }

    /** Reads a text that came without a file; nothing where it has no words. */
    public Optional<Running<Reader.Batch>> addText(String text) {
        int number = 1;
        while (shelf.reading("clipping-" + number).isPresent()) {
            number++;
        }
        return Clipping.report(text, number).map(report -> work.submit(
                Messages.text("job.reading"), progress -> new Reader.Batch(List.of(reader.again(report)), List.of()), this::take));
    }

    /** Reads words of a report by themselves and hands over the first event that they tell of, if any. */
    void guess(Reading reading, int from, int to, Consumer<Optional<ConflictEvent>> then) {
        Report whole = reading.report();
        var words = new Report(whole.id(), "", whole.source(), whole.published(), whole.text().substring(from, to));
        work.submit(Messages.text("job.guessing"), progress -> events(words), found -> then.accept(found.stream().findFirst()));
    }

    /** What can't be read tells of nothing: the person says what it is. */
    private List<ConflictEvent> events(Report words) {
        try {
            return reader.again(words).events();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Reads a report of which something else is known now; its reading takes the place of the one before, as a named step. */
    Running<Reading> again(Report report, String step) {
        return work.submit(Messages.text("job.rereading"), progress -> reader.again(report), reading -> shelf.replace(step, reading));
    }

    /** Opens the sample, which nobody is asked to save. */
    public Running<Reader.Batch> openSample(List<Path> files) {
        return open(Messages.text("job.sample"), files, batch -> project.asKept(() -> take(batch)));
    }

    /** Reads files in the background and lays them on the desk in place of what is there, as a project without a file. */
    public Running<Reader.Batch> open(String name, List<Path> files) {
        return open(name, files, this::take);
    }

    /** Tells in a job what files are, and then hands that over. */
    public Running<Arrivals> sort(List<Path> files, Consumer<Arrivals> then) {
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
        accounts.set(List.of());
        takeMore(batch);
    }

    /** A file that belongs to what came last is not brought in. */
    private void leave(Account account) {
        shelf.tell(account.problems());
        account(List.of(account));
    }

    private void account(List<Account> more) {
        List<Account> all = new ArrayList<>(accounts.get());
        all.addAll(more);
        accounts.set(List.copyOf(all));
    }

    /** Takes what belongs to what came last. */
    private void takeMore(Reader.Batch batch) {
        shelf.add(batch);
        account(batch.accounts());
        unknown.ask(batch.unknown());
        int rows = batch.tables().stream().mapToInt(EventTable::size).sum();
        work.tell(batch.tables().isEmpty()
                ? Messages.counted("job.added", batch.readings().size())
                : Messages.text("job.added.tables", batch.readings().size(), batch.tables().size(), rows));
    }
}
