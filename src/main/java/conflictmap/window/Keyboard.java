package conflictmap.window;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Listens to the keys of a window: each goes to what has the focus where that uses it itself, else to the shortcut of that key. */
final class Keyboard {
    /** Name of a node's property that tells, as a {@code Predicate<KeyEvent>}, which keys it uses itself. */
    static final Object OWN_KEYS = new Object();

    private final List<Shortcut> shortcuts;
    private final Sheets sheets;
    private final BooleanProperty presenting;
    private final Runnable backToMap;
    private BooleanSupplier cancelEdit = () -> false;
    private Predicate<KeyEvent> first = e -> false;
    private Runnable leave = () -> {};
    private BooleanSupplier last = () -> false;

    /** @param backToMap what is done with the focus when a field of text is left */
    Keyboard(List<Shortcut> shortcuts, Sheets sheets, BooleanProperty presenting, Runnable backToMap) {
        this.shortcuts = shortcuts;
        this.sheets = sheets;
        this.presenting = presenting;
        this.backToMap = backToMap;
    }

    /** What Escape gives up first; tells whether there was anything. */
    void whenEscaped(BooleanSupplier cancel) {
        cancelEdit = cancel;
    }

    /** What Escape gives up where there is nothing else; tells whether there was anything. */
    void atLast(BooleanSupplier end) {
        last = end;
    }

    /**
     * What gets keys before all others, and what Escape does at the end, while the map is presented.
     *
     * @param keys whether it has a use for a key, which is then done
     */
    void beforeARoom(Predicate<KeyEvent> keys, Runnable end) {
        first = keys;
        leave = end;
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::handle);
    }

    private void handle(KeyEvent e) {
        if (e.getEventType() == KeyEvent.KEY_PRESSED && e.getCode() == KeyCode.ESCAPE) {
            escape(e);
            return;
        }
        if (sheets.isOpen()) {
            return;
        }
        Node focus = ((Scene) e.getSource()).getFocusOwner();
        if (presenting.get() && !(focus instanceof TextInputControl) && first.test(e)) {
            e.consume();
            return;
        }
        for (Shortcut shortcut : shortcuts) {
            if (shortcut.firedBy(e) && !wantedBy(focus, e, shortcut)) {
                shortcut.action().run();
                e.consume();
                return;
            }
        }
    }

    private void escape(KeyEvent e) {
        if (sheets.isOpen()) {
            sheets.dismiss();
            e.consume();
        } else if (cancelEdit.getAsBoolean()) {
            e.consume();
        } else if (((Scene) e.getSource()).getFocusOwner() instanceof TextInputControl) {
            backToMap.run();
            e.consume();
        } else if (presenting.get()) {
            leave.run();
            e.consume();
        } else if (last.getAsBoolean()) {
            e.consume();
        }
    }

    /** Whether the node that has the focus uses that key itself. */
    private static boolean wantedBy(@Nullable Node focus, KeyEvent e, Shortcut shortcut) {
        if (focus != null && focus.getProperties().get(OWN_KEYS) instanceof Predicate<?> own && uses(own, e)) {
            return true;
        }
        boolean commanded = e.isShortcutDown() || e.getCode().isFunctionKey();
        return switch (focus) {
            case TextInputControl text -> !commanded || e.getCode() == KeyCode.V || isUndone(text, e);
            case ListView<?> list -> shortcut.on() instanceof Shortcut.Trigger.Key && e.getCode().isNavigationKey()
                    && e.getCode() != KeyCode.LEFT && e.getCode() != KeyCode.RIGHT;
            case TableView<?> table -> shortcut.on() instanceof Shortcut.Trigger.Key && e.getCode().isNavigationKey()
                    && e.getCode() != KeyCode.LEFT && e.getCode() != KeyCode.RIGHT;
            case TimeTrack track -> track.wants(e);
            case TabPane tabs -> e.getCode().isArrowKey();
            case ComboBoxBase<?> box -> e.getCode().isArrowKey() || e.getCode() == KeyCode.SPACE;
            case ButtonBase button -> e.getCode() == KeyCode.SPACE;
            case null, default -> false;
        };
    }

    @SuppressWarnings("unchecked") // what is put there under that name is of this type
    private static boolean uses(Predicate<?> own, KeyEvent e) {
        return ((Predicate<KeyEvent>) own).test(e);
    }

    /** Whether letters typed into a field are taken back, or typed again, before anything else is. */
    private static boolean isUndone(TextInputControl text, KeyEvent e) {
        boolean back = e.getCode() == KeyCode.Z && !e.isShiftDown();
        boolean forth = e.getCode() == KeyCode.Y || e.getCode() == KeyCode.Z && e.isShiftDown();
        return back && text.isUndoable() || forth && text.isRedoable();
    }
}
