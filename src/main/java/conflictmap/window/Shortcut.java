package conflictmap.window;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Something that keys do.
 *
 * @param group key of the heading that it stands under in the sheet of keys
 * @param text key of what it does; several with one text stand in one row
 * @param label the keys as people read them
 * @param on which event fires it
 * @param action what it does
 */
record Shortcut(String group, String text, String label, Trigger on, Runnable action) {
    /** What fires a shortcut. */
    sealed interface Trigger {
        /** A key by its place, with or without modifiers. */
        record Key(KeyCode code, boolean shift, boolean shortcut) implements Trigger {}

        /** A character, however the keyboard makes it. */
        record Typed(List<String> characters) implements Trigger {}
    }

    static Trigger key(KeyCode code) {
        return new Trigger.Key(code, false, false);
    }

    static Trigger shift(KeyCode code) {
        return new Trigger.Key(code, true, false);
    }

    static Trigger control(KeyCode code) {
        return new Trigger.Key(code, false, true);
    }

    static Trigger controlShift(KeyCode code) {
        return new Trigger.Key(code, true, true);
    }

    static Trigger typed(String... characters) {
        return new Trigger.Typed(List.of(characters));
    }

    /** Whether the event fires it. */
    boolean firedBy(KeyEvent e) {
        return switch (on) {
            case Trigger.Key(KeyCode code, boolean shift, boolean shortcut) ->
                e.getEventType() == KeyEvent.KEY_PRESSED
                        && e.getCode() == code
                        && e.isShiftDown() == shift
                        && e.isShortcutDown() == shortcut
                        && !e.isAltDown();
            case Trigger.Typed(List<String> characters) ->
                e.getEventType() == KeyEvent.KEY_TYPED && !e.isShortcutDown() && characters.contains(e.getCharacter());
        };
    }
}
