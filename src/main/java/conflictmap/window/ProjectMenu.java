package conflictmap.window;

import conflictmap.viewmodel.Command;
import conflictmap.viewmodel.Commands;
import conflictmap.viewmodel.Messages;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.material2.Material2AL;

/** The menu of the project: new, open, recent ones, save. The keys stand behind the words. */
final class ProjectMenu {
    private final ProjectActions actions;
    private final Commands commands;
    private final Map<MenuItem, String> keys = new LinkedHashMap<>();
    private final MenuButton button = new MenuButton(Messages.text("tool.project"), Icons.icon(Material2AL.FOLDER_OPEN));
    private final Menu recent = new Menu(Messages.text("project.menu.recent"));

    ProjectMenu(ProjectActions actions, Commands commands) {
        this.actions = actions;
        this.commands = commands;
        button.setId("project-menu");
        button.getStyleClass().addAll("flat", "text-button");
        button.setTooltip(new Tooltip(Messages.text("tool.project.tip")));
        recent.setId("project-menu-recent");
        button.getItems().addAll(
                item("keys.new"), item("keys.open"), recent, new SeparatorMenuItem(), item("keys.save"), item("keys.saveas"));
        button.setOnShowing(e -> keys.forEach((item, name) -> tell(item, commands.named(name))));
        actions.project().recent().addListener((ListChangeListener<Path>) change -> fill());
        fill();
    }

    MenuButton button() {
        return button;
    }

    /** A command with its key, which is known when the menu opens. */
    private MenuItem item(String name) {
        var item = new MenuItem(Messages.text(name));
        item.setId(name.replace("keys.", "project-menu-"));
        item.setOnAction(e -> commands.run(commands.named(name)));
        keys.put(item, name);
        return item;
    }

    private static void tell(MenuItem item, Command command) {
        var key = new Label(command.key());
        key.getStyleClass().addAll("muted", "menu-key");
        item.setGraphic(key);
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
