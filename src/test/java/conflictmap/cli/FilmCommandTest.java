package conflictmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.basemap.Basemap;
import conflictmap.export.film.Films;
import conflictmap.export.film.Movies;
import conflictmap.export.memory.Memory;
import conflictmap.export.memory.PictureState;
import conflictmap.export.safe.PersonNames;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.tables.EventTables;
import conflictmap.jobs.Progress;
import conflictmap.render.Theme;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class FilmCommandTest {
    private static final Path HOME = Path.of(System.getProperty("conflictmap.home", ".")).toAbsolutePath();
    private static final String LOOK = "--bbox=44,24,64,40";

    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private Path table;

    @BeforeEach
    void writeTable() throws IOException {
        table = folder.resolve("events.csv");
        Files.writeString(table, """
                id,type,start,lat,lon,precision,note
                A,strike,2024-05-01T10:00:00Z,35.7,51.4,city,A depot was hit.
                B,launch,2024-05-01T12:00:00Z,34.1,49.7,city,Rockets rose.
                C,interception,2024-05-01T20:00:00Z,32.6,51.7,city,One was shot down.
                """);
    }

    private CommandLine line(Object command) {
        CommandLine line = new CommandLine(command);
        line.setErr(new PrintWriter(err, true));
        return line;
    }

    private int film(String... arguments) {
        return line(new FilmCommand(new Ingest(() -> null), () -> Basemap.open(HOME.resolve("maps")), () -> EventTables.OWN, PersonNames.NONE, Films.in(Movies.CACHE))).execute(arguments);
    }

    private int render(String... arguments) {
        return line(new RenderCommand(new Ingest(() -> null), () -> Basemap.open(HOME.resolve("maps")), () -> EventTables.OWN, PersonNames.NONE)).execute(arguments);
    }

    @Test
    void eachPictureIsWhatRenderDrawsOfItsTime() throws IOException {
        String[] look = {LOOK, "--size=400x300", "--window=PT6H", "--theme=dark"};
        Path frames = folder.resolve("frames");
        String[] film = {table.toString(), "--from=2024-05-01T10:00Z", "--to=2024-05-01T22:00Z", "--length=PT1S", "--fps=5", "--out=" + frames};
        assertThat(film(Stream.of(film, look).flatMap(Arrays::stream).toArray(String[]::new))).as(err.toString()).isZero();
        String[] times = {"10:00", "13:00", "16:00", "19:00", "22:00"};
        for (int n = 0; n < times.length; n++) {
            Path still = folder.resolve("still.png");
            String[] render = {table.toString(), "--at=2024-05-01T" + times[n] + "Z", "--out=" + still};
            assertThat(render(Stream.of(render, look).flatMap(Arrays::stream).toArray(String[]::new))).isZero();
            assertThat(pixels(frames.resolve("frame-0000" + (n + 1) + ".png"))).as(times[n]).isEqualTo(pixels(still));
        }
    }

    private static int[] pixels(Path png) throws IOException {
        var image = javax.imageio.ImageIO.read(png.toFile());
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void aTableBecomesAFilmWithItsNotesBelow() throws Exception {
        Path out = folder.resolve("film.webm");
        assertThat(film(table.toString(), LOOK, "--length=PT2S", "--fps=10", "--captions", "--size=640x360", "--progress", "--out=" + out)).as(err.toString()).isZero();
        Movies read = Movies.read(out);
        assertThat(read.frames()).isEqualTo(20);
        assertThat(read.width()).isEqualTo(640);
        assertThat(err.toString()).contains("film: 0 %").contains("20 pictures, 2.0 s");
    }

    @Test
    void aFilmRemembersWhatItShows() throws Exception {
        Path out = folder.resolve("film.mp4");
        assertThat(film(table.toString(), LOOK, "--length=PT1S", "--fps=5", "--size=320x200", "--theme=dark", "--filter=type:launch", "--out=" + out)).as(err.toString()).isZero();
        PictureState state = Memory.in(out, Progress.NONE).orElseThrow();
        assertThat(state.filter()).isEqualTo("type:launch");
        assertThat(state.look().theme()).isEqualTo(Theme.DARK);
        assertThat(state.view().widthPx()).isEqualTo(320);
        assertThat(state.data().events()).isEqualTo(3);
        assertThat(Objects.requireNonNull(state.time().film()).length()).isEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "--fps;61;1 to 60",
        "--length;10;PT6H",
        "--length;PT2H;longer than 1 hour",
        "--format;avi;mp4, webm, gif, png",
        "--pause;-PT1S;PT6H",
        "--from;noon;2025-06-14T21:40+03:30"})
    void aWrongOptionIsExplained(String option, String value, String hint) {
        assertThat(film(table.toString(), option + "=" + value, "--out=film.mp4")).isEqualTo(2);
        assertThat(err.toString()).contains(option).contains(value).contains(hint);
    }

    @Test
    void wantsEventsATimeAndAName() throws IOException {
        assertThat(film("--out=film.mp4")).isEqualTo(2);
        assertThat(film(table.toString(), "--out=film.avi")).isEqualTo(2);
        assertThat(film(table.toString(), "--out=" + folder.resolve("a.mp4"), "--from=2024-05-02T00:00Z", "--to=2024-05-01T00:00Z")).isEqualTo(2);
        assertThat(film(table.toString(), "--filter=type:explosion", "--out=" + folder.resolve("a.mp4"))).isEqualTo(1);
        assertThat(film(table.toString(), "--out=" + folder.resolve("no").resolve("a.mp4"))).isEqualTo(1);
        assertThat(err.toString()).contains("REPORT", "--format", "before it begins", "no events", folder.resolve("no").toString());
        assertThat(files()).containsExactly("events.csv");
    }

    /** Told to end as by Ctrl C while it films, the program leaves neither a file nor its film writer behind. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void brokenOffItLeavesNothingBehind() throws Exception {
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"), "-Dconflictmap.home=" + HOME, "-Djava.awt.headless=true",
                        "-cp", System.getProperty("java.class.path"), "conflictmap.Main",
                        "film", table.toString(), LOOK, "--length=PT300S", "--size=640x360", "--progress", "--out=" + folder.resolve("film.mp4"))
                .redirectErrorStream(true).start();
        List<ProcessHandle> children;
        try (BufferedReader said = program.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.contains("film: 1 %")) {
                line = said.readLine();
            }
            assertThat(line).isNotNull();
            children = program.descendants().toList();
            program.destroy();
            assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(children).hasSize(1).noneMatch(ProcessHandle::isAlive);
        assertThat(files()).containsExactly("events.csv");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).toList();
        }
    }
}
