package conflictmap.viewmodel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project that the program ships with, to try it on.
 *
 * @param title what it is called
 * @param about what it is, in a sentence
 * @param file what is opened: a list of reports or a table of events
 */
public record SampleProject(String title, String about, Path file) {
    private static final String REPORTS = "reports.csv";
    private static final String TABLE = "events.csv";

    /**
     * The samples of a folder, each in a folder of its own with a {@code README.md} that begins with its title; those of
     * reports first.
     *
     * @throws IOException if they can't be read; a folder that is not there has none
     */
    public static List<SampleProject> in(Path folder) throws IOException {
        List<SampleProject> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> each = Files.list(folder)) {
                for (Path one : each.sorted().toList()) {
                    add(found, one);
                }
            }
        }
        found.sort(Comparator.comparing((SampleProject s) -> s.file().endsWith(TABLE)).thenComparing(SampleProject::title));
        return List.copyOf(found);
    }

    private static void add(List<SampleProject> found, Path folder) throws IOException {
        Path readme = folder.resolve("README.md");
        Path file = Files.exists(folder.resolve(REPORTS)) ? folder.resolve(REPORTS) : folder.resolve(TABLE);
        if (Files.exists(readme) && Files.exists(file)) {
            List<String> lines = Files.readString(readme, StandardCharsets.UTF_8).lines().toList();
            String title = lines.getFirst().replaceFirst("^#\\s*", "");
            String text = String.join(" ", lines.stream().skip(1).dropWhile(String::isBlank).takeWhile(l -> !l.isBlank()).toList());
            int end = text.indexOf(". ");
            found.add(new SampleProject(title, end < 0 ? text : text.substring(0, end + 1), file));
        }
    }
}
