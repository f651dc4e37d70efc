package conflictmap.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files. */
public interface FileChoices {
    /** A project to open, or reports in place of those on the desk; empty where the user chose none. */
    List<Path> open();

    /** Where a project goes; empty where the user gave up. */
    Optional<Path> project(String name);

    /** The reports to read; empty where the user chose none. */
    List<Path> reports(String title);

    /** A folder to watch; empty where the user chose none. */
    Optional<Path> folder();

    /** The layers to lay on the map; empty where the user chose none. */
    List<Path> layers();

    /** Where a picture goes; empty where the user gave up. */
    Optional<Path> picture(String extension);

    /**
     * Where what is taken out goes; empty where the user gave up.
     *
     * @param what {@code film}, {@code slides} or {@code data}
     * @param ending how the file's name ends, as {@code .mp4}; empty for a folder of files
     */
    Optional<Path> takeout(String what, String ending);
}
