package conflictmap.window;

import conflictmap.geo.MapProjection;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.material2.Material2MZ;

/** How the map is drawn: its projection. */
final class MapMenu {
    private final MenuButton button = new MenuButton("", Icons.icon(Material2MZ.PUBLIC));

    MapMenu(Desk desk) {
        button.setId("map-menu");
        button.getStyleClass().addAll("button-icon", "flat", "icon-button");
        button.setTooltip(new Tooltip(Messages.text("tool.map")));
        button.setAccessibleText(Messages.text("tool.map"));
        projections(desk);
    }

    MenuButton button() {
        return button;
    }

    private void projections(Desk desk) {
        heading("map.projection");
        var group = new ToggleGroup();
        for (MapProjection projection : MapProjection.values()) {
            var item = new RadioMenuItem(Messages.text("map.projection." + projection.id()));
            item.setId("projection-" + projection.id());
            item.setToggleGroup(group);
            item.setOnAction(e -> desk.project(projection));
            button.getItems().add(item);
            desk.camera().viewProperty().subscribe(view -> {
                if (MapProjection.of(view.projection()) == projection) {
                    item.setSelected(true);
                }
            });
        }
    }

    private void heading(String key) {
        var heading = new MenuItem(Messages.text(key));
        heading.getStyleClass().add("menu-heading");
        heading.setDisable(true);
        button.getItems().add(heading);
    }
}
