package conflictmap.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where the program keeps what it ships with and what it may throw away.
 *
 * @param home the program's folder, with {@code maps} and {@code data} in it
 * @param models folder of the reading models
 * @param cache folder for files that can be made anew at any time
 */
public record ProgramFolders(Path home, Path models, Path cache) {
    /**
     * The folders of the running program: {@code conflictmap.home} names the program's folder (else the working
     * folder), {@code conflictmap.models} the models (else {@code models} in it), {@code conflictmap.cache} the
     * cache (else where the system wants caches).
     *
     * @throws IllegalStateException if the program's folder lacks its maps or data
     */
    public static ProgramFolders locate() {
        Path home = Path.of(System.getProperty("conflictmap.home", "")).toAbsolutePath().normalize();
        ProgramFolders folders = new ProgramFolders(
                home,
                Path.of(System.getProperty("conflictmap.models", home.resolve("models").toString())),
                Path.of(System.getProperty("conflictmap.cache", systemCache().toString())));
        if (!Files.isDirectory(folders.maps()) || !Files.isDirectory(folders.data())) {
            throw new IllegalStateException("The program's folder " + home
                    + " lacks its maps or data: install the program again, or name its folder with -Dconflictmap.home=…");
        }
        return folders;
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

    /** Folder of files that are made from others when the program is packaged, so that it starts faster. */
    public Path packed() {
        return home.resolve("packed");
    }

    /** Manifest of the sample project's reports. */
    public Path sample() {
        return data().resolve("samples").resolve("twelve-days").resolve("reports.csv");
    }

    /** XDG_CACHE_HOME, ~/Library/Caches or LOCALAPPDATA, by system. */
    private static Path systemCache() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path user = Path.of(System.getProperty("user.home", "."));
        if (os.contains("win")) {
            String local = System.getenv("LOCALAPPDATA");
            return (local == null ? user.resolve("AppData").resolve("Local") : Path.of(local)).resolve("ConflictMap").resolve("Cache");
        }
        if (os.contains("mac")) {
            return user.resolve("Library").resolve("Caches").resolve("conflictmap");
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        return (xdg == null || xdg.isBlank() ? user.resolve(".cache") : Path.of(xdg)).resolve("conflictmap");
    }
}
