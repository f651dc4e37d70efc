package conflictmap.window;

import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Words;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The event looked at: what, where, when, who, as told by whom, and why the program thinks so. */
final class Inspector {
    private final Desk desk;
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);

    Inspector(Desk desk) {
        this.desk = desk;
        content.setId("inspector");
        content.getStyleClass().add("inspector");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().addAll("edge-to-edge", "inspector-scroll");
        desk.selection().eventProperty().subscribe(this::show);
        desk.appearance().themeProperty().subscribe(theme -> show(desk.selection().eventProperty().get()));
    }

    Region root() {
        return root;
    }

    /** How high it is where nothing of it is hidden. */
    double heightFor(double width) {
        return Math.ceil(content.prefHeight(width)) + 1;
    }

    private void show(@Nullable ConflictEvent event) {
        content.getChildren().clear();
        if (event == null) {
            content.getChildren()
                    .add(Empty.state(Messages.text("event.none.title"), Messages.text("event.none.body")));
            return;
        }
        content.getChildren().addAll(head(event), facts(event), heading(event.claims().isEmpty() ? "event.why" : "event.claims"));
        event.evidence().stream().filter(e -> event.claims().isEmpty()).forEach(e -> content.getChildren().add(reason(event, e)));
        event.claims().forEach(c -> content.getChildren().add(claim(event, c)));
        root.setVvalue(0);
        root.requestLayout();
    }

    private Node head(ConflictEvent event) {
        var glyph = new TypeGlyph(24);
        glyph.show(event, desk.appearance().themeProperty().get());
        var title = new Label(Words.title(event));
        title.getStyleClass().add("title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(8, glyph, title);
        row.getStyleClass().add("inspector-head");
        return row;
    }

    private static Node heading(String key) {
        var label = new Label(Messages.text(key));
        label.getStyleClass().add("heading");
        return label;
    }

    /** What one report tells: who says so, what it tells otherwise than the event does, and its sentences. */
    private Node claim(ConflictEvent event, Claim claim) {
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

    private static GridPane facts(ConflictEvent event) {
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        var names = new ColumnConstraints(76);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        grid.getColumnConstraints().addAll(names, values);
        addFact(grid, "event.place", place(event.place()));
        Place origin = event.origin();
        addFact(grid, "event.origin", origin == null ? "" : place(origin));
        addFact(grid, "event.time", Words.time(event.when()));
        addFact(grid, "event.actors", Words.actors(event));
        addFact(grid, "event.weapon", Words.weapon(event));
        addFact(grid, "event.counts", String.join(", ", Words.counts(event.counts())));
        addFact(grid, "event.attribution", event.attribution());
        addFact(grid, "event.status", Messages.text("status." + event.status().code()));
        addFact(grid, "event.confidence", certainty(event.confidence()));
        return grid;
    }

    private static String place(Place place) {
        return place.precision() == Precision.UNKNOWN
                ? place.name() + ", " + Messages.text("event.place.unresolved")
                : place.name() + ", " + Words.precision(place);
    }

    private static String certainty(double confidence) {
        String word = confidence >= 0.75 ? "high" : confidence >= 0.5 ? "middle" : "low";
        return Messages.text("certainty." + word) + " (" + Math.round(confidence * 100) + "\u2009%)";
    }

    private static void addFact(GridPane grid, String key, String value) {
        if (value.isEmpty()) {
            return;
        }
        var name = new Label(Messages.text(key));
        name.getStyleClass().addAll("muted", "fact-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var text = new Label(value);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        grid.addRow(grid.getRowCount(), name, text);
    }

    private Node reason(ConflictEvent event, Evidence evidence) {
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
        String time = event.when().rule().isEmpty() ? "" : "\n" + Messages.text("event.why.time", event.when().rule());
        var why = new Label(rule + time);
        why.getStyleClass().addAll("muted", "small");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        box.getChildren().add(why);
        return box;
    }
}
