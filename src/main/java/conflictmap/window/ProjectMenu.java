package conflictmap.window;

import conflictmap.viewmodel.Messages;
import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.material2.Material2AL;

/** The menu of the project: new, open, recent ones, save. The keys stand behind the words. */
final class ProjectMenu {
    private final ProjectActions actions;
    private final MenuButton button = new MenuButton(Messages.text("tool.project"), Icons.icon(Material2AL.FOLDER_OPEN));
    private final Menu recent = new Menu(Messages.text("project.menu.recent"));

    ProjectMenu(ProjectActions actions) {
        this.actions = actions;
        button.setId("project-menu");
        button.getStyleClass().addAll("flat", "text-button");
        button.setTooltip(new Tooltip(Messages.text("tool.project.tip")));
        recent.setId("project-menu-recent");
        button.getItems().addAll(
                item("project.menu.new", actions::begin), item("project.menu.open", actions::open), recent, new SeparatorMenuItem(),
                item("project.menu.save", actions::save), item("project.menu.saveas", actions::saveAs));
        actions.project().recent().addListener((ListChangeListener<Path>) change -> fill());
        fill();
    }

    MenuButton button() {
        return button;
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Messages.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(e -> action.run());
        return item;
    }

    private void fill() {
        recent.setDisable(actions.project().recent().isEmpty());
        recent.getItems().setAll(actions.project().recent().stream().map(this::item).toList());
    }

    private MenuItem item(Path file) {
        var item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(e -> actions.open(file));
        return item;
    }
}
