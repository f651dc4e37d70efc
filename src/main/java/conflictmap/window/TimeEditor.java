package conflictmap.window;

import conflictmap.model.EventTime;
import conflictmap.model.TimePrecision;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Typed;
import conflictmap.viewmodel.Zones;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Start, end and precision of an event, in the time of its place. */
final class TimeEditor implements FieldEditor {
    private final EventTime before;
    private final TextField start = new TextField();
    private final TextField end = new TextField();
    private final ComboBox<TimePrecision> precision;
    private final Label wrong = new Label(Messages.text("edit.time.wrong"));
    private final VBox root;
    private final Consumer<EventTime> taken;
    private final Runnable done;

    TimeEditor(EventTime when, Consumer<EventTime> taken, Runnable done) {
        this.before = when;
        this.taken = taken;
        this.done = done;
        field(start, "edit.time.start", when.start());
        field(end, "edit.time.end", when.end());
        precision = Choices.list("edit.time.precision", 132, p -> Messages.text("edit.time.precision." + p), List.of(TimePrecision.values()),
                new javafx.beans.property.SimpleObjectProperty<>(when.precision()), this::suit);
        Button take = EditParts.take(this::commit);
        var zone = new Label(Messages.text("edit.time.zone", Zones.nameAt(when.zone(), when.range().start())));
        zone.getStyleClass().addAll("muted", "small");
        EditParts.hide(wrong);
        wrong.getStyleClass().addAll("wrong", "small");
        wrong.setWrapText(true);
        var last = new HBox(6, precision, take);
        root = new VBox(4, EditParts.named("edit.time.start", start), EditParts.named("edit.time.end", end), last, zone, wrong);
    }

    private void field(TextField field, String key, LocalDateTime time) {
        field.setText(Typed.time(time));
        field.setId(key.replace('.', '-'));
        field.getStyleClass().add("edit-field");
        field.setAccessibleText(Messages.text(key));
        field.setOnAction(e -> commit());
    }

    /** The span of the typed start that a precision stands for. */
    private void suit(TimePrecision chosen) {
        Typed.time(start.getText()).ifPresent(from -> {
            LocalDateTime day = from.toLocalDate().atStartOfDay();
            switch (chosen) {
                case MINUTE -> end.setText(Typed.time(from.plusMinutes(1)));
                case HOUR -> end.setText(Typed.time(from.plusHours(1)));
                case PART_OF_DAY, DAYS -> {}
                case DAY -> {
                    start.setText(Typed.time(day));
                    end.setText(Typed.time(day.plusDays(1)));
                }
                case MONTH -> {
                    start.setText(Typed.time(day.withDayOfMonth(1)));
                    end.setText(Typed.time(day.withDayOfMonth(1).plusMonths(1)));
                }
            }
        });
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void focus() {
        start.requestFocus();
        start.selectAll();
    }

    /** Takes the time; an end that was left alone keeps its distance from the start. */
    @Override
    public void commit() {
        Optional<LocalDateTime> from = Typed.time(start.getText());
        Optional<LocalDateTime> to = end.getText().equals(Typed.time(before.end())) && precision.getValue() == before.precision()
                ? from.map(f -> f.plus(Duration.between(before.start(), before.end())))
                : Typed.time(end.getText());
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            wrong.setManaged(true);
            wrong.setVisible(true);
            return;
        }
        var now = new EventTime(from.get(), to.get(), before.zone(), precision.getValue(), before.rule());
        if (!now.equals(before)) {
            taken.accept(now);
        }
        done.run();
    }
}
