package conflictmap.viewmodel;

import conflictmap.jobs.Job;
import conflictmap.jobs.Jobs;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Reading;
import conflictmap.project.Decision;
import conflictmap.project.Project;
import conflictmap.timeline.EventIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Works out what follows from a project: at once where that is quick, else by a job, so that the window is never held up; of
 * several projects in a row only the last one counts. What lies on the desk is settled when no such work is under way.
 */
final class Laying {
    /**
     * What follows from a project.
     *
     * @param filled what the filter lets through; null where the events are those that lay there before
     */
    record Made(Project project, Merged merged, Stock stock, Sieve.@Nullable Filled filled) {
        static Made of(Project project, Made before, BiFunction<EventIndex, Map<String, Reading>, Sieve.Filled> filling) {
            Merged merged = before.merged.isOf(project) ? before.merged : Merged.of(project);
            Stock stock = Stock.of(project, merged, before.stock);
            boolean others = stock.all() != before.stock.all() || stock.merged() != before.stock.merged();
            return new Made(project, merged, stock, others ? filling.apply(stock.all(), merged.byId()) : null);
        }
    }

    private final Jobs jobs;
    private final Jobs.Latest making;
    private final Consumer<Exception> failed;
    private final Consumer<Made> taker;
    private final List<Runnable> afterwards = new ArrayList<>();
    private Made last = new Made(Project.EMPTY, Merged.NONE, Stock.EMPTY, null);
    private @Nullable Project wanted = Project.EMPTY;
    private int steps;

    /**
     * Nothing lies there yet.
     *
     * @param taker takes what was made, on the window's thread
     * @param failed told why a job failed
     */
    Laying(Jobs jobs, Consumer<Made> taker, Consumer<Exception> failed) {
        this.jobs = jobs;
        this.making = jobs.new Latest(Messages.text("job.merging"), true);
        this.taker = taker;
        this.failed = failed;
    }

    /** Forgets what lay there: the next project is another one. */
    void begin() {
        last = new Made(last.project, Merged.NONE, last.stock, null);
        wanted = null;
        afterwards.clear();
    }

    /** Lays a project out. */
    void lay(Project project, BiFunction<EventIndex, Map<String, Reading>, Sieve.Filled> filling) {
        boolean isLong = Stock.isLong(project) || !last.merged.isOf(project) && Merged.isLong(project);
        if (isLong && wanted != null && isSame(project, wanted)) {
            return;
        }
        wanted = project;
        Made before = last;
        if (isLong) {
            making.submit(progress -> Made.of(project, before, filling), this::take, failed);
        } else {
            making.cancel();
            take(Made.of(project, before, filling));
        }
    }

    private void take(Made made) {
        last = made;
        taker.accept(made);
        List<Runnable> now = List.copyOf(afterwards);
        afterwards.clear();
        now.forEach(this::whenSettled);
    }

    /** The readings of what lies there, merged. */
    Merged merged() {
        return last.merged;
    }

    /** Whether what lies there follows from the project that was given last, and no step is still being worked out. */
    boolean isSettled() {
        return steps == 0 && wanted != null && isSame(last.project, wanted);
    }

    /** Does something now, or when all is settled. */
    void whenSettled(Runnable then) {
        if (isSettled()) {
            then.run();
        } else {
            afterwards.add(then);
        }
    }

    /** Works out a large step by a job, and then takes it. */
    <T> void step(String name, Job<T> job, Consumer<T> then) {
        steps++;
        jobs.submit(name, job, made -> {
            steps--;
            then.accept(made);
            whenSettled(() -> {});
        }, failure -> {
            steps--;
            failed.accept(failure);
        });
    }

    /** An event as it was put right since what lies there was laid out; null where it was not. */
    @Nullable ConflictEvent since(String id) {
        List<Decision> all = wanted == null ? List.of() : wanted.decisions();
        for (int i = all.size() - 1; i >= last.project.decisions().size(); i--) {
            if (all.get(i) instanceof Decision.Changed changed && changed.to().id().equals(id)) {
                return changed.to();
            }
        }
        return null;
    }

    private static boolean isSame(Project a, Project b) {
        return a.readings() == b.readings() && a.tables() == b.tables() && a.decisions() == b.decisions();
    }
}
