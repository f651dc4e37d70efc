package conflictmap.viewmodel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/** All that the user can have done, in one place: menus, keys, the sheet of keys and the palette are made from it. */
public final class Commands {
    /** What opens the palette, which is not offered in it. */
    public static final String PALETTE = "keys.palette";

    private static final int REMEMBERED = 8;

    private final Map<String, Command> all = new LinkedHashMap<>();
    private final List<String> used = new ArrayList<>();

    /**
     * Adds a command; of one name, only its key is added to the command that is there.
     *
     * @param key its key as people read it; empty for none, or for one that need not be told
     */
    public void add(String group, String row, String name, String key, Runnable action) {
        Command there = all.get(name);
        if (there == null) {
            all.put(name, new Command(group, row, name, key.isEmpty() ? List.of() : List.of(key), action));
        } else if (!key.isEmpty()) {
            all.put(name, there.withKey(key));
        }
    }

    /** All commands, in the order of the sheet of keys. */
    public Collection<Command> all() {
        return List.copyOf(all.values());
    }

    /**
     * A command.
     *
     * @throws NoSuchElementException if none is called so
     */
    public Command named(String name) {
        Command found = all.get(name);
        if (found == null) {
            throw new NoSuchElementException("no command is called " + name);
        }
        return found;
    }

    /** Does what a command does, and remembers that it was used. */
    public void run(Command command) {
        run(command.name(), command.action());
    }

    /** Does something by the name of a command, and remembers that. */
    public void run(String name, Runnable action) {
        if (!name.equals(PALETTE)) {
            used.remove(name);
            used.addFirst(name);
        }
        if (used.size() > REMEMBERED) {
            used.removeLast();
        }
        action.run();
    }

    /** The names of the commands used last, latest first. */
    public List<String> used() {
        return List.copyOf(used);
    }

    /** The commands by heading, and under it by row, each row with the keys that it has. */
    public Map<String, Map<String, List<String>>> sheet() {
        return all.values().stream().filter(c -> !c.keys().isEmpty()).collect(Collectors.groupingBy(
                Command::group, LinkedHashMap::new, Collectors.groupingBy(
                        Command::row, LinkedHashMap::new, Collectors.flatMapping(c -> c.keys().stream(), Collectors.toList()))));
    }
}
