package conflictmap.window;

import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Evidence;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Why an event is there: what each report tells of it, its sentences, and the rule that read them. */
final class Tellings {
    private final Desk desk;
    private final ConflictEvent event;

    Tellings(Desk desk, ConflictEvent event) {
        this.desk = desk;
        this.event = event;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        var heading = new Label(Messages.text(event.claims().isEmpty() ? "event.why" : "event.claims"));
        heading.getStyleClass().add("heading");
        nodes.add(heading);
        if (event.claims().isEmpty()) {
            event.evidence().forEach(e -> nodes.add(reason(event, e)));
        }
        event.claims().forEach(c -> nodes.add(claim(c)));
        return nodes;
    }

    /** What one report tells: who says so, what it tells otherwise than the event does, and its sentences. */
    private Node claim(Claim claim) {
        var teller = new Label(Messages.text("event.claim.teller", claim.teller()));
        teller.getStyleClass().add("strong");
        teller.setWrapText(true);
        var told = new Label(String.join(" · ", Words.claim(event, claim)));
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(4, teller, told);
        box.getStyleClass().add("claim");
        claim.told().evidence().forEach(e -> box.getChildren().add(reason(claim.told(), e)));
        return box;
    }

    private Node reason(ConflictEvent told, Evidence evidence) {
        var box = new VBox(4);
        box.getStyleClass().add("reason");
        desk.shelf().reading(evidence.reportId()).ifPresent(reading -> {
            box.getChildren().add(new Quote(reading.report(), evidence));
            var source = new Hyperlink(ReportList.title(reading.report()));
            source.setWrapText(true);
            source.setOnAction(e -> desk.selection().show(evidence));
            box.getChildren().add(source);
            box.setOnMouseClicked(e -> desk.selection().show(evidence));
        });
        String rule = evidence.trigger().isEmpty()
                ? Messages.text("event.why.rule.only", evidence.rule())
                : Messages.text("event.why.rule", evidence.rule(), evidence.trigger());
        String time = told.when().rule().isEmpty() ? "" : "\n" + Messages.text("event.why.time", told.when().rule());
        var why = new Label(rule + time);
        why.getStyleClass().addAll("muted", "small");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        box.getChildren().add(why);
        return box;
    }
}
