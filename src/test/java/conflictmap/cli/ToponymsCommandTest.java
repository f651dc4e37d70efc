package conflictmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import conflictmap.extract.places.NameSpan;
import conflictmap.extract.places.PlaceFinder;
import conflictmap.gazetteer.Places;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ToponymsCommandTest {
    private static final Pattern TEHRAN = Pattern.compile("Tehran");

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int run(String lines, String... options) throws IOException {
        Path docs = Files.writeString(folder.resolve("docs.jsonl"), lines);
        List<String> args = new ArrayList<>(List.of(docs.toString(), "--out", folder.resolve("out.jsonl").toString()));
        args.addAll(List.of(options));
        var command = new ToponymsCommand(() -> new PlaceFinder(Places.gazetteer(), d -> {
            List<NameSpan> spans = new ArrayList<>();
            for (Matcher m = TEHRAN.matcher(d.text()); m.find();) {
                spans.add(new NameSpan(m.start(), m.end(), NameSpan.Type.LOCATION));
            }
            return spans;
        }));
        return new CommandLine(command).setErr(new PrintWriter(err, true)).execute(args.toArray(String[]::new));
    }

    private List<JsonNode> out() throws IOException {
        List<JsonNode> out = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("out.jsonl"))) {
            out.add(new ObjectMapper().readTree(line));
        }
        return out;
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        assertThat(run("{\"doc\":\"a\",\"text\":\"\uD83D\uDE00\uD83D\uDE00 Blasts in Tehran\",\"date\":null}\n")).isZero();
        JsonNode t = out().getFirst().path("toponyms").path(0);
        assertThat(t.path("start").asInt()).isEqualTo(13);
        assertThat(t.path("end").asInt()).isEqualTo(19);
        assertThat(t.path("lat").asDouble()).isBetween(35.5, 35.9);
        assertThat(t.path("geonameid").asLong()).isEqualTo(112931);
    }

    @Test
    void aBadLineIsReportedAndTheRestRead() throws IOException {
        int status = run("{\"doc\":\"a\",\"text\":\"Tehran\"}\n{oops\n\n[1]\n{\"doc\":\"b\"}\n{\"doc\":2,\"text\":\"In Tehran.\"}\n");
        assertThat(status).isEqualTo(1);
        assertThat(out()).extracting(n -> n.path("doc").asText()).containsExactly("a", "2");
        assertThat(err.toString()).contains("docs.jsonl:2:").contains("docs.jsonl:4:").contains("docs.jsonl:5:").doesNotContain("docs.jsonl:6:");
    }

    @Test
    void adjectivesCountUnlessTheyAreNotWanted() throws IOException {
        String doc = "{\"doc\":\"a\",\"text\":\"Iranian media in Tehran\"}\n";
        run(doc);
        assertThat(out().getFirst().path("toponyms")).hasSize(2);
        run(doc, "--no-adjectives");
        assertThat(out().getFirst().path("toponyms")).hasSize(1);
    }

    @Test
    void aMissingFileIsOneLineAndAStatus() {
        var command = new ToponymsCommand(() -> new PlaceFinder(Places.gazetteer(), d -> List.of()));
        int status = new CommandLine(command).setErr(new PrintWriter(err, true))
                .execute(folder.resolve("none.jsonl").toString(), "--out", folder.resolve("o.jsonl").toString());
        assertThat(status).isNotZero();
        assertThat(err.toString().lines().count()).isEqualTo(1);
    }
}
