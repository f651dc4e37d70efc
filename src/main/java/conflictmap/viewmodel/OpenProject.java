package conflictmap.viewmodel;

import conflictmap.jobs.Running;
import conflictmap.model.Problem;
import conflictmap.project.History;
import conflictmap.project.Look;
import conflictmap.project.Project;
import conflictmap.project.Projects;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The life of the project on the desk: new, opened, changed, saved. */
public final class OpenProject {
    private final Desk desk;
    private final ProjectStore store;
    private final Earlier earlier;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper readOnly = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObservableList<Path> recentShown = FXCollections.unmodifiableObservableList(recent);
    private Project saved = Project.EMPTY;
    private @Nullable Look toShow;
    private boolean settling;

    OpenProject(Desk desk, ProjectStore store) {
        this.desk = desk;
        this.store = store;
        earlier = new Earlier(desk, store);
        desk.shelf().historyProperty().addListener((o, was, is) -> changed(was, is));
        desk.shelf().laidProperty().addListener((o, was, is) -> showLook());
        desk.layering().layersProperty().addListener(o -> {
            if (toShow == null) {
                entitle();
            }
        });
        recent.setAll(store.recent());
        store.onProblem(problem -> desk.shelf().tell(List.of(problem)));
        entitle();
    }

    /** The project's file; null where it has none yet. */
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Whether there is something to save; what is looked at is none. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** Whether it can be saved under another name only. */
    public ReadOnlyBooleanProperty readOnlyProperty() {
        return readOnly.getReadOnlyProperty();
    }

    /** What the window is called by: {@code June*}, with a star where there is something to save. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Project files, last used first. */
    public ObservableList<Path> recent() {
        return recentShown;
    }

    /** Whether {@link #save} has a file to save to; otherwise it takes {@link #saveAs}. */
    public boolean hasOwnFile() {
        return file.get() != null && !readOnly.get();
    }

    /** The project as it would be saved now. */
    public Project now() {
        return Projects.with(desk.shelf().project(), desk.looks().now().with(desk.layering().kept()));
    }

    /** An empty project without a file; what is not saved is given up, so ask before. */
    public Running<Project> begin() {
        return desk.work().submit(Messages.text("job.project.new"), progress -> {
            forgetFile();
            return Project.EMPTY;
        }, empty -> clear());
    }

    /** The earlier states of the project. */
    public Earlier earlier() {
        return earlier;
    }

    /** The store begins a project without a file; called in a job that {@link #clear} follows. */
    void forgetFile() throws IOException {
        store.begin();
    }

    /** Nothing lies on the desk. */
    void clear() {
        lay(Project.EMPTY, null, false, List.of());
    }

    /** Opens a project file; what is not saved is given up, so ask before. */
    public Running<ProjectStore.Opened> open(Path path) {
        return desk.work().submit(Messages.text("job.project.open"), progress -> store.open(path), opened -> {
            lay(opened.project(), path, opened.readOnly(), opened.problems());
            desk.work().tell(Messages.text(opened.readOnly() ? "job.done.project.readonly" : "job.done.project.open", name()));
        });
    }

    /**
     * Looks for what a program that died had not saved.
     *
     * @param found told of it on the window's thread; empty where there is nothing
     */
    public void findLost(Consumer<Optional<ProjectStore.Lost>> found) {
        desk.work().submit(Messages.text("job.project.lost"), progress -> store.lost(), found);
    }

    /** Goes on with what was lost, as a changed project; what lies on the desk is given up. */
    public Running<ProjectStore.Recovered> recover(ProjectStore.Lost lost) {
        return desk.work().submit(Messages.text("job.project.recover"), progress -> store.recover(lost), taken -> {
            ProjectStore.Opened now = taken.now();
            lay(now.project(), taken.file().orElse(null), now.readOnly(), now.problems());
            saved = taken.saved();
            entitle();
            desk.work().tell(Messages.text("job.done.project.recover", name()));
        });
    }

