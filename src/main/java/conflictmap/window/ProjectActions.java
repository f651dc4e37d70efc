package conflictmap.window;

import conflictmap.viewmodel.Arrivals;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Lesson;
import conflictmap.viewmodel.Lessons;
import conflictmap.viewmodel.LostWords;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.OpenProject;
import conflictmap.viewmodel.ProjectStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the user does with whole projects. Nothing that is not saved is given up without being asked for. */
final class ProjectActions {
    private final Desk desk;
    private final OpenProject project;
    private final FileChoices files;
    private final Sheets sheets;

    ProjectActions(Desk desk, FileChoices files, Sheets sheets) {
        this.desk = desk;
        this.project = desk.project();
        this.files = files;
        this.sheets = sheets;
    }

    OpenProject project() {
        return project;
    }

    void begin() {
        whenKept(project::begin);
    }

    void open() {
        List<Path> chosen = files.open();
        if (!chosen.isEmpty()) {
            desk.incoming().sort(chosen, this::open);
        }
    }

    private void open(Arrivals chosen) {
        Path file = chosen.project();
        if (file != null) {
            open(file);
        } else if (chosen.reports().isEmpty()) {
            chosen.onto(desk);
        } else {
            whenKept(() -> {
                new Arrivals(null, chosen.layers(), List.of()).onto(desk);
                desk.incoming().open(Messages.text("job.reading"), chosen.reports());
            });
        }
    }

    /** Opens a project file. */
    void open(Path file) {
        whenKept(() -> project.open(file));
    }

    /** The lessons that come with the program. */
    List<Lesson> lessons() {
        return desk.classroom().lessons().map(Lessons::all).orElse(List.of());
    }

    /** Opens a lesson. */
    void open(Lesson lesson) {
        desk.classroom().lessons().ifPresent(lessons -> whenKept(() -> lessons.open(lesson)));
    }

    /** Takes files in that were dropped or named: a project in place of the one that is open, others beside what is there. */
    void take(List<Path> dropped) {
        desk.incoming().sort(dropped, arrivals -> {
            Path file = arrivals.project();
            if (file == null) {
                arrivals.onto(desk);
            } else {
                open(file);
            }
        });
    }

    /** Shows the earlier states of the project. */
    void showBackups() {
        sheets.ask("backups.title", new BackupsSheet(project.earlier(), state -> whenKept(() -> project.earlier().openCopy(state)), sheets::close).opened());
    }

    void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
        if (project.save(then).isEmpty()) {
            saveAs(then);
        }
    }

    void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        files.project(project.name() + ".gpkg").ifPresent(path -> project.saveAs(path, then));
    }

    /** Goes on once what is not saved is saved or given up; not at all where the user would rather stay. */
    void whenKept(Runnable then) {
        if (project.dirtyProperty().get()) {
            sheets.ask("unsaved.title", UnsavedSheet.of(
                    project.name(), answer(() -> save(then)), answer(then), sheets::close));
        } else {
            then.run();
        }
    }

    private Runnable answer(Runnable action) {
        return () -> {
            sheets.close();
            action.run();
        };
    }

    /**
     * Offers what a program that died had not saved.
     *
     * @param otherwise done where there is nothing, or it is not taken up
     */
    void offerLost(Runnable otherwise) {
        project.findLost(found -> offerLost(found, otherwise));
    }

    /** The same of what was found before. */
    void offerLost(Optional<ProjectStore.Lost> found, Runnable otherwise) {
        found.ifPresentOrElse(
                lost -> {
                    sheets.ask("lost.title", LostSheet.of(LostWords.of(lost), answer(() -> project.recover(lost)), answer(() -> project.discard(lost, otherwise))));
                    sheets.whenDismissed(otherwise);
                },
                otherwise);
    }
}
