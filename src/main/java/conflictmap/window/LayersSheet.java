package conflictmap.window;

import conflictmap.viewmodel.LayerRow;
import conflictmap.viewmodel.Layering;
import conflictmap.viewmodel.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/** The sheet of own layers, the topmost first: seen or not, how opaque, which colour, under or over the events, in which order. */
final class LayersSheet {
    private static final double HEAD_HEIGHT = 48;
    private static final double ROW_HEIGHT = 84;
    private static final double WIDTH_FIELD = 76;

    private final Layering layering;
    private final Consumer<LayerRow> show;
    private final VBox rows = new VBox(12);
    private final VBox root = new VBox(12);
    private @Nullable Subscription following;
    private boolean settling;

    private LayersSheet(Layering layering, Consumer<LayerRow> show) {
        this.layering = layering;
        this.show = show;
    }

    /**
     * The sheet.
     *
     * @param add asks for files to add
     * @param show moves the map to a layer
     */
    static Node of(Layering layering, Runnable add, Consumer<LayerRow> show) {
        var sheet = new LayersSheet(layering, show);
        VBox root = sheet.root;
        root.getChildren().setAll( Icons.labelled(Material2AL.ADD, "layers.add", add), sheet.rows);
        root.setId("layers");
        root.sceneProperty().addListener((o, was, is) -> sheet.follow(is != null));
        return root;
    }

    /** Follows the layers while the sheet is in a window, and not after it was closed. */
    private void follow(boolean shown) {
        if (following != null) {
            following.unsubscribe();
        }
        following = shown ? layering.layersProperty().subscribe(layers -> fill()) : null;
    }

    private void fill() {
        if (settling) {
            return;
        }
        List<LayerRow> topFirst = layering.rows();
        root.setPrefHeight(HEAD_HEIGHT + ROW_HEIGHT * Math.max(2, topFirst.size())); // as if its texts were not wrapped, it is too low
        if (topFirst.isEmpty()) {
            rows.getChildren().setAll(Empty.small(Messages.text("layers.none")));
        } else {
            rows.getChildren().setAll(topFirst.stream().map(this::row).toList());
        }
    }

    /** Changes a layer without making the rows anew, which would take the slider out of the hand that drags it. */
    private void quietly(Runnable change) {
        settling = true;
        change.run();
        settling = false;
    }

    private Node row(LayerRow row) {
        var name = new CheckBox(row.name());
        name.setId("layer-visible");
        name.setSelected(row.isVisible());
        name.setTooltip(new Tooltip(row.file()));
        name.setMaxWidth(Double.MAX_VALUE);
        name.selectedProperty().addListener((o, was, is) -> quietly(() -> row.setVisible(is)));
        HBox.setHgrow(name, Priority.ALWAYS);
        var kind = new Label(row.kind());
        kind.getStyleClass().addAll("muted", "small");
        var head = new HBox(8, name, kind,
                Icons.button(Material2AL.CENTER_FOCUS_STRONG, "layers.show", () -> show.accept(row)),
                Icons.button(Material2AL.ARROW_UPWARD, "layers.up", () -> row.move(1)),
                Icons.button(Material2AL.ARROW_DOWNWARD, "layers.down", () -> row.move(-1)),
                Icons.button(Material2AL.DELETE_OUTLINE, "layers.remove", () -> row.remove()));
        head.setAlignment(Pos.CENTER_LEFT);
        var looks = new HBox(8, new Label(Messages.text("layers.opacity")), opacity(row));
        if (!row.isPicture()) {
            looks.getChildren().addAll(colour(row), filled(row), width(row));
        }
        looks.getChildren().add(over(row));
        looks.setAlignment(Pos.CENTER_LEFT);
        var both = new VBox(4, head, looks);
        both.getStyleClass().add("layer-row");
        return both;
    }

    private Slider opacity(LayerRow row) {
        var slider = new Slider(0, 1, row.opacity());
        slider.setId("layer-opacity");
        slider.setAccessibleText(Messages.text("layers.opacity"));
        slider.setBlockIncrement(0.1);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().addListener((o, was, is) -> quietly(() -> row.setOpacity(is.doubleValue())));
        return slider;
    }

    private ColorPicker colour(LayerRow row) {
        var picker = new ColorPicker(Color.rgb(row.colour().getRed(), row.colour().getGreen(), row.colour().getBlue()));
        picker.setId("layer-colour");
        picker.setAccessibleText(Messages.text("layers.colour"));
        picker.setTooltip(new Tooltip(Messages.text("layers.colour")));
        picker.setStyle("-fx-color-label-visible: false;");
        picker.valueProperty().addListener((o, was, is) -> quietly(() -> row.setColour(
                new java.awt.Color((float) is.getRed(), (float) is.getGreen(), (float) is.getBlue()))));
        return picker;
    }

    private CheckBox filled(LayerRow row) {
        var filled = new CheckBox(Messages.text("layers.filled"));
        filled.setId("layer-filled");
        filled.setSelected(row.isFilled());
        filled.selectedProperty().addListener((o, was, is) -> quietly(() -> row.setFilled(is)));
        return filled;
    }

    private Spinner<Double> width(LayerRow row) {
        var width = new Spinner<Double>(0.5, 12, row.width(), 0.5);
        width.setId("layer-width");
        width.setEditable(true);
        width.setPrefWidth(WIDTH_FIELD);
        width.getEditor().setAccessibleText(Messages.text("layers.width"));
        width.setTooltip(new Tooltip(Messages.text("layers.width")));
        width.valueProperty().addListener((o, was, is) -> {
            if (is != null) {
                quietly(() -> row.setWidth(is));
            }
        });
        return width;
    }

    private ToggleButton over(LayerRow row) {
        var over = Icons.toggle(Material2AL.FLIP_TO_FRONT, "layers.over");
        over.setId("layer-over");
        over.setSelected(row.isOver());
        over.selectedProperty().addListener((o, was, is) -> quietly(() -> row.setOver(is)));
        return over;
    }
}
