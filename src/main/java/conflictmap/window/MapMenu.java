package conflictmap.window;

import conflictmap.geo.MapProjection;
import conflictmap.render.Theme;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import java.util.Locale;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.material2.Material2MZ;

/** How the map is drawn: its colours, its projection, meridians and parallels. */
final class MapMenu {
    private final MenuButton button = new MenuButton("", Icons.icon(Material2MZ.PUBLIC));

    MapMenu(Desk desk) {
        button.setId("map-menu");
        button.getStyleClass().addAll("button-icon", "flat", "icon-button");
        button.setTooltip(new Tooltip(Messages.text("tool.map")));
        button.setAccessibleText(Messages.text("tool.map"));
        themes(desk);
        button.getItems().add(new SeparatorMenuItem());
        projections(desk);
        button.getItems().add(new SeparatorMenuItem());
        var graticule = new CheckMenuItem(Messages.text("map.graticule"));
        graticule.setId("graticule");
        graticule.selectedProperty().bindBidirectional(desk.appearance().graticuleProperty());
        button.getItems().add(graticule);
        var compare = new CheckMenuItem(Messages.text("map.compare"));
        compare.setId("map-compare");
        compare.setOnAction(e -> desk.comparing().toggle());
        desk.comparing().onProperty().subscribe(compare::setSelected);
        button.getItems().add(compare);
    }

    private void themes(Desk desk) {
        heading("map.theme");
        var group = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            var item = new RadioMenuItem(Messages.text("map.theme." + theme.name().toLowerCase(Locale.ROOT)));
            item.setId("theme-" + theme.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setOnAction(e -> desk.appearance().themeProperty().set(theme));
            button.getItems().add(item);
            desk.appearance().themeProperty().subscribe(now -> {
                if (now == theme) {
                    item.setSelected(true);
                }
            });
        }
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
