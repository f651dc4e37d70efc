package conflictmap.window;

import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Watching;
import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What comes in besides by the buttons: from the clipboard, from watched folders; and what became of what came last. */
final class ImportItems {
    private final Watching watching;
    private final Menu watched = new Menu(Messages.text("import.menu.watched"));

    ImportItems(Actions actions) {
        this.watching = actions.desk().watching();
    }

    /** Adds them to a menu. */
    MenuButton in(ProjectMenu menu) {
        watched.setId("import-menu-watched");
        watching.folders().addListener((ListChangeListener<Path>) change -> fill());
        menu.button().getItems().addAll(
                new SeparatorMenuItem(), item(menu, "paste", "keys.paste"), item(menu, "watch", "keys.watch"), watched,
                item(menu, "last", "keys.import"), item(menu, "remembered", "keys.remembered"));
        fill();
        return menu.button();
    }

    private static MenuItem item(ProjectMenu menu, String name, String command) {
        return menu.item("import.menu." + name, command, "import-menu-" + name);
    }

    private void fill() {
        watched.setText(Messages.text("import.menu.watched", watching.folders().size()));
        watched.setDisable(watching.folders().isEmpty());
        watched.getItems().setAll(watching.folders().stream().map(this::stop).toList());
    }

    private MenuItem stop(Path folder) {
        var item = new MenuItem(Messages.text("import.menu.stop", folder));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> watching.stop(folder));
        return item;
    }
}
