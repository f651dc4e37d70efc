package conflictmap.project;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.model.Problem;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as people write it: a text file beside the reports that it is about. It begins with {@code # title} and some words
 * on the lesson; each {@code ## name} begins a scene. Lines {@code at:}, {@code view:}, {@code window:}, {@code zone:},
 * {@code filter:}, {@code show:} and {@code theme:} tell what it looks at, the paragraphs below them are its text, and from
 * a line {@code Notes:} or {@code Questions:} on they are its notes.
 *
 * @param title name of the lesson
 * @param about what it is about, a paragraph or two
 * @param files the reports and tables that it is about, manifests first
 * @param scenes its scenes
 * @param problems what was not understood, by line
 */
public record LessonFile(String title, String about, List<Path> files, List<Scene> scenes, List<Problem> problems) {
    /** What a lesson's file is called. */
    public static final String NAME = "lesson.md";

    /** The size of the map that the views are meant for. */
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    public LessonFile {
        files = List.copyOf(files);
        scenes = List.copyOf(scenes);
        problems = List.copyOf(problems);
    }

    /** Whether a folder holds a lesson. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME));
    }

    /**
     * The lesson of a folder.
     *
     * @throws IOException if its file cannot be read
     */
    public static LessonFile read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        try {
            var reader = new Reader(file);
            Files.readAllLines(file).forEach(reader::line);
            return reader.lesson(reports(folder));
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not written in UTF-8; save it so and open it again", e);
        }
    }

    /** A manifest where there is one, which names the reports; else all texts. Tables of events come along. */
    private static List<Path> reports(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Path manifest = folder.resolve("reports.csv");
        boolean listed = Files.isRegularFile(manifest);
        if (listed) {
            files.add(manifest);
        }
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(f -> f.toString().endsWith(".txt") && !listed || f.toString().endsWith("events.csv")).sorted().forEach(files::add);
        }
        return files;
    }

    /** Reads line by line. */
    private static final class Reader {
        private final Path file;
        private final List<Problem> problems = new ArrayList<>();
        private final List<Scene> scenes = new ArrayList<>();
        private final StringBuilder about = new StringBuilder();
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder notes = new StringBuilder();
        private String title = "";
        private @Nullable String name;
        private Look look = Look.FIRST;
        private boolean inNotes;
        private boolean inHead;
        private int number;

        Reader(Path file) {
            this.file = file;
        }

        void line(String line) {
            number++;
            if (line.startsWith("## ")) {
                end();
                name = line.substring(3).strip();
                inHead = true;
            } else if (line.startsWith("# ")) {
                title = line.substring(2).strip();
            } else if (name == null) {
                about.append(line).append('\n');
            } else if (line.equals("Notes:") || line.equals("Questions:")) {
                inNotes = true;
                notes.append(line.equals("Notes:") ? "" : line + "\n");
            } else if (inHead && line.matches("[a-z]+:.*")) {
                head(line);
            } else {
                inHead = false;
                (inNotes ? notes : text).append(line).append('\n');
            }
        }

        private void head(String line) {
            int colon = line.indexOf(':');
            String key = line.substring(0, colon);
            String value = line.substring(colon + 1).strip();
            try {
                look = with(look, key, value);
            } catch (DateTimeException | IllegalArgumentException e) {
                problems.add(new Problem("lesson.line", file.toString(), number, "“" + line + "” is not understood; as an example: " + example(key)));
            }
        }

        private static Look with(Look l, String key, String value) {
            return switch (key) {
                case "at" -> new Look(l.center(), l.zoom(), l.projection(), OffsetDateTime.parse(value).toInstant(), l.window(), l.basis(), l.zone(), l.filter(), l.depiction(), l.theme());
                case "view" -> {
                    String[] parts = value.split("\\s+");
                    if (parts.length != 3) {
                        throw new IllegalArgumentException(value);
                    }
                    var center = new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
                    yield new Look(center, Double.parseDouble(parts[2]), MapProjection.MERCATOR, l.now(), l.window(), l.basis(), l.zone(), l.filter(), l.depiction(), l.theme());
                }
                case "window" -> new Look(l.center(), l.zoom(), l.projection(), l.now(), window(value), l.basis(), l.zone(), l.filter(), l.depiction(), l.theme());
                case "zone" -> new Look(l.center(), l.zoom(), l.projection(), l.now(), l.window(), l.basis(), ZoneId.of(value), l.filter(), l.depiction(), l.theme());
                case "filter" -> new Look(l.center(), l.zoom(), l.projection(), l.now(), l.window(), l.basis(), l.zone(), value, l.depiction(), l.theme());
                case "show" -> new Look(l.center(), l.zoom(), l.projection(), l.now(), l.window(), basis(value), l.zone(), l.filter(), l.depiction(), l.theme());
                case "theme" -> new Look(l.center(), l.zoom(), l.projection(), l.now(), l.window(), l.basis(), l.zone(), l.filter(), l.depiction(), value);
                default -> throw new IllegalArgumentException(key);
            };
        }

        private static Window window(String value) {
            if (value.equals("all")) {
                return new Window(Window.Mode.CUMULATIVE, Duration.ofHours(24));
            }
            String[] parts = value.split("\\s+");
            long many = Long.parseLong(parts[0]);
            return Window.of(parts.length > 1 && parts[1].startsWith("d") ? Duration.ofDays(many) : Duration.ofHours(many));
        }

        private static TimeBasis basis(String value) {
            return value.equals("known") ? TimeBasis.PUBLISHED : TimeBasis.HAPPENED;
        }

        private static String example(String key) {
            return switch (key) {
                case "at" -> "at: 2025-06-13T06:00+03:30";
                case "view" -> "view: 33.5 48.2 5.2";
                case "window" -> "window: 24 hours, window: 3 days, or window: all";
                case "zone" -> "zone: Asia/Tehran";
                default -> "at:, view:, window:, zone:, filter:, show: and theme: are known";
            };
        }

        private void end() {
            if (name != null) {
                scenes.add(new Scene(name, text.toString().strip(), look, notes.toString().strip(), WIDTH, HEIGHT));
            }
            text.setLength(0);
            notes.setLength(0);
            inNotes = false;
            look = new Look(look.center(), look.zoom(), look.projection(), look.now(), look.window(), TimeBasis.HAPPENED, look.zone(), "", "auto", "light");
        }

        LessonFile lesson(List<Path> files) {
            end();
            return new LessonFile(title, about.toString().strip(), files, scenes, problems);
        }
    }
}
