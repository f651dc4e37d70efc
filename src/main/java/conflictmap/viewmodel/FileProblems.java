package conflictmap.viewmodel;

import conflictmap.model.Problem;
import conflictmap.project.History;
import conflictmap.project.Project;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Problems of what was brought in: those of a step are there as long as it is not undone, and come back when it is done again. */
final class FileProblems {
    /** The problems of a step; {@code after} is the project that it made, null where it made none. */
    private static final class Brought {
        private final List<Problem> problems;
        private final @Nullable Project after;
        private boolean undone;

        Brought(List<Problem> problems, @Nullable Project after) {
            this.problems = List.copyOf(problems);
            this.after = after;
        }
    }

    private final List<Brought> all = new ArrayList<>();

    /** Problems that no step can take back. */
    void add(List<Problem> problems) {
        all.add(new Brought(problems, null));
    }

    /** Problems of the step that made a project. */
    void add(List<Problem> problems, Project after) {
        all.add(new Brought(problems, after));
    }

    void clear() {
        all.clear();
    }

    /** Follows the history; what was undone and can't be done again any more is forgotten. */
    void follow(History history) {
        all.removeIf(brought -> {
            Project after = brought.after;
            if (after == null) {
                return false;
            }
            boolean ahead = history.future().stream().anyMatch(step -> step.other() == after);
            boolean back = history.present() == after || history.past().stream().anyMatch(step -> step.other() == after);
            boolean lost = brought.undone && !ahead && !back;
            brought.undone = ahead || brought.undone && !back;
            return lost;
        });
    }

    /** The problems that are there now, each once. */
    Set<Problem> now() {
        Set<Problem> now = new LinkedHashSet<>();
        all.stream().filter(brought -> !brought.undone).forEach(brought -> now.addAll(brought.problems));
        return now;
    }
}
