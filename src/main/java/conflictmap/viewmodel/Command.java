package conflictmap.viewmodel;

import java.util.List;

/**
 * Something that the user can have done.
 *
 * @param group key of the heading that it stands under in the sheet of keys
 * @param row key of its row there; commands that belong together share one
 * @param name key of what it is called in menus and in the palette; no two commands share one
 * @param keys the keys as people read them; may be empty
 * @param action what it does
 */
public record Command(String group, String row, String name, List<String> keys, Runnable action) {
    public Command {
        keys = List.copyOf(keys);
    }

    /** What it is called. */
    public String text() {
        return Messages.text(name);
    }

    /** Its first key as people read it; empty where it has none. */
    public String key() {
        return keys.isEmpty() ? "" : keys.getFirst();
    }

    Command withKey(String another) {
        List<String> all = new java.util.ArrayList<>(keys);
        all.add(another);
        return new Command(group, row, name, all, action);
    }
}
