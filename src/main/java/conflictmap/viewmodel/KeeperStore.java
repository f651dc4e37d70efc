package conflictmap.viewmodel;

import conflictmap.ingest.claims.ClaimMerger;
import conflictmap.jobs.Jobs;
import conflictmap.model.Problem;
import conflictmap.project.Backups;
import conflictmap.project.ProgramFolders;
import conflictmap.project.Project;
import conflictmap.project.ProjectFile;
import conflictmap.project.ProjectKeeper;
import conflictmap.project.Recovery;
import conflictmap.project.SettingsFile;
import conflictmap.project.Teller;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps projects in files, and what is not saved against a crash. Safe from any thread. */
public final class KeeperStore implements ProjectStore {
    /** What the readings tell together, as the map shows it. */
    public static final Teller MERGING = ClaimMerger::merged;

    private final Jobs jobs;
    private final ProjectKeeper keeper;
    private final Path samples;
    private final Preferences preferences;
    private final List<Problem> untold = new ArrayList<>();
    private @Nullable Consumer<Problem> told;
    private @Nullable Recovery offered;

    /**
     * The store of a window.
     *
     * @param folders where settings, autosaves and backups are kept
     * @param jobs where autosaves, backups and settings are written
     * @param clock tells how old backups are
     */
    public KeeperStore(ProgramFolders folders, Jobs jobs, InstantSource clock) {
        samples = folders.samples();
        this.jobs = jobs;
        keeper = new ProjectKeeper(folders, MERGING, jobs, this::tell, clock);
        preferences = new Preferences(new SettingsFile(folders.config()), jobs, this::tell);
        preferences.whenChanged(s -> keeper.keepAfter(Duration.ofSeconds(s.autosaveSeconds())));
    }

    private synchronized void tell(Problem problem) {
        Consumer<Problem> listener = told;
        if (listener == null) {
            untold.add(problem);
        } else {
            jobs.after(Duration.ZERO, () -> listener.accept(problem));
        }
    }

    @Override
    public synchronized void onProblem(Consumer<Problem> listener) {
        told = listener;
        List.copyOf(untold).forEach(this::tell);
        untold.clear();
    }

    @Override
    public Optional<Path> lessons() {
        return Optional.of(samples);
    }

    @Override
    public Optional<Preferences> preferences() {
        return Optional.of(preferences);
    }

    @Override
    public Opened open(Path path) throws IOException {
        ProjectFile.Opened opened = keeper.open(path);
        preferences.used(path);
        return new Opened(opened.project(), opened.file().isReadOnly(), opened.problems());
    }

    @Override
    public void begin() throws IOException {
        keeper.begin();
    }

    @Override
    public void save(Project project) throws IOException {
        keeper.save(project);
    }

    @Override
    public void saveAs(Path path, Project project) throws IOException {
        keeper.saveAs(path, project);
        preferences.used(path);
    }

    @Override
    public void changed(Project now) {
        keeper.changed(now);
    }

    @Override
    public List<Path> recent() {
        return preferences.recent();
    }

    @Override
    public List<Backups.Backup> backups() throws IOException {
        return keeper.backups();
    }

    @Override
    public Opened read(Backups.Backup backup) throws IOException {
        ProjectFile.Opened read = Backups.restore(backup);
        return new Opened(read.file().saved(), true, read.problems());
    }

    @Override
    public void putAside(Project now) throws IOException {
        keeper.putAside(now);
    }

    @Override
    public synchronized Optional<Lost> lost() throws IOException {
        List<Recovery> all = keeper.recoveries();
        for (Recovery older : all.stream().skip(1).toList()) {
            older.close();
        }
        offered = all.stream().findFirst().orElse(null);
        return all.isEmpty() ? Optional.empty() : Optional.of(new Lost(all.getFirst(), all.getFirst().difference(MERGING)));
    }

    @Override
    public synchronized Recovered recover(Lost lost) throws IOException {
        Project project = lost.recovery().project();
        List<Problem> problems = new ArrayList<>(lost.recovery().problems());
        problems.addAll(keeper.recover(lost.recovery()));
        offered = null;
        ProjectFile file = keeper.file();
        return new Recovered(
                new Opened(project, file != null && file.isReadOnly(), problems), Optional.ofNullable(file).map(ProjectFile::path),
                file == null ? Project.EMPTY : file.saved());
    }

    @Override
    public synchronized void close() {
        preferences.write();
        try {
            if (offered != null) {
                offered.close(); // offered again at the next start, unless it was discarded
            }
            keeper.close();
        } catch (IOException e) {
            tell(new Problem("project.close", String.valueOf(recent().stream().findFirst().orElse(null)), 0,
                    "its lock or its autosave can't be removed (" + e.getMessage() + ")"));
        }
    }
}
