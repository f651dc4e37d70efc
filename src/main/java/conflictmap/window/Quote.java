package conflictmap.window;

import conflictmap.model.Evidence;
import conflictmap.model.Report;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A sentence of a report, the clause that an event was read from set off from the rest of it. */
final class Quote extends TextFlow {
    Quote(Report report, Evidence evidence) {
        getStyleClass().add("quote");
        String text = report.text();
        int end = Math.min(evidence.sentenceTo(), text.length());
        int to = Math.min(evidence.to(), end);
        add("“" + text.substring(Math.min(evidence.sentenceFrom(), end), Math.min(evidence.from(), end)), "quote-rest");
        add(text.substring(Math.min(evidence.from(), to), to), "quote-clause");
        add(text.substring(to, end).stripTrailing() + "”", "quote-rest");
    }

    /** Words that run from right to left are texts of their own, since lines can be broken between texts only, see {@link Wrapping}. */
    private void add(String part, String styleClass) {
        if (Wrapping.isNeeded(part)) {
            for (String word : part.split("(?<= )")) {
                Wrapping.pieces(word).forEach(piece -> run(piece, styleClass));
            }
        } else {
            run(part, styleClass);
        }
    }

    private void run(String part, String styleClass) {
        if (!part.isEmpty()) {
            var run = new Text(part.replace('\n', ' '));
            run.getStyleClass().add(styleClass);
            getChildren().add(run);
        }
    }
}
