package conflictmap.window;

import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Safety;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The switch that makes what is taken out safe to publish, with its radius and the sources that are hidden. */
final class SafetyRow {
    private static final List<Double> RADII_KM = List.of(1.0, 2.0, 5.0, 10.0, 25.0, 50.0, 100.0);

    private SafetyRow() {}

    /**
     * The row.
     *
     * @param sheet begins the ids of its controls: {@code picture}
     * @param sources those that can be hidden
     */
    static Node of(Safety safety, String sheet, Set<String> sources) {
        var safe = new CheckBox(Messages.text("picture.safe"));
        safe.setId(sheet + "-safe");
        safe.selectedProperty().bindBidirectional(safety.onProperty());
        ComboBox<Double> radius = Choices.list("picture.radius", 110, km -> Messages.text("picture.km", Math.round(km)), RADII_KM,
                safety.radiusKmProperty().asObject(), safety.radiusKmProperty()::set);
        radius.setId(sheet + "-radius");
        var hide = new MenuButton(Messages.text("picture.hide"));
        hide.setId(sheet + "-hide");
        sources.forEach(source -> hide.getItems().add(item(safety, source)));
        radius.disableProperty().bind(safety.onProperty().not());
        hide.disableProperty().bind(safety.onProperty().not());
        Label what = UnsavedSheet.text(Messages.text("picture.safe.what"));
        what.getStyleClass().addAll("muted", "small");
        var row = new HBox(10, safe, radius, hide);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(6, row, what);
    }

    private static CheckMenuItem item(Safety safety, String source) {
        var item = new CheckMenuItem(source);
        item.setSelected(safety.hidden().contains(source));
        item.selectedProperty().addListener((o, was, is) -> {
            if (is) {
                safety.hidden().add(source);
            } else {
                safety.hidden().remove(source);
            }
        });
        return item;
    }
}
