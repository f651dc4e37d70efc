package conflictmap.project;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Report;
import conflictmap.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How an event stands after what people decided.
 *
 * @param event the event as it is now
 * @param verdict what was decided
 * @param report the report of its first evidence; null where it has none of the project's
 */
record Standing(ConflictEvent event, Verdict verdict, @Nullable Report report) {
    /** The sentence that it was read from; null where its report is not there, or is another than it was read from. */
    @Nullable String sentence() {
        var first = event.evidence().getFirst();
        return report == null || first.sentenceTo() > report.text().length() || first.sentenceTo() == 0
                ? null : report.text().substring(first.sentenceFrom(), first.sentenceTo()).strip();
    }
}
