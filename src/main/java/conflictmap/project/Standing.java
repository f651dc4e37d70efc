package conflictmap.project;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * How an event stands after what people decided.
 *
 * @param event the event as it is now
 * @param verdict what was decided
 * @param report the report of its first evidence; null where it has none of the project's
 * @param mergedInto id of the event that it is a part of now; null where it stands for itself
 */
record Standing(ConflictEvent event, Verdict verdict, @Nullable Report report, @Nullable String mergedInto) {
    /** What people decided about an event. */
    enum Verdict {
        /** Nothing yet. */
        OPEN,
        ACCEPTED,
        REJECTED,
        /** Its fields are people's, not the reader's. */
        CHANGED,
        /** Made by hand. */
        ADDED,
        /** It is a part of another event now. */
        MERGED,
        /** A row of a table for which a changed event stands. */
        REPLACED
    }

    Standing judged(Verdict now) {
        return new Standing(event, now, report, null);
    }

    Standing as(ConflictEvent changed, Verdict now) {
        return new Standing(changed, now, report, null);
    }

    Standing partOf(String id) {
        return new Standing(event, Verdict.MERGED, report, id);
    }

    /** The sentence that it was read from; null where its report is not there, or is another than it was read from. */
    @Nullable String sentence() {
        var first = event.evidence().getFirst();
        return report == null || first.sentenceTo() > report.text().length() || first.sentenceTo() == 0
                ? null : report.text().substring(first.sentenceFrom(), first.sentenceTo()).strip();
    }
}
