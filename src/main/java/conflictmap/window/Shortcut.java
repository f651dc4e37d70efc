package conflictmap.window;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key of a command.
 *
 * @param command name of the command
 * @param on which event fires it
 * @param action has the command done
 */
record Shortcut(String command, Trigger on, Runnable action) {
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
                e.getEventType() == KeyEvent.KEY_TYPED && isText(e) && characters.contains(e.getCharacter());
        };
    }

    /**
     * Whether a character is typed for its own sake. Control is a command, but with Alt it is the third level of European
     * keyboards, where brackets stand; Alt alone opens menus by letter, and types other characters on a Mac.
     */
    private static boolean isText(KeyEvent e) {
        boolean letter = !e.getCharacter().isEmpty() && Character.isLetterOrDigit(e.getCharacter().charAt(0));
        return e.isAltDown() ? !letter && !e.isMetaDown() : !e.isShortcutDown() && !e.isControlDown() && !e.isMetaDown();
    }
}
