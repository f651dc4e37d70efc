package conflictmap;

import conflictmap.project.ProgramFolders;
import conflictmap.project.SettingsFile;
import conflictmap.window.Launch;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Opens the window, or runs a command where arguments name one. */
public final class Main {
    private Main() {}

    /** Starts the program; a window keeps running when this returns, everything else ends with a status. */
    public static void main(String[] args) {
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        try {
            ProgramFolders folders = ProgramFolders.locate();
            List<Path> given = args.length == 0 ? List.of() : files(args);
            if (given.size() < args.length) {
                System.exit(new Catalog(folders).commandLine().execute(args));
            } else if (hasDisplay()) {
                Launch.window(SettingsFile.theme(folders.config()), () -> new Catalog(folders).desk(given));
            } else {
                System.exit(showcase(new Catalog(folders), err));
            }
        } catch (IllegalStateException | UncheckedIOException e) {
            err.println("conflictmap: " + e.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            err.println("conflictmap: cancelled");
            System.exit(1);
        }
    }

    /** The arguments that are files; the system names those that were dropped on the program, or that it opens. */
    private static List<Path> files(String[] args) {
        return Stream.of(args).filter(arg -> arg.contains(".")).map(Path::of).filter(Files::isRegularFile).toList();
    }

    private static int showcase(Catalog catalog, PrintWriter err) throws InterruptedException {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        Path folder = Path.of(System.getProperty("conflictmap.out", "conflictmap-sample")).toAbsolutePath();
        out.println("No display: the sample reports are read here, and their picture and film go to " + folder);
        try {
            return catalog.showcase().run(List.of(catalog.sample()), folder, out);
        } catch (IOException e) {
            err.println("conflictmap: can't write to " + folder + ": " + e.getMessage());
            return 1;
        }
    }

    /** Whether a window can open: on Linux a display server must be named, elsewhere there always is one. */
    private static boolean hasDisplay() {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux") || "Headless".equals(System.getProperty("glass.platform"))) {
            return true;
        }
        return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String name) {
        String value = System.getenv(name);
        return value != null && !value.isBlank();
    }
}
