package conflictmap.window;

import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.ReportFacts;
import conflictmap.viewmodel.ReportFacts.Fact;
import conflictmap.viewmodel.TextMark;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The headline of the open report and who published it when; unfolded, where each of these is known from, to be put right. */
final class ReportHead {
    /** Room at both sides of the headline. */
    private static final double SIDES = 34;

    private final Desk desk;
    private String headline = "";
    private final Label title = new Label();
    private final Label about = new Label();
    private final VBox rows = new VBox(4);
    private final Label wrong = new Label(Messages.text("facts.published.wrong"));
    private final Folded facts = new Folded("report-facts", rows);
    private final VBox root;
    private @Nullable Reading shown;
    private @Nullable Fact editing;

    ReportHead(Desk desk) {
        this.desk = desk;
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinHeight(Region.USE_PREF_SIZE);
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        wrong.getStyleClass().addAll("wrong", "small");
        wrong.setWrapText(true);
        rows.getStyleClass().add("report-facts");
        facts.tell(Messages.text("facts.title"), true);
        facts.root().getStyleClass().add("plain-fold");
        var text = new VBox(4, title, about);
        text.getStyleClass().add("reader-head");
        root = new VBox(text, facts.root());
        root.widthProperty().addListener(o -> entitle());
        title.fontProperty().addListener(o -> entitle());
    }

    Region root() {
        return root;
    }

    void show(Reading reading) {
        Reading old = shown;
        if (old != null && !old.report().id().equals(reading.report().id())) {
            editing = null;
        }
        shown = reading;
        Report report = reading.report();
        NodeOrientation along = TextMark.isRightToLeft(report.title()) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
        title.setNodeOrientation(along);
        headline = ReportList.title(report);
        entitle();
        about.setText((report.source().isBlank() ? "" : report.source() + " · ") + ReportList.published(report));
        if (editing == null) {
            fill(report);
        }
    }

    private void entitle() {
        double width = root.getWidth() - SIDES;
        title.setText(width > 0 && Wrapping.isNeeded(headline) ? Wrapping.broken(headline, title.getFont(), width) : headline);
    }

    /** Gives up what is being typed; false where nothing is. */
    boolean cancel() {
        Reading reading = shown;
        if (editing == null || reading == null) {
            return false;
        }
        editing = null;
        fill(reading.report());
        return true;
    }

    private void fill(Report report) {
        rows.getChildren().clear();
        for (Fact fact : Fact.values()) {
            rows.getChildren().add(row(report, fact));
        }
    }

    private VBox row(Report report, Fact fact) {
        String key = fact.name().toLowerCase(Locale.ROOT);
        var name = new Label(Messages.text("facts.name." + key));
        name.getStyleClass().addAll("muted", "fact-name");
        name.setMinWidth(76);
        Region part = fact == editing ? field(report, fact, key) : button(report, fact, key);
        name.setLabelFor(part);
        HBox.setHgrow(part, Priority.ALWAYS);
        var origin = new Label(ReportFacts.origin(report, fact));
        origin.setId("report-origin-" + key);
        origin.getStyleClass().addAll("muted", "small", "report-origin");
        origin.setWrapText(true);
        origin.setMinHeight(Region.USE_PREF_SIZE);
        var row = new VBox(0, new HBox(4, name, part), origin);
        if (fact == editing && fact == Fact.PUBLISHED) {
            EditParts.hide(wrong);
            row.getChildren().add(wrong);
        }
        return row;
    }

    private Button button(Report report, Fact fact, String key) {
        String value = ReportFacts.value(report, fact);
        var button = new Button(value.isEmpty() ? Messages.text("facts.unknown") : value);
        button.setId("report-" + key);
        button.getStyleClass().add("fact-value");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setTooltip(new Tooltip(Messages.text("facts.edit")));
        button.setAccessibleText(Messages.text("facts.name." + key) + ": " + button.getText());
        button.setOnAction(e -> edit(fact));
        return button;
    }

    private void edit(Fact fact) {
        Reading reading = shown;
        if (reading != null) {
            editing = fact;
            fill(reading.report());
            rows.lookupAll(".edit-field").forEach(node -> node.requestFocus());
        }
    }

    private TextField field(Report report, Fact fact, String key) {
        var field = new TextField(ReportFacts.value(report, fact));
        field.setId("report-" + key + "-field");
        field.getStyleClass().add("edit-field");
        field.setAccessibleText(Messages.text("facts.name." + key));
        field.setMinWidth(0);
        field.setOnAction(e -> take(fact, field.getText().strip()));
        return field;
    }

    private void take(Fact fact, String typed) {
        Reading reading = shown;
        if (reading == null) {
            return;
        }
        switch (fact) {
            case TITLE -> desk.reportFacts().setTitle(reading, typed);
            case SOURCE -> desk.reportFacts().setSource(reading, typed);
            case PUBLISHED -> {
                OffsetDateTime before = reading.report().published();
                Optional<OffsetDateTime> time = ReportFacts.time(typed, before == null ? ZoneOffset.UTC : before.getOffset());
                if (time.isEmpty() && !typed.isEmpty()) {
                    wrong.setManaged(true);
                    wrong.setVisible(true);
                    return;
                }
                desk.reportFacts().setPublished(reading, time.orElse(null));
            }
        }
        editing = null;
        Reading now = shown;
        fill((now == null ? reading : now).report());
        rows.lookupAll("#report-" + fact.name().toLowerCase(Locale.ROOT)).forEach(node -> node.requestFocus());
    }
}
