package conflictmap.window;

import atlantafx.base.theme.Styles;
import conflictmap.render.Theme;
import conflictmap.viewmodel.Appearance;
import conflictmap.viewmodel.Commands;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The row of tools above the map. */
final class ToolBarView {
    private final TextField search = new TextField();
    /** Units of width from which on tools have their names beside them. */
    private static final double ROOMY = 1240;

    private final ToolBar root;

    ToolBarView(Desk desk, Actions actions, Commands commands) {
        Appearance look = desk.appearance();
        var lists = Icons.toggle(Material2MZ.VERTICAL_SPLIT, "tool.lists");
        lists.getGraphic().setScaleX(-1);
        lists.selectedProperty().bindBidirectional(look.listsOpenProperty());
        var inspector = Icons.toggle(Material2MZ.VERTICAL_SPLIT, "tool.inspector");
        inspector.selectedProperty().bindBidirectional(look.inspectorOpenProperty());
        var theme = Icons.button(Material2MZ.NIGHTS_STAY, "tool.theme", look::toggleTheme);
        theme.setId("theme");
        look.themeProperty().subscribe(t ->
                theme.setGraphic(Icons.icon(t == Theme.DARK ? Material2MZ.WB_SUNNY : Material2MZ.NIGHTS_STAY)));
        var depiction = Icons.button(Material2AL.BLUR_ON, "tool.depiction", look::nextDepiction);
        depiction.setId("depiction");
        look.depictionProperty().subscribe(d -> {
            depiction.setGraphic(Icons.icon(switch (d) {
                case AUTO -> Material2AL.BLUR_CIRCULAR;
                case SYMBOLS -> Material2MZ.SCATTER_PLOT;
                case DENSITY -> Material2AL.BLUR_ON;
            }));
            depiction.setTooltip(new Tooltip(Messages.text("tool.depiction." + d.code())));
        });
        var table = Icons.toggle(Material2AL.BACKUP_TABLE, "tool.table");
        table.setId("tool-table");
        table.selectedProperty().bindBidirectional(look.tableOpenProperty());
        root = new ToolBar(
                lists,
                table,
                new ImportItems(actions).in(new ProjectMenu(actions.projects(), commands)),
                Icons.labelled(Material2AL.ADD, "tool.add", actions::add),
                new UndoButtons(desk).root(),
                searchBox(desk),
                Icons.labelled(Material2AL.IMAGE, "tool.picture", actions::savePicture),
                Icons.labelled(Material2AL.LOCAL_MOVIES, "tool.film", actions::takeOut),
                depiction,
                new MapMenu(desk).button(),
                Icons.button(Material2AL.LAYERS, "tool.layers", actions::showLayers),
                theme,
                Icons.button(Material2AL.KEYBOARD, "tool.help", actions::showKeys),
                Icons.button(Material2AL.INFO, "tool.about", actions::showAbout),
                Icons.labelled(Material2MZ.SLIDESHOW, "tool.present", () -> look.presentingProperty().set(true)),
                inspector);
        root.setId("tools");
        root.getStyleClass().add("tool-bar-view");
        root.widthProperty().subscribe(w -> nameTools(w.doubleValue() == 0 || w.doubleValue() >= ROOMY));
    }

    Region root() {
        return root;
    }

    /** Tools with their names, or with their pictures only. What has no room even so opens from the end of the row. */
    private void nameTools(boolean named) {
        for (Node tool : root.getItems()) {
            if (tool instanceof Labeled labeled && !labeled.getText().isEmpty() && labeled.getGraphic() != null) {
                labeled.setContentDisplay(named ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
                labeled.setAccessibleText(labeled.getText());
            }
        }
    }

    /** Tells what the keys go to from the search: down to what was found. */
    void whenSearched(Runnable go) {
        search.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
                go.run();
                e.consume();
            }
        });
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private Region searchBox(Desk desk) {
        search.setId("search");
        search.setPromptText(Messages.text("tool.search"));
        search.setAccessibleText(Messages.text("tool.search"));
        search.getStyleClass().add("search-field");
        search.textProperty().bindBidirectional(desk.shelf().filterProperty());
        desk.shelf().filter().errorProperty().subscribe(error -> search.pseudoClassStateChanged(Styles.STATE_DANGER, !error.isEmpty()));
        var glass = Icons.icon(Material2MZ.SEARCH);
        glass.getStyleClass().add("search-icon");
        glass.setMouseTransparent(true);
        var clear = Icons.button(Material2AL.CLOSE, "lists.clear", () -> desk.shelf().filterProperty().set(""));
        clear.getStyleClass().add("search-clear");
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(search.textProperty().isNotEmpty());
        clear.setTooltip(new Tooltip(Messages.text("lists.clear")));
        var box = new StackPane(search, glass, clear);
        StackPane.setAlignment(glass, Pos.CENTER_LEFT);
        StackPane.setAlignment(clear, Pos.CENTER_RIGHT);
        box.getStyleClass().add("search-box");
        box.setMaxWidth(420);
        HBox.setHgrow(box, Priority.ALWAYS);
        var middle = new HBox(box);
        middle.setAlignment(Pos.CENTER);
        middle.setMinWidth(120);
        middle.setPrefWidth(160);
        HBox.setHgrow(middle, Priority.ALWAYS);
        return middle;
    }
}
