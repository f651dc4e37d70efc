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
    private final Actions actions;
    private final Watching watching;
    private final Menu watched = new Menu(Messages.text("import.menu.watched"));

    ImportItems(Actions actions) {
        this.actions = actions;
        this.watching = actions.desk().watching();
    }

    /** Adds them to a menu. */
    MenuButton in(MenuButton menu) {
        watched.setId("import-menu-watched");
        watching.folders().addListener((ListChangeListener<Path>) change -> fill());
        menu.getItems().addAll(
                new SeparatorMenuItem(), item("import.menu.paste", actions::paste), item("import.menu.watch", actions::watchFolder), watched,
                item("import.menu.last", actions::showImport), item("import.menu.remembered", actions::showRemembered));
        fill();
        return menu;
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Messages.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(e -> action.run());
        return item;
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
