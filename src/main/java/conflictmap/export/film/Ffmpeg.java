package conflictmap.export.film;

import conflictmap.files.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The bundled ffmpeg: taken out of its jar once, into the program's cache. */
final class Ffmpeg {
    /** Version of jave-nativebin, whose ffmpeg this is; another one gets a file of its own. */
    private static final String VERSION = "3.5.0";

    private Ffmpeg() {}

    /**
     * The program's file, ready to run.
     *
     * @param cache the program's cache folder; made if it is missing
     * @throws IOException if there is none for this kind of machine, or it cannot be written
     */
    static Path in(Path cache) throws IOException, InterruptedException {
        String name = nameOn(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        Path file = cache.resolve("ffmpeg-" + VERSION).resolve(name);
        if (Files.isExecutable(file)) {
            return file;
        }
        Files.createDirectories(file.getParent());
        WholeFile.write(file, temporary -> {
            extract(name, temporary);
            if (!temporary.toFile().setExecutable(true)) {
                throw new IOException("the folder " + cache + " does not allow programs to run in it");
            }
        });
        return file;
    }

    /** The name of the jar's file for an operating system and processor, as Java calls them. */
    static String nameOn(String system, String processor) {
        String os = system.toLowerCase(Locale.ROOT);
        return "ffmpeg-" + processor + (os.contains("win") ? ".exe" : os.contains("mac") ? "-osx" : "");
    }

    private static void extract(String name, Path to) throws IOException {
        try (@Nullable InputStream in = Ffmpeg.class.getResourceAsStream("/ws/schild/jave/nativebin/" + name)) {
            if (in == null) {
                throw new IOException("there is no film writer for this kind of computer (" + name + ")");
            }
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