    /** Deletes what was lost for good, and does something then. */
    public Running<ProjectStore.Lost> discard(ProjectStore.Lost lost, Runnable then) {
        return desk.work().submit(Messages.text("job.project.discard"), progress -> {
            lost.recovery().discard();
            return lost;
        }, gone -> {
            desk.work().tell(Messages.text("job.done.project.discard"));
            then.run();
        });
    }

    /** Lays what was read from elsewhere on the desk as a project without a file, to be saved under a name. */
    void layCopy(ProjectStore.Opened read) {
        lay(read.project(), null, false, read.problems());
        saved = Project.EMPTY;
        entitle();
    }

    private void lay(Project project, @Nullable Path path, boolean onlyRead, List<Problem> problems) {
        desk.selection().clear();
        desk.shelf().filterProperty().set("");
        saved = project;
        file.set(path);
        readOnly.set(onlyRead);
        toShow = path == null ? null : project.look();
        desk.shelf().begin(project, problems);
        if (path == null) {
            desk.layering().reopen(project.look().layers(), null, this::layersAreOpen);
        }
        showLook();
        recent.setAll(store.recent());
        entitle();
    }

    /** Looks at the project as it was looked at last, as soon as its events are there. */
    private void showLook() {
        Look look = toShow;
        if (look != null && desk.shelf().isSettled()) {
            toShow = null;
            desk.show(look);
            Path path = file.get();
            desk.layering().reopen(look.layers(), path == null ? null : path.toAbsolutePath().getParent(), this::layersAreOpen);
        }
    }

    /** Layers that could not be opened come last from now on, which is no change that anybody made. */
    private void layersAreOpen() {
        saved = Projects.with(saved, saved.look().with(desk.layering().kept()));
        entitle();
    }

    /**
     * Saves to the project's own file.
     *
     * @return empty where it has none that it may save to
     */
    public Optional<Running<Project>> save() {
        return save(() -> {});
    }

    /** As {@link #save()}, and does something when it is saved. */
    public Optional<Running<Project>> save(Runnable then) {
        return hasOwnFile() ? Optional.of(write(file.get(), then)) : Optional.empty();
    }

    /** Saves under another name, which is that of the project from then on. */
    public Running<Project> saveAs(Path path) {
        return saveAs(path, () -> {});
    }

    /** As {@link #saveAs(Path)}, and does something when it is saved. */
    public Running<Project> saveAs(Path path, Runnable then) {
        return write(path, then);
    }

    private Running<Project> write(@Nullable Path path, Runnable then) {
        desk.edits().pause();
        Project now = now();
        boolean own = hasOwnFile() && path != null && path.equals(file.get());
        return desk.work().submit(Messages.text("job.project.save"), progress -> {
            if (own || path == null) {
                store.save(now);
            } else {
                store.saveAs(path, now);
            }
            return now;
        }, done -> {
            saved = done;
            file.set(path);
            readOnly.set(false);
            recent.setAll(store.recent());
            entitle();
            desk.work().tell(Messages.text("job.done.project", name()));
            then.run();
        });
    }

    /** What is laid on the desk by this is there as if it had been saved: nobody is asked to keep it. */
    void asKept(Runnable laying) {
        settling = true;
        laying.run();
        settling = false;
        saved = now();
        entitle();
    }

    private void changed(History was, History is) {
        if (is.present() != was.present() && !settling) {
            entitle();
            if (dirty.get()) {
                store.changed(is.present());
            }
        }
    }

    private void entitle() {
        dirty.set(!isSame(saved, desk.shelf().project()) || !saved.look().layers().equals(desk.layering().kept()));
        title.set(name() + (dirty.get() ? "*" : "") + (readOnly.get() ? Messages.text("project.readonly") : ""));
    }

    /** The project's name, for people. */
    public String name() {
        Path path = file.get();
        if (path == null) {
            return Messages.text("project.unnamed");
        }
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static boolean isSame(Project a, Project b) {
        return a.decisions().equals(b.decisions()) && a.readings().equals(b.readings()) && a.tables().equals(b.tables()) && a.scenes().equals(b.scenes());
    }
}
