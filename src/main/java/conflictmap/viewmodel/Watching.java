package conflictmap.viewmodel;

import conflictmap.ingest.Folder;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Watch;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Folders whose new files are brought in as they come, as long as the window is open: none is watched unless somebody asks. */
public final class Watching implements AutoCloseable {
    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private final Jobs jobs;
    private final Work work;
    private final Consumer<List<Path>> arrived;
    private final Map<Path, Watch> watches = new LinkedHashMap<>();
    private final ObservableList<Path> folders = FXCollections.observableArrayList();
    private final ObservableList<Path> view = FXCollections.unmodifiableObservableList(folders);

    Watching(Jobs jobs, Work work, Consumer<List<Path>> arrived) {
        this.jobs = jobs;
        this.work = work;
        this.arrived = arrived;
    }

    /** The folders that are watched. */
    public ObservableList<Path> folders() {
        return view;
    }

    /** Watches a folder from now on: files that are there already are not brought in. */
    public void start(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        if (watches.containsKey(path)) {
            return;
        }
        work.submit(Messages.text("job.watch"), progress -> new Watch(() -> Folder.of(path).files(), this::hand), watch -> {
            if (watches.putIfAbsent(path, watch) == null) {
                watch.start(BETWEEN);
                folders.add(path);
                work.tell(Messages.text("job.watch.begun", path));
            }
        });
    }

    /** Called on the thread that looks: hands over on the window's. */
    private void hand(List<Path> files) {
        jobs.submit(Messages.text("job.watch"), progress -> files, arrived, failure -> work.tell(Work.reason(failure)));
    }

    /** Watches a folder no more. */
    public void stop(Path folder) {
        Watch watch = watches.remove(folder);
        if (watch != null) {
            watch.close();
            folders.remove(folder);
            work.tell(Messages.text("job.watch.ended", folder));
        }
    }

    /** Looks once at all folders, besides the looks that come by themselves. */
    void look() {
        watches.values().forEach(Watch::look);
    }

    /** Watches nothing any more. */
    @Override
    public void close() {
        List.copyOf(folders).forEach(this::stop);
    }
}
