package conflictmap.window;

import conflictmap.geo.Units;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.PlaceSearch.Found;
import javafx.beans.value.ObservableObjectValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A place that a name may stand for: its name and how far it is, its country and what it is. */
final class PlaceCell extends ListCell<Found> {
    private final Label name = new Label();
    private final Label distance = new Label();
    private final Label about = new Label();
    private final VBox lines;
    private final ObservableObjectValue<Units> units;

    /** @param units in which distances are told */
    PlaceCell(ObservableObjectValue<Units> units) {
        this.units = units;
        name.getStyleClass().add("row-title");
        name.setMinWidth(0);
        distance.getStyleClass().addAll("muted", "small");
        distance.setMinWidth(Region.USE_PREF_SIZE);
        about.getStyleClass().addAll("muted", "small");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        lines = new VBox(new HBox(4, name, space, distance), about);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Found found, boolean empty) {
        super.updateItem(found, empty);
        if (empty || found == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(found.place().name());
        distance.setText(Double.isNaN(found.distanceM()) ? "" : units.get().about(found.distanceM()));
        String kind = Messages.text("precision." + found.place().precision().code());
        about.setText(found.country().isEmpty() || found.country().equals(found.place().name()) ? kind : found.country() + " · " + kind);
        setAccessibleText(name.getText() + ", " + about.getText() + ", " + distance.getText());
        setGraphic(lines);
    }
}
