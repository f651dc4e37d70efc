package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Report;
import conflictmap.model.Verdict;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Words;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/** An event in two lines; pale where the map does not show it now, with a mark where somebody judged it. */
final class EventCell extends ListCell<ConflictEvent> {
    private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");

    /** A source with less room than that, units, would be three dots or little more. */
    private static final double LEAST_SOURCE = 36;

    private final Desk desk;
    private final Function<ConflictEvent, String> mark;
    private final TypeGlyph glyph = new TypeGlyph(18);
    private final Label title = new Label();
    private final Label doubt = new Label();
    private final Label judged = new Label();
    private final Label time = new Label();
    private final Label source = new Label();
    private final HBox row;
    private final InvalidationListener retime = o -> pale();

    EventCell(Desk desk, Function<ConflictEvent, String> mark) {
        this.desk = desk;
        this.mark = mark;
        title.getStyleClass().add("row-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        doubt.getStyleClass().add("muted");
        doubt.setMinWidth(Region.USE_PREF_SIZE);
        judged.getStyleClass().add("row-judged");
        time.getStyleClass().add("muted");
        source.getStyleClass().addAll("muted", "row-source");
        source.setMinWidth(0);
        HBox.setHgrow(source, Priority.ALWAYS);
        source.setMaxWidth(Double.MAX_VALUE);
        var below = new HBox(8, time, source);
        // the source gives way first: the time is shorter than it is long only where it would stand alone and be cut off
        time.minWidthProperty().bind(Bindings.createDoubleBinding(
                () -> Math.min(time.prefWidth(-1), below.getWidth()), below.widthProperty(), time.textProperty(), time.fontProperty()));
        source.visibleProperty().bind(source.widthProperty().greaterThanOrEqualTo(LEAST_SOURCE));
        var lines = new VBox(2, new HBox(8, title, doubt, judged), below);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        row = new HBox(8, glyph, lines);
        row.getStyleClass().add("row");
        setPrefWidth(0);
        desk.clock().playheadProperty().addListener(new WeakInvalidationListener(retime));
    }

    @Override
    protected void updateItem(@Nullable ConflictEvent event, boolean empty) {
        super.updateItem(event, empty);
        if (empty || event == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        glyph.show(event, desk.appearance().themeProperty().get());
        title.setText(Words.title(event));
        time.setText(Words.shortTime(event.when()));
        source.setText(desk.shelf().reportsOf(event).stream().map(Report::source).filter(s -> !s.isEmpty()).distinct()
                .collect(Collectors.joining(", ")));
        doubt.setText(mark.apply(event));
        doubt.setVisible(!doubt.getText().isEmpty());
        doubt.setManaged(doubt.isVisible());
        Verdict verdict = desk.shelf().verdict(event);
        judged.setGraphic(switch (verdict) {
            case ACCEPTED -> Icons.icon(Material2AL.CHECK);
            case CORRECTED -> Icons.icon(Material2AL.EDIT);
            case OPEN, REJECTED -> null;
        });
        judged.setVisible(judged.getGraphic() != null);
        judged.setManaged(judged.isVisible());
        setAccessibleText(title.getText() + ", " + time.getText() + ", " + Messages.text("verdict." + verdict.code())
                + (doubt.getText().isEmpty() ? "" : ", " + doubt.getText()));
        setGraphic(row);
        pale();
    }

    private void pale() {
        ConflictEvent event = getItem();
        row.pseudoClassStateChanged(PALE, event != null && !desk.isShown(event));
    }
}
