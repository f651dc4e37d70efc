package conflictmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.basemap.Basemap;
import conflictmap.export.film.Films;
import conflictmap.export.film.Movies;
import conflictmap.export.memory.Memory;
import conflictmap.export.safe.PersonNames;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.tables.EventTables;
import conflictmap.jobs.Progress;
import conflictmap.timeline.compare.CompareMode;
import conflictmap.timeline.compare.ComparisonText;
import conflictmap.timeline.compare.Norm;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Comparisons in all that is taken out on the command line: pictures, films and slides show the same, remember it, and keep secrets. */
class CompareTakeoutTest {
    /** Where an SVG has pixels of the paper, any of which may look like degrees. */
    private static final Pattern POSITIONS = Pattern.compile(" (?:transform|d|points|viewBox|[xyr][12]?|c[xy]|width|height)=(?:'[^']*'|\"[^\"]*\")");

    private static final Path MAPS = Path.of(System.getProperty("conflictmap.home", "."), "maps");
    private static final String PERSON = "Mira Example";
    private static final PersonNames MIRA = text -> {
        int at = text.indexOf(PERSON);
        return at < 0 ? List.of() : List.of(new PersonNames.Span(at, at + PERSON.length()));
    };
    private static final String TABLE = """
            type,start,end,lat,lon,precision,place,source,note
            strike,2025-06-13T01:00Z,,35.7123,51.4217,city,Tehran,Hidden Wire,A depot was hit.
            strike,2025-06-13T12:00Z,,35.7123,51.4217,city,Tehran,Open Paper,Mira Example saw it.
            strike,2025-06-13T23:00Z,,35.7123,51.4217,city,Tehran,Open Paper,It was hit again.
            launch,2025-06-14T06:00Z,,38.0837,46.2911,city,Tabriz,Hidden Wire,Mira Example heard rockets.
            strike,2025-06-14T18:00Z,,38.0837,46.2911,city,Tabriz,Open Paper,A barrack was hit.
            """;
    private static final String[] LOOK = {"--zone=UTC", "--size=480x300", "--theme=dark"};

    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private Path table;

    @BeforeEach
    void writeTable() throws IOException {
        table = Files.writeString(folder.resolve("events.csv"), TABLE);
    }

