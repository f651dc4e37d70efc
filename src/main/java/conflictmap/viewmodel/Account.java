package conflictmap.viewmodel;

import conflictmap.model.Problem;
import java.util.List;

/**
 * What became of a file that was brought in.
 *
 * @param file its path
 * @param reports how many reports it gave
 * @param events how many events these tell of, or rows of its table that became events
 * @param problems what could not be taken, and what to do about it
 * @param notes what else should be known, as by which columns it was read
 */
public record Account(String file, int reports, int events, List<Problem> problems, List<String> notes) {
    public Account {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** How much of a file was taken. */
    public enum Fate {
        /** All of it. */
        WHOLE,
        /** Some of it. */
        PART,
        /** Nothing. */
        NONE
    }

    /** How much of it was taken; all of a list of other files, of which there is nothing to say. */
    public Fate fate() {
        if (problems.isEmpty() && (notes.isEmpty() || reports > 0 || events > 0)) {
            return Fate.WHOLE;
        }
        return reports == 0 && events == 0 ? Fate.NONE : Fate.PART;
    }
}
