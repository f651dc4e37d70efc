package conflictmap.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import conflictmap.TestCatalog;
import conflictmap.extract.Extractor;
import conflictmap.ingest.BadInputException;
import conflictmap.ingest.Manifest;
import conflictmap.jobs.InOrder;
import conflictmap.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How well and how fast reports are read: the place names of four public corpora beside the figures that others published,
 * the events of hand-coded reports, documents a second, the time to the first document's events, and memory.
 *
 * <p>The corpora and their scorers lie beside the program and are not part of it.
 */
final class ReadingBenchmark implements Benchmark {
    private static final int PASSES = 3;
    private static final int STARTS = 7;
    private static final String PUBLISHED = "2025-06-16T11:40:00+04:00";
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A corpus and what it has to reach: F1 of recognition and end to end at 161 km.
     *
     * @param adjectives whether it counts "Iranian" as a place name; GeoVirus does not
     * @param published end-to-end F1 of CamCoder, Edinburgh, CLAVIN and Yahoo over the whole corpus
     */
    private record Corpus(String name, boolean adjectives, double recognition, double endToEnd, List<Double> published) {}

    private static final List<Corpus> CORPORA = List.of(
            new Corpus("lgl", true, .78, .58, List.of(.483, .437, .419, .508)),
            new Corpus("trnews", true, .86, .68, List.of(.624, .564, .549, .551)),
            new Corpus("gwn", true, .80, .65, List.of(.560, .596, .503, .490)),
            new Corpus("geovirus", false, .92, .72, List.of(.674, .563, .601, .531)));

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public Figures run(Workplace workplace) throws IOException, InterruptedException {
        Path corpora = workplace.shared().resolve("bench").resolve("dev");
        Path gold = workplace.shared().resolve("gold").resolve("dev");
        if (!Files.isDirectory(corpora) || !Files.isDirectory(gold)) {
            throw new IOException("the measuring sets are not part of the program, and " + corpora + " or " + gold
                    + " does not exist; name their folder with -Dbench.shared=FOLDER");
        }
        Files.createDirectories(workplace.out());
        Figures figures = new Figures();
        long peak = places(workplace, corpora, figures);
        peak = Math.max(peak, events(workplace, gold, figures));
        figures.atMost(900, "resident at most", peak / 1e6, "MB");
        first(workplace, gold, figures);
        speed(documents(corpora, gold), figures);
        return figures;
    }

    /** @return the most memory that was resident, in bytes */
    private static long places(Workplace w, Path corpora, Figures figures) throws IOException, InterruptedException {
        long peak = 0;
        System.out.println("F1                       recognised  at 161 km   CamCoder  Edinburgh  CLAVIN  Yahoo (published, whole corpora, at 161 km)");
        for (Corpus c : CORPORA) {
            Path docs = corpora.resolve(c.name + ".jsonl");
            Path found = w.out().resolve(c.name + ".jsonl");
            Command reading = Command.run(List.of(w.command().toString(), "toponyms", docs.toString(), "--out", found.toString(), c.adjectives ? "--adjectives" : "--no-adjectives"));
            peak = Math.max(peak, reading.peakBytes());
            JsonNode score = score(w, "bench/score_toponyms.py", "score", c.name, docs.toString(), found.toString());
            double recognition = score.path("geo_overlap").path("F1").asDouble();
            double endToEnd = score.path("e2e").path("F1").asDouble();
            System.out.printf(Locale.ROOT, "%-24s %10.3f %10.3f %10.3f %10.3f %7.3f %6.3f%n", c.name + (c.adjectives ? "" : " without adjectives"), recognition, endToEnd,
                    c.published.get(0), c.published.get(1), c.published.get(2), c.published.get(3));
            figures.atLeast(c.recognition, c.name + " recognition F1", recognition, "");
            figures.atLeast(c.endToEnd, c.name + " end to end F1", endToEnd, "");
        }
        System.out.println("GeoVirus annotates no adjectives, the other three do.");
        return peak;
    }

    /** @return the most memory that was resident, in bytes */
    private static long events(Workplace w, Path gold, Figures figures) throws IOException, InterruptedException {
        Path out = w.out().resolve("events");
        long peak = Command.run(List.of(w.command().toString(), "extract", "--manifest", gold.resolve("manifest.csv").toString(), "--out-dir", out.toString())).peakBytes();
        JsonNode score = score(w, "gold/score_events.py", gold.toString(), out.toString());
        figures.atLeast(.80, "events: type and place F1", score.path("type_place").path("f1").asDouble(), "");
        figures.atLeast(.72, "events: and time F1", score.path("type_place_time").path("f1").asDouble(), "");
        figures.atLeast(.65, "events: and actor F1", score.path("type_place_time_actor").path("f1").asDouble(), "");
        figures.atLeast(.90, "events: toponyms F1", score.path("toponyms").path("f1").asDouble(), "");
        return peak;
    }

    /** From the start of the process to its end, with one report's events written: no less than the time to the events. */
    private static void first(Workplace w, Path gold, Figures figures) throws IOException, InterruptedException {
        Path report = gold.resolve("d01.txt");
        double[] seconds = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            seconds[i] = Command.run(List.of(w.command().toString(), "extract", report.toString(), "--published", PUBLISHED, "--out", w.out().resolve("first.geojson").toString())).seconds();
        }
        Arrays.sort(seconds);
        figures.atMost(3, "first report's events, median", seconds[STARTS / 2], "s");
        figures.add("first report's events, slowest of " + STARTS, seconds[STARTS - 1], "s");
    }

    /** Documents a second on all processors, after one pass to warm up. */
    private static void speed(List<Report> documents, Figures figures) throws IOException, InterruptedException {
        Extractor extractor = TestCatalog.extractor();
        double[] perSecond = new double[PASSES];
        pass(extractor, documents);
        for (int i = 0; i < PASSES; i++) {
            long from = System.nanoTime();
            pass(extractor, documents);
            perSecond[i] = documents.size() / ((System.nanoTime() - from) / 1e9);
        }
        Arrays.sort(perSecond);
        figures.add("documents", documents.size(), "");
        figures.atLeast(40, "documents a second, median", perSecond[PASSES / 2], "");
        figures.add("documents a second, slowest pass", perSecond[0], "");
    }

    private static void pass(Extractor extractor, List<Report> documents) throws InterruptedException {
        try (var readings = new InOrder<>(documents.iterator(), extractor::read)) {
            while (readings.hasNext()) {
                readings.next();
            }
        }
    }

    private static List<Report> documents(Path corpora, Path gold) throws IOException {
        List<Report> documents = new ArrayList<>();
        for (Corpus c : CORPORA) {
            for (String line : Files.readAllLines(corpora.resolve(c.name + ".jsonl"))) {
                JsonNode doc = JSON.readTree(line);
                documents.add(new Report(c.name + doc.path("doc").asText(), "", "", null, doc.path("text").asText()));
            }
        }
        try {
            for (var file : Manifest.read(gold.resolve("manifest.csv")).files()) {
                documents.add(new Report(file.id(), file.title(), file.source(), file.published(), Files.readString(file.path())));
            }
        } catch (BadInputException e) {
            throw new IOException(e.problem().toString(), e);
        }
        return documents;
    }

    private static JsonNode score(Workplace w, String scorer, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", w.shared().resolve(scorer).toString()));
        command.addAll(List.of(arguments));
        command.add("--json");
        return JSON.readTree(Command.run(command).output());
    }
}
