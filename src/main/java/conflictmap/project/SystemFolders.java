package conflictmap.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where a system wants programs to keep what they write: by the XDG base directories on Linux, in {@code Library} on
 * macOS, in {@code AppData} on Windows.
 *
 * @param config for settings
 * @param state for what is to outlast a crash: autosaves, backups
 * @param cache for what can be made anew at any time
 * @param logs for what went wrong
 */
record SystemFolders(Path config, Path state, Path cache, Path logs) {
    /**
     * The folders of a system.
     *
     * @param os its name, as {@code os.name} has it
     * @param user the user's own folder
     * @param env the environment's variables
     */
    static SystemFolders of(String os, Path user, Map<String, String> env) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            Path roaming = variable(env, "APPDATA", user.resolve("AppData").resolve("Roaming")).resolve("ConflictMap");
            Path local = variable(env, "LOCALAPPDATA", user.resolve("AppData").resolve("Local")).resolve("ConflictMap");
            return new SystemFolders(roaming, local.resolve("State"), local.resolve("Cache"), local.resolve("Logs"));
        }
        if (system.contains("mac")) {
            Path library = user.resolve("Library");
            Path support = library.resolve("Application Support").resolve("conflictmap");
            return new SystemFolders(support, support.resolve("State"), library.resolve("Caches").resolve("conflictmap"),
                    library.resolve("Logs").resolve("conflictmap"));
        }
        Path state = variable(env, "XDG_STATE_HOME", user.resolve(".local").resolve("state")).resolve("conflictmap");
        return new SystemFolders(
                variable(env, "XDG_CONFIG_HOME", user.resolve(".config")).resolve("conflictmap"), state,
                variable(env, "XDG_CACHE_HOME", user.resolve(".cache")).resolve("conflictmap"), state.resolve("logs"));
    }

    /** The folders of this system. */
    static SystemFolders here() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    /** This computer's name, as far as the system tells it without a network; {@code localhost} where it does not. */
    static String host() {
        for (Path file : new Path[] {Path.of("/proc/sys/kernel/hostname"), Path.of("/etc/hostname")}) {
            try {
                return Files.readString(file).strip();
            } catch (IOException e) {
                // another system: it has a variable
            }
        }
        String name = System.getenv("COMPUTERNAME");
        return name != null ? name : System.getenv("HOSTNAME") != null ? System.getenv("HOSTNAME") : "localhost";
    }

    /** Variables that are empty, or no whole path, count as not set, as the XDG specification has it. */
    private static Path variable(Map<String, String> env, String name, Path otherwise) {
        String value = env.get(name);
        return value == null || value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
