package conflictmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.basemap.Basemap;
import conflictmap.export.safe.PersonNames;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.tables.EventTables;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CompareCommandTest {
    private static final Path MAPS = Path.of(System.getProperty("conflictmap.home", "."), "maps");
    private static final String TABLE = """
            type,start,end,lat,lon,precision,place,source
            strike,2025-06-13T01:00Z,,35.7,51.4,city,Tehran,Agency
            strike,2025-06-13T02:00Z,,35.7,51.4,city,Tehran,Agency
            strike,2025-06-13T03:00Z,,35.7,51.4,city,Tehran,Paper
            strike,2025-06-14T01:00Z,,35.7,51.4,city,Tehran,Paper
            strike,2025-06-14T02:00Z,,35.7,51.4,city,Tehran,Paper
            strike,2025-06-15T02:00Z,,38.1,46.3,city,Tabriz,Paper
            """;

    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int run(String out, String... arguments) throws Exception {
        Path table = folder.resolve("events.csv");
        Files.writeString(table, TABLE);
        var command = new RenderCommand(new Ingest(() -> null), () -> Basemap.open(MAPS), () -> EventTables.OWN, PersonNames.NONE);
        CommandLine line = new CommandLine(command);
        line.setErr(new PrintWriter(err, true));
        String[] all = new String[arguments.length + 7];
        System.arraycopy(new String[] {table.toString(), "--size", "900x600", "--zone", "UTC", "--out", folder.resolve(out).toString()}, 0, all, 0, 7);
        System.arraycopy(arguments, 0, all, 7, arguments.length);
        return line.execute(all);
    }

    @Test
    void aPictureOfTwoPeriodsIsWrittenInEachFormatWithItsWordsAsText() throws Exception {
        String[] compared = {"--compare", "Before | 2025-06-13", "--with", "+P1D"};
        assertThat(run("map.svg", compared)).as(err.toString()).isZero();
        assertThat(Files.readString(folder.resolve("map.svg"))).contains("Before").contains("14 June 2025").contains("3 events").contains("2 events");
        assertThat(run("map.pdf", compared)).isZero();
        try (var pdf = Loader.loadPDF(folder.resolve("map.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Before").contains("Day 1 of 1");
        }
        assertThat(run("map.png", compared)).isZero();
        assertThat(ImageIO.read(folder.resolve("map.png").toFile()).getWidth()).isEqualTo(900);
    }

    @Test
    void aDifferenceOfSourcesSaysWhatItIs() throws Exception {
        assertThat(run("map.svg", "--compare", "source:Agency", "--with", "source:Paper", "--compare-as", "difference", "--normalise", "count"))
                .as(err.toString()).isZero();
        assertThat(Files.readString(folder.resolve("map.svg"))).contains("Not normalised").contains("Agency").contains("Hexagons");
    }

    @Test
    void oneSideIsNoComparison() throws Exception {
        assertThat(run("map.png", "--compare", "2025-06-13")).isEqualTo(2);
        assertThat(err.toString()).contains("two sides");
        assertThat(run("map.png", "--compare", "type:strike", "--with", "+P1D")).isEqualTo(2);
        assertThat(err.toString()).contains("the other side has none");
        assertThat(run("map.png", "--compare", "2025-06-13", "--with", "+P1D", "--swipe-at", "3")).isEqualTo(2);
        assertThat(folder.resolve("map.png")).doesNotExist();
    }
}
