package conflictmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import conflictmap.extract.Corpus;
import conflictmap.ingest.Ingest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WAR = "The war goes on.\n\n";
    private static final String KHARKIV = WAR + "Russian missiles hit a power plant in Kharkiv in Ukraine overnight. Two workers were killed.\n";
    private static final String HAIFA = WAR + "🔴 Sirens sounded in Haifa on Thursday as rockets were fired from Lebanon.\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int run(Object... arguments) {
        var line = ConflictMapCommand.of(new ExtractCommand(new Ingest(Corpus::extractor)));
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(Stream.concat(Stream.of("extract"), Stream.of(arguments).map(Object::toString)).toArray(String[]::new));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> events(JsonNode collection) {
        return StreamSupport.stream(collection.get("features").spliterator(), false).map(f -> f.get("properties"))
                .map(p -> p.get("type").asText() + " " + p.get("place").get("name").asText() + " " + p.get("start").asText()).toList();
    }

    private static JsonNode read(Path file) throws IOException {
        return JSON.readTree(file.toFile());
    }

    @Test
    void writesToStandardOutput() throws IOException {
        assertThat(run(file("a.txt", KHARKIV), "--published", "2024-11-20T09:00+02:00")).isZero();
        assertThat(events(JSON.readTree(out.toString()))).containsExactly("strike Kharkiv 2024-11-19T18:00");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void mergesWhatTwoReportsTellOfOneHappening() throws IOException {
        Path a = file("a.txt", KHARKIV);
        Path b = file("b.txt", WAR + "A power plant in Kharkiv in Ukraine was hit by missiles overnight. Three people were killed.\n");
        assertThat(run(a, b, "--merge", "--published", "2024-11-20T09:00+02:00")).isZero();
        JsonNode merged = JSON.readTree(out.toString());
        assertThat(events(merged)).containsExactly("strike Kharkiv 2024-11-19T18:00");
        JsonNode p = merged.get("features").get(0).get("properties");
        assertThat(p.get("killed").toString()).isEqualTo("[2,3]");
        assertThat(p.get("claims")).extracting(c -> c.get("report").asText() + " " + c.get("killed")).containsExactly("a [2,2]", "b [3,3]");
        assertThat(p.get("claims").get(1).get("evidence").get(0).get("sentence").asText()).startsWith("A power plant");
    }

    @Test
    void mergesIntoOneFileOnly() throws IOException {
        assertThat(run(file("a.txt", KHARKIV), "--merge", "--out-dir", folder.resolve("out"))).isNotZero();
        assertThat(err.toString()).contains("--out instead of --out-dir");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void writesAFile() throws IOException {
        Path geojson = folder.resolve("events.geojson");
        assertThat(run(file("a.txt", KHARKIV), file("b.txt", HAIFA), "--published", "2024-11-20T09:00+02:00", "--out", geojson)).isZero();
        assertThat(out.toString()).isEmpty();
        JsonNode root = read(geojson);
        assertThat(events(root)).contains("strike Kharkiv 2024-11-19T18:00").anyMatch(e -> e.startsWith("alert Haifa"));
        assertThat(root.get("reports")).extracting(r -> r.get("id").asText()).containsExactly("a", "b");
    }

    @Test
    void readsAManifestIntoOneFileAReport() throws IOException {
        file("a.txt", KHARKIV);
        file("b.txt", HAIFA);
        Path manifest = file("reports.csv", "file,published,source,title\na.txt,2024-11-20T09:00+02:00,Agency,Night\nb.txt,2024-10-10T20:00+03:00,,\n");
        Path dir = folder.resolve("out").resolve("deep");
        assertThat(run("--manifest", manifest, "--out-dir", dir)).isZero();
        assertThat(events(read(dir.resolve("a.geojson")))).containsExactly("strike Kharkiv 2024-11-19T18:00");
        assertThat(read(dir.resolve("a.geojson")).get("reports").get(0).get("source").asText()).isEqualTo("Agency");
        assertThat(events(read(dir.resolve("b.geojson")))).anyMatch(e -> e.startsWith("alert Haifa 2024-10-10"));
        try (Stream<Path> files = Files.list(dir)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void theTextsOwnDateCountsWithoutPublication() throws IOException {
        assertThat(run(file("a.txt", WAR + "Israeli jets bombed the city of Isfahan in Iran on Friday, June 13.\n"))).isZero();
        assertThat(events(JSON.readTree(out.toString()))).containsExactly("strike Isfahan 2025-06-13T00:00");
    }

    @Test
    void mentionsCountCodePoints() throws IOException {
        assertThat(run(file("b.txt", HAIFA), "--published", "2024-10-10T20:00+03:00")).isZero();
        JsonNode root = JSON.readTree(out.toString());
        int[] points = HAIFA.codePoints().toArray();
        for (JsonNode t : root.get("toponyms")) {
            assertThat(new String(points, t.get("start").asInt(), t.get("end").asInt() - t.get("start").asInt())).isEqualTo(t.get("text").asText());
        }
        assertThat(root.get("toponyms")).extracting(t -> t.get("text").asText()).contains("Haifa", "Lebanon");
    }

    @Test
    void badFilesAreNamedWithWhatToDoAndTheRestIsWritten() throws IOException {
        Path binary = Files.write(folder.resolve("map.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4});
        Path nothing = Files.createDirectory(folder.resolve("nothing"));
        assertThat(run(folder.resolve("none.txt"), file("empty.txt", ""), binary, nothing, file("a.txt", KHARKIV), "--published", "2024-11-20T09:00+02:00")).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(4)
                .anyMatch(l -> l.contains("none.txt") && l.contains("check its name"))
                .anyMatch(l -> l.contains("empty.txt") && l.contains("nothing to read"))
                .anyMatch(l -> l.contains("map.png") && l.contains("save the report as a text file"))
                .anyMatch(l -> l.contains(nothing + ": ") && l.contains("no files in this folder"))
                .allMatch(l -> l.startsWith("extract: "));
        assertThat(err.toString()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(events(JSON.readTree(out.toString()))).containsExactly("strike Kharkiv 2024-11-19T18:00");
    }

    @Test
    void readsWhatLiesInAFolder() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        file("in/a.txt", KHARKIV);
        file("in/b.txt", HAIFA);
        assertThat(run(folder.resolve("in"), "--published", "2024-11-20T09:00+02:00")).isZero();
        assertThat(JSON.readTree(out.toString()).get("reports")).extracting(r -> r.get("id").asText()).containsExactly("a", "b");
    }

    @Test
    void badRowsOfAManifestAreNamedByTheirLine() throws IOException {
        file("a.txt", KHARKIV);
        Path manifest = file("reports.csv", "file,published,source,title\na.txt,last week,,\n,,,\n");
        assertThat(run("--manifest", manifest)).isEqualTo(1);
        assertThat(err.toString()).contains("reports.csv:2: \"last week\"").contains("reports.csv:3: ").doesNotContain("Exception");
        assertThat(JSON.readTree(out.toString()).get("reports")).hasSize(1);
    }

    @Test
    void aManifestThatIsNotThereIsNamed() {
        assertThat(run("--manifest", folder.resolve("none.csv"))).isEqualTo(1);
        assertThat(err.toString()).contains("none.csv").contains("check its name").doesNotContain("Exception");
        assertThat(run("--manifest", folder)).isEqualTo(1);
        assertThat(err.toString()).doesNotContain("\tat ");
    }

    @Test
    void aPlaceThatCantBeWrittenIsNamed() throws IOException {
        Path geojson = folder.resolve("no").resolve("events.geojson");
        assertThat(run(file("a.txt", KHARKIV), "--out", geojson)).isEqualTo(1);
        assertThat(err.toString()).contains("can't write").contains(geojson.toString()).contains("does not exist").doesNotContain("Exception");
        err.getBuffer().setLength(0);
        assertThat(run(file("b.txt", KHARKIV), "--out-dir", file("taken", ""))).isEqualTo(1);
        assertThat(err.toString()).contains("can't write").contains("taken").doesNotContain("Exception");
    }

    @Test
    void twoReportsOfOneNameDoNotOverwriteEachOther() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("a.txt"), HAIFA);
        Path dir = folder.resolve("out");
        run(file("a.txt", KHARKIV), other.resolve("a.txt"), "--published", "2024-11-20T09:00+02:00", "--out-dir", dir);
        String all = "";
        try (Stream<Path> files = Files.list(dir)) {
            for (Path p : files.toList()) {
                all += Files.readString(p);
            }
        }
        assertThat(all).contains("Kharkiv").contains("Haifa");
    }

    @Test
    void tellsHowItReadOnStandardError() throws IOException {
        assertThat(run(file("a.txt", KHARKIV), "--published", "2024-11-20T09:00+02:00", "--explain")).isZero();
        assertThat(err.toString()).contains("Kharkiv").contains("overnight (part.overnight)").contains("strike.");
        assertThat(events(JSON.readTree(out.toString()))).hasSize(1);
    }

    @Test
    void withoutFilesItsUsageIsTold() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Name a FILE or a --manifest.").contains("Usage: conflictmap extract");
    }

    @Test
    void aWrongInstantIsExplained() throws IOException {
        assertThat(run(file("a.txt", KHARKIV), "--published", "yesterday")).isEqualTo(2);
        assertThat(err.toString()).contains("--published").contains("yesterday").contains("2025-06-15T08:00+03:00").doesNotContain("\tat ");
    }

    @Test
    void helps() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Usage: conflictmap extract").contains("--manifest").contains("--out-dir").contains("--published").contains("--explain");
        assertThat(err.toString()).isEmpty();
    }
}
