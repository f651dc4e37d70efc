package conflictmap.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import conflictmap.extract.places.Mention;
import conflictmap.extract.places.MentionKind;
import conflictmap.extract.places.PlaceFinder;
import conflictmap.extract.text.TextSplitter;
import conflictmap.jobs.InOrder;
import conflictmap.model.Place;
import conflictmap.model.Problem;
import conflictmap.model.Report;
import conflictmap.model.Toponym;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Place names of many texts at once, for whoever wants to measure them or use them elsewhere. */
@Command(name = "toponyms", mixinStandardHelpOptions = true,
        description = "Finds the place names of texts and says where they are.")
public final class ToponymsCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Supplier<PlaceFinder> finder;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DOCS.jsonl",
            description = "One JSON object a line: {\"doc\": id, \"text\": text, \"date\": day or null}.")
    private Path docs = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "OUT.jsonl",
            description = "File to write: {\"doc\": id, \"toponyms\": [{start, end, name, lat, lon, geonameid}]} a line; "
                    + "offsets count Unicode code points.")
    private Path out = Path.of("");

    @Option(names = "--adjectives", negatable = true, defaultValue = "true", fallbackValue = "true",
            description = "Adjectives and peoples (\"Iranian\") count as names of their country (default: ${DEFAULT-VALUE}).")
    private boolean adjectives;

    /** @param finder makes the finder of places when it is first needed */
    public ToponymsCommand(Supplier<PlaceFinder> finder) {
        this.finder = finder;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec == null ? new PrintWriter(System.err, true) : spec.commandLine().getErr();
        try (BufferedReader in = Files.newBufferedReader(docs, StandardCharsets.UTF_8);
                PrintWriter written = new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
            return read(in.lines().iterator(), written, err);
        } catch (IOException | UncheckedIOException e) {
            err.println("toponyms: " + e.getClass().getSimpleName() + ": " + e.getMessage());
            return 1;
        }
    }

    private int read(Iterator<String> lines, PrintWriter written, PrintWriter err) throws InterruptedException {
        int status = 0;
        try (var results = new InOrder<>(lines, this::result)) {
            for (int number = 1; results.hasNext(); number++) {
                Result r = results.next();
                if (r.line != null) {
                    written.println(r.line);
                } else if (r.complaint != null) {
                    err.println(new Problem("toponyms.line", docs.toString(), number, r.complaint));
                    status = 1;
                }
            }
        }
        return status;
    }

    /** What a line gave: a line to write, or a complaint; neither where it is blank. */
    private record Result(@Nullable String line, @Nullable String complaint) {}

    private Result result(String line) {
        try {
            return new Result(line.isBlank() ? null : JSON.writeValueAsString(toponyms(JSON.readTree(line), finder.get())), null);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return new Result(null, firstLine(e));
        }
    }

    private static String firstLine(Exception e) {
        String message = String.valueOf(e.getMessage());
        return "left out, since it is not an object with \"doc\" and \"text\": " + message.lines().findFirst().orElse("");
    }

    private ObjectNode toponyms(JsonNode line, PlaceFinder places) {
        JsonNode doc = line.path("doc");
        JsonNode text = line.path("text");
        if (!doc.isValueNode() || !text.isTextual()) {
            throw new IllegalArgumentException("\"doc\" or \"text\" is missing");
        }
        ObjectNode result = JSON.createObjectNode();
        result.set("doc", doc);
        ArrayNode list = result.putArray("toponyms");
        var offsets = new CodePoints(text.textValue());
        for (Mention m : places.find(TextSplitter.split(new Report(doc.asText(), "", "", null, text.textValue())))) {
            Toponym t = m.toponym();
            if (t != null) {
                list.add(toponym(offsets, t.from(), t.to(), t.place()));
            } else if (adjectives && m.kind() == MentionKind.DEMONYM) {
                list.add(toponym(offsets, m.from(), m.to(), m.place()));
            }
        }
        return result;
    }

    private static ObjectNode toponym(CodePoints offsets, int from, int to, Place place) {
        ObjectNode t = JSON.createObjectNode();
        t.put("start", offsets.upTo(from)).put("end", offsets.upTo(to)).put("name", place.name());
        if (place.position() == null) {
            t.putNull("lat").putNull("lon");
        } else {
            t.put("lat", place.position().latDeg()).put("lon", place.position().lonDeg());
        }
        return place.geonameId() > 0 ? t.put("geonameid", place.geonameId()) : t.putNull("geonameid");
    }

    /** Counts code points up to offsets that never decrease by much, going over the text once in all. */
    private static final class CodePoints {
        private final String text;
        private int at;
        private int count;

        CodePoints(String text) {
            this.text = text;
        }

        int upTo(int offset) {
            count += offset >= at ? text.codePointCount(at, offset) : -text.codePointCount(offset, at);
            at = offset;
            return count;
        }
    }
}
