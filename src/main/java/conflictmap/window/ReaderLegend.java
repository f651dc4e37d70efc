package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.TextMark;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** What the marks in the reader mean: only those that are in the open report. */
final class ReaderLegend {
    /** As long as the longest pattern twice. */
    private static final double LINE_PX = 30;

    private final Desk desk;
    private final FlowPane root = new FlowPane(10, 2);
    private List<TextMark> shown = List.of();

    ReaderLegend(Desk desk) {
        this.desk = desk;
        root.setId("reader-legend");
        root.getStyleClass().add("reader-legend");
        root.setMinHeight(Region.USE_PREF_SIZE);
        desk.appearance().themeProperty().addListener(o -> show(shown));
    }

    Region root() {
        return root;
    }

    void show(List<TextMark> marks) {
        shown = marks;
        root.getChildren().clear();
        if (marks.stream().anyMatch(m -> m.event() == null)) {
            root.getChildren().add(part(Messages.text("reader.legend.place"), "place-words", null));
        }
        marks.stream().map(TextMark::event).filter(Objects::nonNull).map(ConflictEvent::type).distinct().sorted().forEach(type ->
                root.getChildren().add(part(type.label(), "event-words", type)));
        root.setVisible(!root.getChildren().isEmpty());
        root.setManaged(root.isVisible());
    }

    private Label part(String words, String style, @org.jspecify.annotations.Nullable EventType type) {
        Shape patch = type == null ? new Rectangle(12, 11) : new Line(0, 0, LINE_PX, 0);
        patch.getStyleClass().add(style);
        if (type != null) {
            Underline.dress(patch, type, desk.appearance().themeProperty().get());
        }
        var label = new Label(words, patch);
        label.getStyleClass().addAll("muted", "small");
        label.setGraphicTextGap(4);
        label.setAlignment(Pos.CENTER_LEFT);
        return label;
    }
}
