package conflictmap.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import conflictmap.files.WholeFile;
import conflictmap.geo.GeoPoint;
import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.model.Toponym;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was read, as GeoJSON (RFC 7946): one feature an event, toponyms and reports as members of their own. Offsets
 * count Unicode code points; times are local to the event's place, whose zone stands beside them.
 */
public final class ReadingJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadingJson() {}

    /** Writes the readings to a file, whole or not at all. */
    public static void write(List<Reading> readings, Path out) throws IOException {
        WholeFile.write(out, part -> JSON.writerWithDefaultPrettyPrinter().writeValue(part.toFile(), collection(readings, events(readings))));
    }

    /** Writes the readings with events that were merged of theirs, each with its claims, to a file, whole or not at all. */
    public static void write(List<Reading> readings, List<ConflictEvent> events, Path out) throws IOException {
        WholeFile.write(out, part -> JSON.writerWithDefaultPrettyPrinter().writeValue(part.toFile(), collection(readings, events)));
    }

    /** The readings as text. */
    public static String text(List<Reading> readings) throws IOException {
        return text(readings, events(readings));
    }

    /** The readings with events that were merged of theirs, as text. */
    public static String text(List<Reading> readings, List<ConflictEvent> events) throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(collection(readings, events));
    }

    private static List<ConflictEvent> events(List<Reading> readings) {
        return readings.stream().flatMap(r -> r.events().stream()).toList();
    }

    private static ObjectNode collection(List<Reading> readings, List<ConflictEvent> events) {
        ObjectNode root = JSON.createObjectNode().put("type", "FeatureCollection");
        ArrayNode reports = root.putArray("reports");
        ArrayNode features = root.putArray("features");
        ArrayNode toponyms = root.putArray("toponyms");
        Map<String, Source> sources = new HashMap<>();
        for (Reading reading : readings) {
            Report report = reading.report();
            Source source = new Source(report, new CodePoints(report.text()));
            sources.put(report.id(), source);
            reports.addObject().put("id", report.id()).put("title", report.title()).put("source", report.source())
                    .put("published", report.published() == null ? null : report.published().toString());
            reading.toponyms().forEach(t -> toponyms.add(toponym(t, report, source.points())));
        }
        events.forEach(e -> features.add(feature(e, sources)));
        return root;
    }

    /** A report, with what its offsets are in code points. */
    private record Source(Report report, CodePoints points) {}

    private static ObjectNode feature(ConflictEvent e, Map<String, Source> sources) {
        ObjectNode f = EventJson.feature(e);
        ObjectNode p = f.putObject("properties").put("type", e.type().code());
        tell(p, e, sources);
        if (!e.claims().isEmpty()) {
            ArrayNode claims = p.putArray("claims");
            for (Claim c : e.claims()) {
                tell(EventJson.claim(claims.addObject(), c), c.told(), sources);
            }
        }
        return f;
    }

    /** What is told; the words that tell it are those of the first report. */
    private static void tell(ObjectNode p, ConflictEvent e, Map<String, Source> sources) {
        EventJson.tell(p, e);
        p.put("confidence", Math.round(e.confidence() * 100) / 100.0);
        String reportId = e.evidence().getFirst().reportId();
        Source source = Objects.requireNonNull(sources.get(reportId), () -> "an event without its report: " + e.id());
        p.put("report", reportId);
        ArrayNode mentions = p.putArray("mentions");
        ArrayNode evidence = p.putArray("evidence");
        for (Evidence v : e.evidence()) {
            if (v.reportId().equals(reportId)) {
                mentions.addArray().add(source.points().at(v.from())).add(source.points().at(v.to()));
                evidence.addObject().put("rule", v.rule()).put("trigger", v.trigger())
                        .put("sentence", source.report().text().substring(v.sentenceFrom(), v.sentenceTo()));
            }
        }
    }

    private static ObjectNode toponym(Toponym t, Report report, CodePoints points) {
        ObjectNode n = EventJson.place(t.place()).put("start", points.at(t.from())).put("end", points.at(t.to()))
                .put("text", report.text().substring(t.from(), t.to())).put("role", t.role().name().toLowerCase(Locale.ROOT));
        return n.put("report", report.id());
    }

    /** Turns UTF-16 offsets into code points: prefix counts where a text needs them, nothing where it does not. */
    private static final class CodePoints {
        private final int @Nullable [] pairsBefore;

        CodePoints(String text) {
            if (text.codePointCount(0, text.length()) == text.length()) {
                pairsBefore = null;
                return;
            }
            int[] pairs = new int[text.length() + 1];
            for (int i = 0; i < text.length(); i++) {
                pairs[i + 1] = pairs[i] + (Character.isLowSurrogate(text.charAt(i)) ? 1 : 0);
            }
            pairsBefore = pairs;
        }

        int at(int offset) {
            return pairsBefore == null ? offset : offset - pairsBefore[offset];
        }
    }
}