    private int run(Object command, String... arguments) {
        CommandLine line = new CommandLine(command);
        line.setErr(new PrintWriter(err, true));
        return line.execute(Stream.of(new String[] {table.toString()}, LOOK, arguments).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private int film(String... arguments) {
        return run(new FilmCommand(new Ingest(() -> null), () -> Basemap.open(MAPS), () -> EventTables.OWN, MIRA, Films.in(Movies.CACHE)), arguments);
    }

    private int render(String... arguments) {
        return run(new RenderCommand(new Ingest(() -> null), () -> Basemap.open(MAPS), () -> EventTables.OWN, MIRA), arguments);
    }

    private int slides(String... arguments) {
        return run(new SlidesCommand(new Ingest(() -> null), () -> Basemap.open(MAPS), () -> EventTables.OWN, MIRA), arguments);
    }

    private static int[] pixels(Path png) throws IOException {
        var image = ImageIO.read(png.toFile());
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest
    @EnumSource(CompareMode.class)
    void eachPictureOfAComparedFilmIsWhatRenderDrawsOfItsTime(CompareMode mode) throws IOException {
        Path frames = folder.resolve("frames");
        String[] sides = {"--compare=Before | 2025-06-13", "--with=+P1D", "--compare-as=" + mode.code(), "--normalise=count", "--swipe-at=0.4"};
        assertThat(film(Stream.concat(Stream.of("--length=PT1S", "--fps=4", "--out=" + frames), Stream.of(sides)).toArray(String[]::new))).as(err.toString()).isZero();
        String[] times = {"13T00:00", "13T08:00", "13T16:00", "14T00:00"};
        for (int n = 0; n < times.length; n++) {
            Path still = folder.resolve("still.png");
            assertThat(render(Stream.concat(Stream.of("--at=2025-06-" + times[n] + "Z", "--out=" + still), Stream.of(sides)).toArray(String[]::new))).as(err.toString()).isZero();
            assertThat(pixels(frames.resolve("frame-0000" + (n + 1) + ".png"))).as(times[n]).isEqualTo(pixels(still));
        }
    }

    @Test
    void whatComparesRemembersIt() throws Exception {
        var compared = new ComparisonText("source:Open", "Wire | source:Hidden", CompareMode.SWIPE, Norm.SHARE, 0.3);
        String[] sides = {"--compare=source:Open", "--with=Wire | source:Hidden", "--compare-as=swipe", "--normalise=share", "--swipe-at=0.3"};
        for (String name : List.of("map.png", "map.svg", "map.pdf", "film.mp4")) {
            Path out = folder.resolve(name);
            String[] all = Stream.concat(Stream.of(sides), Stream.of("--out=" + out)).toArray(String[]::new);
            assertThat(name.startsWith("map") ? render(all) : film(Stream.concat(Stream.of(all), Stream.of("--length=PT1S", "--fps=3")).toArray(String[]::new)))
                    .as(err.toString()).isZero();
            assertThat(Memory.in(out, Progress.NONE).orElseThrow().compare()).as(name).isEqualTo(compared);
            CommandLine inspect = new CommandLine(new InspectCommand());
            var said = new StringWriter();
            inspect.setOut(new PrintWriter(said, true));
            assertThat(inspect.execute(out.toString())).isZero();
            assertThat(said.toString()).contains("compares   source:Open").contains("with       Wire | source:Hidden").contains("swipe, line at 0.30");
        }
    }

    @Test
    void slidesOfTwoPeriodsTellTheSameDayOfEach() throws Exception {
        Path out = folder.resolve("s.pptx");
        assertThat(slides("--compare=Before | 2025-06-13", "--with=Then | +P1D", "--out=" + out)).as(err.toString()).isZero();
        try (InputStream in = Files.newInputStream(out); var show = new XMLSlideShow(in)) {
            assertThat(show.getSlides()).hasSize(1);
            String words = show.getSlides().getFirst().getShapes().stream().filter(XSLFTextShape.class::isInstance)
                    .map(shape -> ((XSLFTextShape) shape).getText()).collect(Collectors.joining("\n"));
            assertThat(words).contains("Day 1").contains("A, Before, Friday 13 June 2025: 3 events: strike 3")
                    .contains("B, Then, Saturday 14 June 2025: 2 events").contains("A depot was hit").contains("heard rockets");
        }
        assertThat(slides("--compare=source:Open", "--with=source:Hidden", "--compare-as=difference", "--out=" + out)).as(err.toString()).isZero();
        try (InputStream in = Files.newInputStream(out); var show = new XMLSlideShow(in)) {
            assertThat(show.getSlides()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.png", "map.svg", "map.pdf", "film.mp4", "slides.pptx"})
    void whatIsHiddenDoesNotGetOutByTheNameOfASide(String name) throws Exception {
        Path out = folder.resolve(name);
        String[] all = {"--compare=" + PERSON + " | source:Open", "--with=source:\"Hidden Wire\"", "--safe=25km", "--hide-source=Hidden Wire", "--out=" + out};
        int done = name.startsWith("map") ? render(all) : name.startsWith("slides") ? slides(all)
                : film(Stream.concat(Stream.of(all), Stream.of("--length=PT1S", "--fps=3", "--captions")).toArray(String[]::new));
        assertThat(done).as(err.toString()).isZero();
        assertNothingGotOut(text(Files.readAllBytes(out)));
        if (name.equals("map.pdf")) {
            try (var pdf = Loader.loadPDF(out.toFile())) {
                String words = new PDFTextStripper().getText(pdf);
                assertNothingGotOut(words);
                assertThat(words).contains("[name]").contains("[source]").contains("Safe to publish");
            }
        }
        if (!name.startsWith("slides")) {
            assertThat(Memory.in(out, Progress.NONE).orElseThrow().compare()).as("its words would tell").isNull();
        }
    }

    private static void assertNothingGotOut(String text) {
        assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("hidden wire").doesNotContain(PERSON.toLowerCase(Locale.ROOT));
        String told = POSITIONS.matcher(text).replaceAll("");
        for (String fine : List.of("35.71", "51.42", "38.08", "46.29")) {
            assertThat(told).doesNotContainPattern("(?<![\\d.])" + fine.replace(".", "\\.") + "\\d*(?!\\d)");
        }
    }

    /** All bytes as letters, those of packed files unpacked. */
    private static String text(byte[] bytes) throws IOException {
        var text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
        if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(bytes))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    text.append('\n').append(entry.getName()).append('\n').append(text(zip.readAllBytes()));
                }
            }
        }
        return text.toString();
    }
}
