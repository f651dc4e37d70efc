package conflictmap.viewmodel;

import conflictmap.project.Backups.Backup;
import conflictmap.project.Difference;
import conflictmap.project.History;
import conflictmap.project.Project;
import conflictmap.project.Projects;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The earlier states of the project that is open: when they were put aside, what differs, and the way back to them. */
public final class Earlier {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Locale.UK);

    private final Desk desk;
    private final ProjectStore store;
    private final ObservableList<State> states = FXCollections.observableArrayList();
    private final ObservableList<State> shown = FXCollections.unmodifiableObservableList(states);
    private final ReadOnlyObjectWrapper<List<String>> changes = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * An earlier state.
     *
     * @param bytes size of its file
     */
    public record State(Backup backup, long bytes) {
        /** When it was put aside, by the clock of this computer. */
        public String when() {
            return when(backup.taken());
        }

        private static String when(Instant at) {
            return WHEN.format(at.atZone(ZoneId.systemDefault()));
        }

        /** How large its file is. */
        public String size() {
            return bytes < 1_000_000
                    ? Messages.number(Math.max(1, Math.round(bytes / 1e3))) + " kB"
                    : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
        }
    }

    /** The states that a store has. */
    public Earlier(Desk desk, ProjectStore store) {
        this.desk = desk;
        this.store = store;
    }

    /** The states, newest first. */
    public ObservableList<State> states() {
        return shown;
    }

    /** What going back to the state looked at last would change, a line each. */
    public ReadOnlyObjectProperty<List<String>> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** Looks for the states anew. */
    public void refresh() {
        changes.set(List.of());
        desk.work().submit(Messages.text("job.backups"), progress -> found(), states::setAll);
    }

    private List<State> found() throws IOException {
        List<State> all = new ArrayList<>();
        for (Backup backup : store.backups()) {
            all.add(new State(backup, Files.size(backup.file())));
        }
        return all;
    }

    /** Finds out what differs between the desk and a state. */
    public void compare(State state) {
        Project now = desk.shelf().project();
        desk.work().submit(Messages.text("job.backups.compare"), progress -> {
            Difference difference = Difference.between(now, store.read(state.backup()).project(), KeeperStore.MERGING);
            return LostWords.changes(difference);
        }, lines -> changes.set(lines.isEmpty() ? List.of(Messages.text("backups.same")) : lines));
    }

    /** Lays a state on the desk as a project without a file; what is not saved is given up, so ask before. */
    public void openCopy(State state) {
        desk.work().submit(Messages.text("job.backups.open"), progress -> {
            ProjectStore.Opened read = store.read(state.backup());
            desk.project().forgetFile();
            return read;
        }, read -> {
            desk.project().layCopy(read);
            desk.work().tell(Messages.text("job.done.backups.open", state.when()));
        });
    }

    /** Goes back to a state as a step that can be undone; what is on the desk is put aside before. */
    public void restore(State state) {
        Project now = desk.project().now();
        desk.work().submit(Messages.text("job.backups.restore"), progress -> {
            store.putAside(now);
            return store.read(state.backup());
        }, read -> {
            History history = desk.shelf().historyProperty().get();
            desk.shelf().tell(read.problems());
            desk.shelf().go(history.done(Messages.text("step.restore", state.when()), Projects.with(read.project(), desk.looks().now())));
            desk.work().tell(Messages.text("job.done.backups.restore", state.when()));
        });
    }
}
