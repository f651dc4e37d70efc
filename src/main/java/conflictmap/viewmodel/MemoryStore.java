package conflictmap.viewmodel;

import conflictmap.project.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps projects as long as the program runs: for windows without a place on the disk. */
public final class MemoryStore implements ProjectStore {
    private final Optional<Path> lessons;

    /** A store without lessons. */
    public MemoryStore() {
        lessons = Optional.empty();
    }

    /** A store with the lessons of a folder. */
    public MemoryStore(Path lessons) {
        this.lessons = Optional.of(lessons);
    }

    @Override
    public Optional<Path> lessons() {
        return lessons;
    }

    private final Map<Path, Project> files = new ConcurrentHashMap<>();
    private final List<Path> recent = new ArrayList<>();
    private @Nullable Path file;
    private @Nullable Project kept;

    @Override
    public synchronized Opened open(Path path) throws IOException {
        Project project = files.get(path);
        if (project == null) {
            throw new IOException(path + " is not there");
        }
        use(path);
        return new Opened(project, false, List.of());
    }

    @Override
    public synchronized void begin() {
        file = null;
        kept = null;
    }

    @Override
    public synchronized void save(Project project) throws IOException {
        if (file == null) {
            throw new IOException("the project has no file yet");
        }
        files.put(file, project);
    }

    @Override
    public synchronized void saveAs(Path path, Project project) {
        files.put(path, project);
        use(path);
    }

    private void use(Path path) {
        file = path;
        kept = null;
        recent.remove(path);
        recent.addFirst(path);
    }

    @Override
    public synchronized void changed(Project now) {
        kept = now;
    }

    /** What would be offered after a crash; null where nothing has changed. */
    public synchronized @Nullable Project kept() {
        return kept;
    }

    @Override
    public synchronized List<Path> recent() {
        return List.copyOf(recent);
    }
}
