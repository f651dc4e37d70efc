package conflictmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.basemap.Basemap;
import conflictmap.export.safe.PersonNames;
import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.tables.EventTables;
import conflictmap.project.Decision;
import conflictmap.project.Look;
import conflictmap.project.Project;
import conflictmap.project.ProjectFile;
import conflictmap.project.Teller;
import conflictmap.render.Papers;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import conflictmap.viewmodel.Samples;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class RenderCommandTest {
    private static final Path MAPS = Path.of(System.getProperty("conflictmap.home", "."), "maps");

    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int run(String... arguments) {
        var ingest = new Ingest(() -> null); // nothing here gets as far as being read
        CommandLine line = new CommandLine(new RenderCommand(ingest, () -> Basemap.open(MAPS), () -> EventTables.OWN, PersonNames.NONE));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "--filter;type:bombing;strike, launch",
        "--bbox;1,2,3;west,south,east,north",
        "--bbox;50,30,40,20;west,south,east,north",
        "--size;0x5;64x64",
        "--size;big;64x64",
        "--size;12001x90;12000x12000",
        "--page;A9;slide or square",
        "--scale;5;from 1 to 4",
        "--scale;1.3;in eighths",
        "--format;gif;png, svg or pdf",
        "--safe;9000km;up to 500km",
        "--at;yesterday;2025-06-14T21:40+03:30",
        "--window;6;PT6H",
        "--window;-PT6H;PT6H",
        "--theme;pink;light, dark or print",
        "--projection;flat;mercator, equal-earth or conic",
        "--furniture;lamp=left;time, legend, tray",
        "--furniture;credit=none;credit stands on every map",
        "--compare-as;both;side-by-side, swipe, difference",
        "--normalise;people;count, day, share",
        "--compare;colour:red;not a side",
        "--zone;Mars/Olympus;Asia/Tehran"})
    void aWrongOptionIsExplained(String option, String value, String hint) {
        assertThat(run("report.txt", option + "=" + value, "--out", "map.png")).isEqualTo(2);
        assertThat(err.toString()).contains(option).contains(value).contains(hint);
    }

    @Test
    void drawsAProjectAsItWasLookedAtWithWhatWasDecided() throws Exception {
        var reading = Samples.night();
        var look = new Look(new GeoPoint(35, 51), 6, MapProjection.MERCATOR, null, Window.of(Duration.ofDays(1)).withMode(Window.Mode.CUMULATIVE),
                TimeBasis.HAPPENED, null, "", "auto", "dark");
        int[] colours = new int[2];
        for (int i = 0; i < 2; i++) {
            List<Decision> decisions = i == 0 ? List.of() : reading.events().stream().<Decision>map(e -> new Decision.Rejected(e.id())).toList();
            Path project = folder.resolve(i + ".gpkg");
            ProjectFile.create(project, new Project(List.of(reading), List.of(), decisions, List.of(), look), Teller.EACH).close();
            Path out = folder.resolve(i + ".png");
            assertThat(run(project.toString(), "--size=400x300", "--furniture=legend=none,time=none", "--out", out.toString())).as(err.toString()).isZero();
            BufferedImage image = ImageIO.read(out.toFile());
            assertThat(new Color(image.getRGB(2, 2)).getGreen()).as("dark, as it was looked at").isLessThan(100);
            colours[i] = (int) IntStream.range(0, 400 * 300).map(p -> image.getRGB(p % 400, p / 400)).distinct().count();
        }
        assertThat(colours[1]).as("rejected events are not drawn").isLessThan(colours[0]);
    }

    @Test
    void wantsAReportAndAnOutput() {
        assertThat(run("--out", "map.png")).isEqualTo(2);
        assertThat(err.toString()).contains("REPORT");
        assertThat(run("report.txt")).isEqualTo(2);
        assertThat(err.toString()).contains("--out");
    }

    @Test
    void anEmptyMapIsDrawnInEachProjection() throws IOException {
        for (String projection : new String[] {"mercator", "equal-earth", "conic"}) {
            Path out = folder.resolve(projection + ".png");
            assertThat(run("--bbox=44,24,64,40", "--projection", projection, "--size", "320x200", "--out", out.toString())).isZero();
            assertThat(ImageIO.read(out.toFile()).getHeight()).isEqualTo(200);
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void eachFormatPageAndSafetyIsWrittenAndInspectTellsOfIt() throws IOException {
        Path table = folder.resolve("events.csv");
        Files.writeString(table, "id,type,start,lat,lon,precision\nA,strike,2024-05-01T10:00:00Z,35.7,51.4,city\n");
        for (String name : List.of("a.svg", "b.pdf", "c.png", "d.picture")) {
            Path out = folder.resolve(name);
            assertThat(run(table.toString(), "--page", "A5", "--landscape", "--title", "A test", "--subtitle", "of pages", "--sources", "--safe=20km",
                    "--format", name.startsWith("d") ? "png" : name.substring(2), "--out", out.toString())).as("%s", err).isZero();
            var said = new StringWriter();
            CommandLine inspect = new CommandLine(new InspectCommand());
            inspect.setOut(new PrintWriter(said, true));
            assertThat(inspect.execute(out.toString())).isZero();
            assertThat(said.toString()).contains("A test").contains("of pages").contains("events.csv").contains("places known to 20 km only");
            assertThat(inspect.execute("--json", out.toString())).isZero();
            assertThat(said.toString()).contains("\"radiusM\" : 20000.0");
        }
        assertThat(ImageIO.read(folder.resolve("c.png").toFile()).getWidth()).isEqualTo(794);
    }

    @Test
    void aLargePictureIsDrawnLargerSoThatItCanBeRead() throws IOException {
        Path out = folder.resolve("large.png");
        assertThat(run("--bbox=44,24,64,40", "--size", "6000x1500", "--out", out.toString())).isZero();
        BufferedImage large = ImageIO.read(out.toFile());
        assertThat(large.getWidth()).isEqualTo(6000);
        assertThat(large.getHeight()).isEqualTo(1500);
        assertThat(run("--bbox=44,24,64,40", "--size", "1500x375", "--scale", "4", "--out", out.toString())).isZero();
        assertThat(Papers.pixels(ImageIO.read(out.toFile()))).isEqualTo(Papers.pixels(large));
    }

    @Test
    void whatCannotBeInspectedIsSaid() throws IOException {
        CommandLine inspect = new CommandLine(new InspectCommand());
        inspect.setErr(new PrintWriter(err, true));
        assertThat(inspect.execute(Files.writeString(folder.resolve("no.svg"), "<svg/>").toString(), folder.resolve("gone.png").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("no.svg remembers nothing").contains("gone.png");
    }

    private static int[] pixels(Path file) throws IOException {
        return Papers.pixels(ImageIO.read(file.toFile()));
    }

    @Test
    void aTableOfEventsIsDrawnAndItsBadRowIsNamed() throws IOException {
        Path table = folder.resolve("events.csv");
        Files.writeString(table, "id,type,start,lat,lon,precision\nA,strike,2024-05-01T10:00:00Z,35.7,51.4,city\n");
        Path empty = folder.resolve("empty.png");
        Path out = folder.resolve("map.png");
        String[] where = {"--bbox=44,24,64,40", "--size", "320x200", "--out"};
        assertThat(run(where[0], where[1], where[2], where[3], empty.toString())).isZero();
        assertThat(run(table.toString(), where[0], where[1], where[2], where[3], out.toString())).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(pixels(out)).isNotEqualTo(pixels(empty));
        assertThat(run(table.toString(), "--filter", "type = 'launch'", where[0], where[1], where[2], where[3], out.toString())).isZero();
        assertThat(pixels(out)).as("no launch is among them").isEqualTo(pixels(empty));
        Files.writeString(table, "type,start,lat,lon\nstrike,someday,35.7,51.4\n");
        assertThat(run(table.toString(), where[0], where[1], where[2], where[3], out.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("events.csv").contains("2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "a.kml:opacity=2;number from 0.0 to 1.0",
        "a.kml:stroke=reddish;#aa0000",
        "a.kml:width=2,colour=red;opacity=0.5",
        "a.kml:place=beside;over or under"})
    void aWrongOptionOfALayerIsExplained(String value, String hint) {
        assertThat(run("--layer=" + value, "--out", "map.png")).isEqualTo(2);
        assertThat(err.toString()).contains("--layer").contains(hint);
    }

    @Test
    void layersAreDrawnWhereTheyLieAndADamagedOneIsNamed() throws Exception {
        Path good = Path.of(java.util.Objects.requireNonNull(conflictmap.layers.LayerFiles.class.getResource("utm.tif")).toURI());
        Path out = folder.resolve("map.png");
        assertThat(run("--layer", good + ":opacity=1,place=over", "--size", "320x200", "--out", out.toString())).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(ImageIO.read(out.toFile()).getRGB(120, 70) & 0xFFFFFF).isEqualTo(0xC82828);
        String broken = good.resolveSibling("broken.geojson").toString();
        assertThat(run("--layer", broken, "--layer", good.toString(), "--size", "320x200", "--out", out.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("broken.geojson:3:").doesNotContain("Exception");
    }

    @Test
    void aReportThatIsNotThereIsNamedAndTheMapOfTheRestIsDrawn() throws IOException {
        Path out = folder.resolve("map.png");
        assertThat(run(folder.resolve("none.txt").toString(), "--out", out.toString(), "--size", "320x200")).isEqualTo(1);
        assertThat(err.toString()).contains("none.txt").doesNotContain("Exception");
        assertThat(ImageIO.read(out.toFile()).getWidth()).isEqualTo(320);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path out = folder.resolve("no").resolve("map.png");
        assertThat(run(empty.toString(), "--out", out.toString())).isEqualTo(1);
        assertThat(err.toString()).contains(folder.resolve("no").toString()).doesNotContain("Exception");
    }
}
