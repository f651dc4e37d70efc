package conflictmap.window;

import static conflictmap.window.Shortcut.control;
import static conflictmap.window.Shortcut.key;
import static conflictmap.window.Shortcut.typed;

import conflictmap.viewmodel.Appearance;
import conflictmap.viewmodel.Commands;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Presenter;
import conflictmap.viewmodel.Presenter.Cover;
import conflictmap.viewmodel.Presenter.Tool;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of a presentation, which go before all others while it lasts; those that clickers send are among them. */
final class PresenterKeys {
    private static final String GROUP = "keys.presenting";

    private final List<Shortcut> all = new ArrayList<>();
    private final Commands commands;
    private final PresenterLayer layer;
    private final Appearance look;

    /** @param commands where they are entered, for the sheet of keys */
    PresenterKeys(Commands commands, Desk desk, PresenterLayer layer, Runnable notes) {
        this.commands = commands;
        this.layer = layer;
        this.look = desk.appearance();
        Presenter p = desk.classroom().presenter();
        add("keys.presenter.before", "Page up", key(KeyCode.PAGE_UP), p::previous);
        add("keys.presenter.next", "Page down", key(KeyCode.PAGE_DOWN), p::next);
        add("keys.presenter.black", "B", typed("b", "B"), () -> p.cover(Cover.BLACK));
        add("keys.presenter.black", ".", typed("."), () -> p.cover(Cover.BLACK));
        add("keys.presenter.white", "W", typed("w", "W"), () -> p.cover(Cover.WHITE));
        add("keys.presenter.laser", "L", typed("l", "L"), () -> p.take(Tool.LASER));
        add("keys.presenter.pen", "P", typed("p", "P"), () -> p.take(Tool.PEN));
        add("keys.presenter.undo", "Ctrl Z", control(KeyCode.Z), p::undo);
        add("keys.presenter.clear", "C", typed("c", "C"), p::clear);
        add("keys.presenter.contrast", "H", typed("h", "H"), () -> look.contrastProperty().set(!look.contrastProperty().get()));
        add("keys.presenter.notes", "S", typed("s", "S"), notes);
    }

    private void add(String name, String label, Shortcut.Trigger on, Runnable action) {
        Runnable whilePresenting = () -> {
            if (look.presentingProperty().get()) {
                action.run();
            }
        };
        commands.add(GROUP, name, name, label, whilePresenting);
        all.add(new Shortcut(name, on, whilePresenting));
    }

    /** Whether the presentation has a use for the key. */
    boolean handle(KeyEvent e) {
        if (layer.handle(e)) {
            return true;
        }
        for (Shortcut shortcut : all) {
            if (shortcut.firedBy(e)) {
                shortcut.action().run();
                return true;
            }
        }
        return false;
    }
}
