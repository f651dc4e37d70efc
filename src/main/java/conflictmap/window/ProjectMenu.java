package conflictmap.window;

import conflictmap.viewmodel.Commands;
import conflictmap.viewmodel.Messages;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.material2.Material2AL;

/** The menu of the project: new, open, recent ones, save. The keys stand behind the words. */
final class ProjectMenu {
    private final ProjectActions actions;
    private final Commands commands;
    private final Map<Label, String> keys = new LinkedHashMap<>();
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
                item("keys.new"), item("keys.open"), recent, lessons(), new SeparatorMenuItem(), item("keys.save"), item("keys.saveas"),
                item("backups.title"));
        button.setOnShowing(e -> keys.forEach((key, name) -> key.setText(commands.named(name).key())));
        actions.project().recent().addListener((ListChangeListener<Path>) change -> fill());
        fill();
    }

    MenuButton button() {
        return button;
    }

    /** The lessons that come with the program; not there where there are none. */
    private Menu lessons() {
        var menu = new Menu(Messages.text("project.menu.lessons"));
        menu.setId("project-menu-lessons");
        menu.getItems().setAll(actions.lessons().stream().map(lesson -> {
            var item = new MenuItem(lesson.title());
            item.setMnemonicParsing(false);
            item.setOnAction(e -> actions.open(lesson));
            return item;
        }).toList());
        menu.setVisible(!menu.getItems().isEmpty());
        return menu;
    }

    private MenuItem item(String name) {
        return item(name, name, "project-menu-" + name.replace("keys.", "").replace('.', '-'));
    }

    /**
     * A command with its key, which is known when the menu opens.
     *
     * @param words key of what it is called here
     * @param name of the command
     */
    MenuItem item(String words, String name, String id) {
        var text = new Label(Messages.text(words));
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var key = new Label();
        key.getStyleClass().add("menu-key");
        var row = new HBox(32, text, key);
        row.getStyleClass().add("menu-row");
        row.setAccessibleText(text.getText());
        var item = new CustomMenuItem(row);
        item.setId(id);
        item.setOnAction(e -> commands.run(commands.named(name)));
        keys.put(key, name);
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
