package conflictmap.viewmodel;

import conflictmap.jobs.Job;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The jobs that the user asked for: how the oldest is getting on, and how the last one ended. */
public final class Work {
    /**
     * How a job is getting on.
     *
     * @param name what it is called
     * @param what what it is doing; may be empty
     * @param done from 0 to 1; negative where unknown
     */
    public record State(String name, String what, double done) {}

    private final Jobs jobs;
    private final List<Running<?>> asked = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable State> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> notice = new ReadOnlyObjectWrapper<>();

    Work(Jobs jobs) {
        this.jobs = jobs;
        jobs.onChange(this::changed);
    }

    /** The oldest job that still runs; null while none does. */
    public ReadOnlyObjectProperty<@Nullable State> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** How the last job ended, for people; null before. */
    public ReadOnlyObjectProperty<@Nullable String> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Says something about what was done. */
    void tell(String text) {
        notice.set(text);
    }

    /** Hands a job in; a failure is told. */
    <T> Running<T> submit(String name, Job<T> job, Consumer<T> onDone) {
        notice.set(null);
        Running<T> running = jobs.submit(name, job, onDone, e -> tell(Messages.text("job.failed", name, reason(e))));
        asked.add(running);
        changed();
        return running;
    }

    /** Stops the job that {@link #currentProperty} shows. */
    public void cancelCurrent() {
        asked.stream().filter(r -> !r.isDone()).findFirst().ifPresent(r -> {
            r.cancel();
            tell(Messages.text("job.cancelled", r.name()));
            changed();
        });
    }

    private void changed() {
        asked.removeIf(Running::isDone);
        current.set(asked.isEmpty() ? null : state(asked.getFirst()));
    }

    private static State state(Running<?> running) {
        return new State(running.name(), running.what(), running.done());
    }

    /** Why something failed, for people. */
    static String reason(Exception e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }
}
