package conflictmap.viewmodel;

import conflictmap.ingest.tables.ColumnMapping;
import conflictmap.ingest.tables.EventTables;
import conflictmap.ingest.tables.Role;
import conflictmap.ingest.tables.TableReading;
import conflictmap.jobs.Jobs;
import conflictmap.model.Problem;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Tables whose columns a person is asked about, one after the other, and what was said before. */
public final class UnknownTables {
    /**
     * What is remembered of tables with the same columns.
     *
     * @param words which column is what, for people
     */
    public record Remembered(String fingerprint, String words) {}

    private final Mappings mappings;
    private final Jobs jobs;
    private final Work work;
    private final Consumer<Reader.Batch> taken;
    private final Consumer<Account> left;
    private final Consumer<List<Path>> reread;
    private final Queue<Path> waiting = new ArrayDeque<>();
    /** Columns of tables that were left out, by their fingerprints: those that wait with the same are not asked about again. */
    private final Set<String> leftOut = new HashSet<>();
    private final ReadOnlyObjectWrapper<@Nullable MappingDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Remembered> remembered = FXCollections.observableArrayList();
    private boolean busy;

    UnknownTables(Mappings mappings, Jobs jobs, Work work, Consumer<Reader.Batch> taken, Consumer<Account> left,
            Consumer<List<Path>> reread) {
        this.mappings = mappings;
        this.jobs = jobs;
        this.work = work;
        this.taken = taken;
        this.left = left;
        this.reread = reread;
    }

    /** The table that is asked about; null for none. */
    public ReadOnlyObjectProperty<@Nullable MappingDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** Asks about tables, after those that are waiting. */
    void ask(List<Path> files) {
        if (waiting.addAll(files)) {
            next();
        }
    }

    private void next() {
        if (busy || draft.get() != null) {
            return;
        }
        if (waiting.isEmpty()) {
            leftOut.clear();
            return;
        }
        busy = true;
        Path file = waiting.remove();
        jobs.submit(Messages.text("job.mapping.look"), progress -> mappings.preview(file), preview -> ask(file, preview), e -> {
            busy = false;
            leave(file, e instanceof java.io.IOException io ? Tables.problem(file, io) : new Problem("table.unreadable", file.toString(), 0, Work.reason(e)));
            next();
        });
    }

    private void ask(Path file, EventTables.Preview preview) {
        busy = false;
        if (leftOut.contains(ColumnMapping.fingerprint(preview.header()))) {
            leaveUnsaid(file);
            next();
        } else {
            draft.set(new MappingDraft(file, preview, mappings, jobs));
        }
    }

    private void leaveUnsaid(Path file) {
        leave(file, new Problem("table.columns", file.toString(), 1, Messages.text("mapping.skipped")));
    }

    private void leave(Path file, Problem why) {
        left.accept(Tables.account(file, List.of(), List.of(why), List.of()));
    }

    /** What was said is right: it is remembered, and the table is brought in. Nothing happens while something is missing. */
    public void confirm() {
        MappingDraft now = draft.get();
        if (now == null || !now.isWhole()) {
            return;
        }
        Path file = now.file();
        ColumnMapping mapping = now.mapping();
        List<String> header = now.header();
        end();
        work.submit(Messages.text("job.reading"), progress -> {
            TableReading read = mappings.read(file, mapping);
            mappings.remember(mapping, header);
            return read;
        }, read -> {
            String note = Messages.text("mapping.said", TableIntake.columns(mapping, header));
            taken.accept(new Reader.Batch(List.of(), List.of(read.table()), read.problems(),
                    List.of(Tables.account(file, List.of(read.table()), read.problems(), List.of(note))), List.of()));
            goOn();
        });
    }

    /** Of those that wait, some may be known by what was said. */
    private void goOn() {
        List<Path> rest = List.copyOf(waiting);
        waiting.clear();
        if (!rest.isEmpty()) {
            reread.accept(rest);
        }
    }

    /** The table and those with the same columns that wait are not brought in, which is told among the problems. */
    public void skip() {
        MappingDraft now = draft.get();
        if (now != null) {
            end();
            leftOut.add(ColumnMapping.fingerprint(now.header()));
            leaveUnsaid(now.file());
            next();
        }
    }

    private void end() {
        MappingDraft now = draft.get();
        if (now != null) {
            now.close();
            draft.set(null);
        }
    }

    /** What is remembered, as of the last {@link #list}. */
    public ObservableList<Remembered> remembered() {
        return FXCollections.unmodifiableObservableList(remembered);
    }

    /** Looks what is remembered. */
    public void list() {
        jobs.submit(Messages.text("job.mapping.list"), progress -> mappings.remembered(), this::show, e -> work.tell(Work.reason(e)));
    }

    /** Forgets what was said of tables with some columns: they are asked about again. */
    public void forget(Remembered which) {
        jobs.submit(Messages.text("job.mapping.list"), progress -> {
            mappings.forget(which.fingerprint());
            return mappings.remembered();
        }, this::show, e -> work.tell(Work.reason(e)));
    }

    private void show(Map<String, Map<String, Role>> now) {
        List<Remembered> all = new ArrayList<>();
        now.forEach((fingerprint, columns) -> {
            List<String> words = new ArrayList<>();
            columns.forEach((column, role) -> words.add(Messages.text("mapping.is", Tables.role(role), column)));
            all.add(new Remembered(fingerprint, String.join(", ", words)));
        });
        remembered.setAll(all);
    }
}
