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

    private void add(String part, String styleClass) {
        if (!part.isEmpty()) {
            var run = new Text(part.replace('\n', ' '));
            run.getStyleClass().add(styleClass);
            getChildren().add(run);
        }
    }
}
