package conflictmap.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A project with the way back and the way forth: each named step is the project as it was before it. Projects share what
 * a step leaves alone, so that a step costs what it changes. Immutable.
 *
 * @param past steps that can be undone, oldest first
 * @param present the project as it is
 * @param future steps that can be done again, the next one last
 */
public record History(List<Step> past, Project present, List<Step> future) {
    /** So many steps can be undone. */
    public static final int MOST = 300;

    /**
     * A step that was done.
     *
     * @param name what was done, for people: {@code move Natanz}
     * @param run steps of the same run that follow one another are one, as letters typed into a field; empty for none
     * @param other the project on the far side of the step: before it in the past, after it in the future
     */
    public record Step(String name, String run, Project other) {}

    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /** A project to which nothing was done yet. */
    public static History of(Project project) {
        return new History(List.of(), project, List.of());
    }

    /** After a step. Nothing happens where it changes nothing. */
    public History done(String name, Project next) {
        return done(name, "", next);
    }

    /** The project that a step of a run starts from: that before the run where it would carry on, else the present one. */
    public Project before(String run) {
        return carriesOn(run) ? past.getLast().other() : present;
    }

    private boolean carriesOn(String run) {
        return !run.isEmpty() && future.isEmpty() && !past.isEmpty() && past.getLast().run().equals(run);
    }

    /** After a step that may carry on the one before, see {@link Step#run}. */
    public History done(String name, String run, Project next) {
        if (next.equals(present)) {
            return this;
        }
        return carriesOn(run)
                ? new History(past, next, List.of())
                : new History(with(past, new Step(name, run, present)), next, List.of());
    }

    /** The same, but that the next step does not carry on the last one. */
    public History paused() {
        if (past.isEmpty() || past.getLast().run().isEmpty()) {
            return this;
        }
        Step last = past.getLast();
        return new History(with(past.subList(0, past.size() - 1), new Step(last.name(), "", last.other())), present, future);
    }

    /** Puts another project in the place of the present one, without a step: what is looked at, for one. */
    public History now(Project project) {
        return new History(past, project, future);
    }

    /** What {@link #undone} would take back. */
    public Optional<String> undoName() {
        return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast().name());
    }

    /** What {@link #redone} would do again. */
    public Optional<String> redoName() {
        return future.isEmpty() ? Optional.empty() : Optional.of(future.getLast().name());
    }

    /** Before the last step; the same where there is none. */
    public History undone() {
        if (past.isEmpty()) {
            return this;
        }
        Step last = past.getLast();
        return new History(past.subList(0, past.size() - 1), last.other(), with(future, new Step(last.name(), "", present)));
    }

    /** After the step that was undone last; the same where there is none. */
    public History redone() {
        if (future.isEmpty()) {
            return this;
        }
        Step next = future.getLast();
        return new History(with(past, new Step(next.name(), "", present)), next.other(), future.subList(0, future.size() - 1));
    }

    private static List<Step> with(List<Step> steps, Step last) {
        List<Step> result = new ArrayList<>(steps);
        result.add(last);
        return result.subList(Math.max(0, result.size() - MOST), result.size());
    }
}
