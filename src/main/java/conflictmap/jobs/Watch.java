package conflictmap.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks at files again and again, and tells which are new or changed once they are complete: once they are the same at
 * two looks, one after the other. It looks instead of being told, since folders on the network tell nothing.
 */
public final class Watch implements AutoCloseable {
    private final Supplier<List<Path>> files;
    private final Consumer<List<Path>> arrived;
    private final Map<Path, State> told = new HashMap<>();
    private Map<Path, State> last = new HashMap<>();
    private @Nullable ScheduledExecutorService timer;

    /** By what a file is seen to have changed. */
    private record State(long size, FileTime changed) {}

    /**
     * Files that are there already are known, and not told.
     *
     * @param files lists the files that are there now
     * @param arrived takes those that are complete, on the thread that looks
     */
    public Watch(Supplier<List<Path>> files, Consumer<List<Path>> arrived) {
        this.files = files;
        this.arrived = arrived;
        told.putAll(states());
    }

    /** Looks from now on, on a thread of its own, until it is closed. */
    public synchronized void start(Duration between) {
        if (timer == null) {
            timer = Executors.newSingleThreadScheduledExecutor(Jobs.daemons("watch-"));
            timer.scheduleWithFixedDelay(this::look, between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Looks once. */
    public synchronized void look() {
        Map<Path, State> now = states();
        List<Path> complete = new ArrayList<>();
        now.forEach((file, state) -> {
            if (state.equals(last.get(file)) && !state.equals(told.get(file))) {
                told.put(file, state);
                complete.add(file);
            }
        });
        told.keySet().retainAll(now.keySet());
        last = now;
        if (!complete.isEmpty()) {
            complete.sort(null);
            arrived.accept(List.copyOf(complete));
        }
    }

    private Map<Path, State> states() {
        Map<Path, State> states = new HashMap<>();
        for (Path file : files.get()) {
            try {
                BasicFileAttributes a = Files.readAttributes(file, BasicFileAttributes.class);
                if (a.isRegularFile() && a.size() > 0) {
                    states.put(file, new State(a.size(), a.lastModifiedTime()));
                }
            } catch (IOException e) {
                continue; // gone again, or not yet to be seen
            }
        }
        return states;
    }

    /** Looks no more. */
    @Override
    public synchronized void close() {
        if (timer != null) {
            timer.shutdownNow();
        }
    }
}
