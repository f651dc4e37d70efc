package conflictmap.project;

import conflictmap.files.WholeFile;
import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** The settings, as JSON in the folder of settings. */
public final class SettingsFile {
    private static final String NAME = "settings.json";

    private final Path file;

    /** @param config folder of settings; it need not exist */
    public SettingsFile(Path config) {
        file = config.resolve(NAME);
    }

    /**
     * The theme in the settings of a folder, read off without their library, which takes longer to load than the first frame may;
     * empty where there is none.
     */
    public static String theme(Path config) {
        try {
            String all = Files.readString(config.resolve(NAME)).replaceAll("\\s", "");
            return all.contains("\"theme\":\"dark\"") ? "dark" : all.contains("\"theme\":\"light\"") ? "light" : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** The file. */
    public Path path() {
        return file;
    }

    /**
     * The settings; those that are missing as the program comes. A file that is not understood is put aside as
     * {@code settings.json.bad}.
     *
     * @param onProblem told what is wrong
     */
    public Settings read(Consumer<Problem> onProblem) {
        if (!Files.exists(file)) {
            return Settings.DEFAULT;
        }
        try {
            return KeptJson.readOver(Files.readString(file), Settings.DEFAULT, Settings.class);
        } catch (IOException e) {
            onProblem.accept(new Problem("settings.damaged", file.toString(), 0, "the settings can't be read (" + firstLine(e) + "). The program starts as it "
                    + "comes; " + putAside()));
            return Settings.DEFAULT;
        }
    }

    private String putAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".bad");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return "the old file is kept as " + aside;
        } catch (IOException e) {
            return "the old file could not be put aside and will be written over";
        }
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unknown");
    }

    /** Writes the settings, all or nothing. */
    public void write(Settings settings) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.write(file, part -> Files.writeString(part, KeptJson.write(settings)));
    }
}
