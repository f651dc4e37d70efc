package conflictmap.window;

import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.Problem;
import conflictmap.viewmodel.MappingDraft;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.UnknownTables;
import conflictmap.viewmodel.Words;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks what the columns of a table are, and shows at once what its rows give by that. */
final class MappingSheet {
    private static final double HIGHEST = 264;
    private static final double ROW = 34;

    private final MappingDraft draft;
    private final Label missing = UnsavedSheet.text("");
    private final Label counts = UnsavedSheet.text("");
    private final VBox first = new VBox(2);
    private final VBox wrong = new VBox(2);
    private final Button take;
    private final VBox root;

    private MappingSheet(MappingDraft draft, Runnable taken, Runnable left) {
        this.draft = draft;
        take = UnsavedSheet.button("mapping.take", taken);
        take.setDefaultButton(true);
        missing.setId("mapping-missing");
        missing.getStyleClass().add("wrong");
        counts.setId("mapping-counts");
        counts.getStyleClass().add("strong");
        first.setId("mapping-first");
        wrong.setId("mapping-wrong");
        var lead = UnsavedSheet.text(Messages.text("mapping.lead", draft.name()));
        var scroll = new ScrollPane(columns());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        double height = Math.min(HIGHEST, ROW * draft.header().size() + 4);
        scroll.setMinHeight(height);
        scroll.setPrefHeight(height);
        root = new VBox(12, lead, scroll, choices(), missing, counts, first, wrong, UnsavedSheet.row(UnsavedSheet.button("mapping.leave", left), take));
        root.setId("mapping");
        draft.follow(this::tell);
        draft.trialProperty().subscribe(trial -> tell());
        draft.failureProperty().subscribe(failure -> tell());
    }

    /** The sheet of a table; it takes the table in, or leaves it out. */
    static Node of(MappingDraft draft, UnknownTables tables, Runnable closing) {
        return new MappingSheet(draft, () -> {
            closing.run();
            tables.confirm();
        }, () -> {
            closing.run();
            tables.skip();
        }).root;
    }

    private GridPane columns() {
        var grid = new GridPane(8, 4);
        var samples = new ColumnConstraints();
        samples.setHgrow(Priority.ALWAYS);
        samples.setMinWidth(0);
        grid.getColumnConstraints().addAll(new ColumnConstraints(150), new ColumnConstraints(190), samples);
        for (int i = 0; i < draft.header().size(); i++) {
            int column = i;
            var name = new Label(draft.header().get(i).strip());
            name.setMinWidth(0);
            name.setTooltip(new Tooltip(name.getText()));
            var said = new Label(samples(i));
            said.getStyleClass().addAll("muted", "small");
            said.setMinWidth(0);
            ComboBox<Integer> role = roles(column);
            name.setLabelFor(role);
            grid.addRow(i, name, role, said);
        }
        return grid;
    }

    private String samples(int column) {
        return draft.rows().stream().map(row -> column < row.size() ? row.get(column).strip() : "").filter(s -> !s.isEmpty())
                .distinct().limit(3).map(s -> s.length() > 60 ? s.substring(0, 59) + "…" : s).collect(Collectors.joining("  ·  "));
    }

    private ComboBox<Integer> roles(int column) {
        List<String> words = MappingDraft.roles();
        ComboBox<Integer> box = Choices.list("mapping.role", 184, i -> words.get(i));
        box.setId("mapping-role-" + column);
        box.setAccessibleText(Messages.text("mapping.role.of", draft.header().get(column).strip()));
        box.getItems().setAll(IntStream.range(0, words.size()).boxed().toList());
        box.setOnAction(e -> draft.setRole(column, box.getValue()));
        draft.follow(() -> box.setValue(draft.role(column)));
        return box;
    }

    private GridPane choices() {
        var dates = Choices.list("mapping.dates", 250, i -> MappingDraft.layouts().get(i),
                IntStream.range(0, MappingDraft.layouts().size()).boxed().toList(), new SimpleObjectProperty<>(draft.layout()), draft::setLayout);
        var zone = new TextField(draft.zone().getId());
        zone.setId("mapping-zone");
        zone.setAccessibleText(Messages.text("mapping.zone"));
        zone.setPrefWidth(150);
        zone.textProperty().addListener((o, was, is) -> zone(zone, is));
        List<String> types = new ArrayList<>(Arrays.stream(EventType.values()).map(EventType::label).toList());
        types.add(Messages.text("mapping.other.none"));
        EventType now = draft.otherType();
        var other = Choices.list("mapping.other", 190, types::get, IntStream.range(0, types.size()).boxed().toList(),
                new SimpleObjectProperty<>(now == null ? types.size() - 1 : now.ordinal()),
                i -> draft.setOtherType(i == types.size() - 1 ? null : EventType.values()[i]));
        var precision = Choices.list("mapping.precision", 150, p -> Messages.text("precision." + p.code()),
                List.of(Precision.SITE, Precision.CITY, Precision.ADMIN, Precision.REGION, Precision.COUNTRY),
                new SimpleObjectProperty<>(draft.precision()), draft::setPrecision);
        var grid = new GridPane(8, 6);
        grid.addRow(0, named("mapping.dates", dates), dates, named("mapping.zone", zone), zone);
        grid.addRow(1, named("mapping.other", other), other, named("mapping.precision", precision), precision);
        return grid;
    }

    private static Label named(String key, Region part) {
        var name = new Label(Messages.text(key));
        name.getStyleClass().addAll("muted", "small");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(part);
        return name;
    }

    private void zone(TextField field, String typed) {
        try {
            draft.setZone(ZoneId.of(typed.strip()));
            field.getStyleClass().remove("wrong-field");
        } catch (DateTimeException e) {
            if (!field.getStyleClass().contains("wrong-field")) {
                field.getStyleClass().add("wrong-field");
            }
        }
    }

    private void tell() {
        List<String> still = draft.missing();
        MappingDraft.Trial trial = draft.trialProperty().get();
        String failure = draft.failureProperty().get();
        boolean isMissing = !draft.isWhole();
        show(missing, !still.isEmpty() ? Messages.text("mapping.missing", String.join(", ", still))
                : isMissing ? Messages.text("mapping.twice", String.join(", ", draft.twice())) : failure == null ? "" : failure);
        take.setDisable(isMissing || failure != null);
        if (trial == null) {
            show(counts, isMissing || failure != null ? "" : Messages.text("mapping.trying"));
            first.getChildren().clear();
            wrong.getChildren().clear();
            return;
        }
        show(counts, Messages.text("mapping.counts", trial.events(), trial.failing(), trial.skipped()));
        first.getChildren().setAll(trial.first().stream().map(e -> line(Words.title(e) + "  ·  " + Words.time(e.when()))).toList());
        wrong.getChildren().setAll(trial.problems().stream().map(MappingSheet::line).toList());
    }

    private static Label line(Problem problem) {
        return line(problem.line() > 0 ? Messages.text("mapping.line", problem.line(), problem.message()) : problem.message());
    }

    private static Label line(String text) {
        var line = new Label(text);
        line.getStyleClass().addAll("muted", "small");
        line.setMinWidth(0);
        return line;
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
