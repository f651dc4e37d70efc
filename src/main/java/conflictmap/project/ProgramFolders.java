package conflictmap.project;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the program keeps what it ships with, what people set and make with it, and what it may throw away.
 *
 * @param home the program's folder, with {@code maps} and {@code data} in it
 * @param models folder of the reading models
 * @param cache folder for files that can be made anew at any time
 * @param config folder of the settings
 * @param state folder of what is to outlast a crash: autosaves and backups
 * @param logs folder of the logs
 */
public record ProgramFolders(Path home, Path models, Path cache, Path config, Path state, Path logs) {
    /**
     * The folders of the running program: {@code conflictmap.home} names the program's folder (else the working
     * folder), {@code conflictmap.models} the models (else {@code models} in it), and {@code conflictmap.cache},
     * {@code conflictmap.config}, {@code conflictmap.state} and {@code conflictmap.logs} the others (else where the system
     * wants them).
     *
     * @throws IllegalStateException if the program's folder lacks its maps or data
     */
    public static ProgramFolders locate() {
        Path home = Path.of(System.getProperty("conflictmap.home", "")).toAbsolutePath().normalize();
        SystemFolders system = SystemFolders.here();
        ProgramFolders folders = new ProgramFolders(
                home, folder("models", home.resolve("models")), folder("cache", system.cache()), folder("config", system.config()),
                folder("state", system.state()), folder("logs", system.logs()));
        if (!Files.isDirectory(folders.maps()) || !Files.isDirectory(folders.data())) {
            throw new IllegalStateException("The program's folder " + home
                    + " lacks its maps or data: install the program again, or name its folder with -Dconflictmap.home=…");
        }
        return folders;
    }

    private static Path folder(String name, Path otherwise) {
        return Path.of(System.getProperty("conflictmap." + name, otherwise.toString()));
    }

    /** Folder of the basemap. */
    public Path maps() {
        return home.resolve("maps");
    }

    /** Folder of the gazetteer and the other tables. */
    public Path data() {
        return home.resolve("data");
    }

    /** The gazetteer as it is read fastest; where it is missing, {@link #data} is read. */
    public Path packedGazetteer() {
        return packed().resolve("gazetteer.packed");
    }

    /** The model of names as it is read fastest; where it is missing, {@link #models} is read. */
    public Path packedNames() {
        return packed().resolve("names.packed");
    }

    /** What was read of the {@link #sample}; where it is missing, that is read. */
    public Path packedSample() {
        return packed().resolve("sample.packed");
    }

    /** Folder of files that are made from others when the program is packaged, so that it starts faster. */
    public Path packed() {
        return home.resolve("packed");
    }

    /** Folder of the projects to try the program on and of the lessons, each in a folder of its own. */
    public Path samples() {
        return data().resolve("samples");
    }

    /** Tells by being there that what Java wrote down of the window was whole when the window opened. */
    public Path windowChecked() {
        return packed().resolve("window.checked");
    }

    /** A table of made-up events, the sample of many. */
    public Path manyEvents() {
        return samples().resolve("many").resolve("events.csv");
    }

    /** Manifest of the sample project's reports. */
    public Path sample() {
        return samples().resolve("twelve-days").resolve("reports.csv");
    }
}
