package conflictmap.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import conflictmap.geo.GeoPoint;
import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.Counts;
import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import conflictmap.model.EventTime;
import conflictmap.model.EventType;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.model.Status;
import conflictmap.model.TimePrecision;
import conflictmap.model.Weapon;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** What other programs read in a project file: by GDAL, which is what QGIS opens files with, where it is installed. */
class GeoPackageTest {
    private static final Path OGRINFO = Path.of("/usr/bin/ogrinfo");
    private static final Path OGR2OGR = Path.of("/usr/bin/ogr2ogr");
    private static final String TEXT = "Iran said قصف. Israel struck Natanz at 03:15, killing at least two.";

    @TempDir
    Path folder;

    private Path path = Path.of("");

    @BeforeEach
    void save() throws IOException {
        path = folder.resolve("a.gpkg");
        ConflictEvent strike = event("s1", Precision.SITE, new GeoPoint(33.725, 51.7275), List.of());
        ConflictEvent nowhere = event("s2", Precision.UNKNOWN, null, List.of());
        ConflictEvent wrong = event("s3", Precision.CITY, new GeoPoint(-35.7, -51.4), List.of());
        ConflictEvent merged = event("m1", Precision.CITY, new GeoPoint(1, 2), List.of(new Claim("Agency", strike), new Claim("Other", nowhere)));
        var report = new Report("r1", "A title", "Agency", OffsetDateTime.parse("2025-06-13T08:00:00+03:30"), TEXT);
        var project = new Project(List.of(new Reading(report, List.of(), List.of(strike, nowhere, wrong), List.of())), List.of(table()),
                List.of(new Decision.Rejected("s3"), new Decision.Added(merged), new Decision.Accepted("t1")), List.of(new Scene("Dawn", "At first", Look.FIRST)), Look.FIRST);
        ProjectFile.create(path, project, Teller.EACH).close();
    }

    private static ConflictEvent event(String id, Precision precision, GeoPoint at, List<Claim> claims) {
        return new ConflictEvent(id, EventType.STRIKE, new Place("Natanz", at, precision, 1500, "admin1:IR.28", "IR", 0), null,
                new EventTime(LocalDateTime.of(2025, 6, 13, 3, 15), LocalDateTime.of(2025, 6, 13, 4, 15), ZoneId.of("Asia/Tehran"), TimePrecision.HOUR, "clock"),
                "Israel", "Iran", Weapon.MISSILE, "officials", Status.CLAIMED, new Counts(null, null, CountRange.atLeast(2), null), 0.75,
                List.of(new Evidence("r1", 22, 28, 15, TEXT.length(), "strike", "struck")), claims);
    }

    private static EventTable table() {
        var builder = new EventTable.Builder("table.csv");
        for (int i = 0; i < 3; i++) {
            var row = new EventRow();
            row.id = "t" + i;
            row.type = EventType.EXPLOSION;
            row.startMs = Instant.parse("2024-02-29T23:59:59.500Z").toEpochMilli() + i;
            row.endMs = row.startMs;
            row.lat = 10 + i;
            row.lon = -20 - i;
            row.precision = Precision.CITY;
            row.place = "Київ";
            row.source = "Paper";
            builder.add(row);
        }
        return builder.build();
    }

    @Test
    void pointsAreWhatTheStandardSays() throws ParseException {
        byte[] blob = GeoPackage.point(33.725, 51.7275);
        assertThat(blob).startsWith('G', 'P', 0, 1, 4326 & 0xFF, 4326 >> 8, 0, 0);
        var point = (Point) new WKBReader().read(Arrays.copyOfRange(blob, 8, blob.length));
        assertThat(point.getX()).isEqualTo(51.7275);
        assertThat(point.getY()).isEqualTo(33.725);
        assertThat(GeoPackage.point(Double.NaN, 1)).isNull();
    }

    @Test
    void timesAreWhatTheStandardSays() {
        assertThat(GeoPackage.utc(0)).isEqualTo("1970-01-01T00:00:00.000Z");
        assertThat(GeoPackage.utc(Instant.parse("2024-02-29T23:59:59.987654321Z"))).isEqualTo("2024-02-29T23:59:59.987Z");
        assertThat(GeoPackage.utc(Instant.parse("0000-01-01T00:00:00Z"))).isEqualTo("0000-01-01T00:00:00.000Z");
        assertThat(GeoPackage.utc(Instant.parse("9999-12-31T23:59:59.999Z"))).isEqualTo("9999-12-31T23:59:59.999Z");
        assertThat(GeoPackage.utc(Instant.parse("-0001-12-31T23:59:59.999Z"))).isNull();
        assertThat(GeoPackage.utc(Instant.MAX)).isNull();
    }

    @Test
    void theHeaderSaysWhatItIs() throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        assertThat(new String(bytes, 68, 4, StandardCharsets.US_ASCII)).isEqualTo("GPKG");
        assertThat(bytes[18]).as("no write-ahead log is needed to read it").isEqualTo((byte) 1);
        assertThat(bytes[62] << 8 | bytes[63] & 0xFF).isEqualTo(10_300);
    }

    @Test
    void gdalListsTheLayers() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(OGRINFO), "ogrinfo is not installed: GDAL's view of the file is not checked");
        String said = run(OGRINFO.toString(), "-ro", "-so", "-al", path.toString());
        assertThat(said).doesNotContain("Warning", "ERROR");
        assertThat(said).containsSubsequence("Layer name: events", "Geometry: Point", "Feature Count: 7", "Extent: (-51.400000, -35.700000) - (51.727500, 33.725000)",
                "EPSG\",4326", "Geometry Column = geom", "start_utc: DateTime", "end_utc: DateTime", "killed_least: Integer");
        for (String layer : List.of("settings", "reports", "decisions", "scenes", "evidence", "claims")) {
            assertThat(said).containsPattern("Layer name: " + layer + "\n(Metadata:\n(  .*\n)*)?Geometry: None");
        }
    }

    @Test
    void gdalTurnsTheEventsIntoGeoJson() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(OGR2OGR), "ogr2ogr is not installed: GDAL's view of the file is not checked");
        Map<String, JsonNode> events = geoJson("events", "id");
        assertThat(events).containsOnlyKeys("s1", "s2", "s3", "m1", "t0", "t1", "t2");
        JsonNode s1 = events.get("s1");
        assertThat(s1.at("/geometry/type").asText()).isEqualTo("Point");
        assertThat(s1.at("/geometry/coordinates").toString()).isEqualTo("[51.7275,33.725]");
        JsonNode p = s1.get("properties");
        assertThat(p.get("start_utc").asText()).isEqualTo("2025-06-12T23:45:00Z");
        assertThat(p.get("end_utc").asText()).isEqualTo("2025-06-13T00:45:00Z");
        assertThat(p.get("start_local").asText()).isEqualTo("2025-06-13T03:15");
        for (String[] field : new String[][] {{"zone", "Asia/Tehran"}, {"type", "strike"}, {"place", "Natanz"}, {"precision", "site"}, {"radius_m", "1500.0"},
            {"time_precision", "hour"}, {"actor", "Israel"}, {"target", "Iran"}, {"weapon", "missile"}, {"status", "claimed"}, {"killed_least", "2"},
            {"killed_most", "null"}, {"confidence", "0.75"}, {"attribution", "officials"}, {"source", "Agency"}, {"report_id", "r1"}, {"verdict", "open"},
            {"sentence", "Israel struck Natanz at 03:15, killing at least two."}, {"area", "admin1:IR.28"}, {"country", "IR"}}) {
            assertThat(p.get(field[0]).asText()).as(field[0]).isEqualTo(field[1]);
        }
        assertThat(events.get("s2").get("geometry").isNull()).isTrue();
        assertThat(events.get("s3").at("/properties/verdict").asText()).isEqualTo("rejected");
        assertThat(events.get("m1").at("/properties/verdict").asText()).isEqualTo("accepted");
        assertThat(events.get("t1").at("/properties/verdict").asText()).isEqualTo("accepted");
        assertThat(events.get("t2").at("/properties/place").asText()).isEqualTo("Київ");
        assertThat(events.get("t2").at("/properties/start_utc").asText()).isEqualTo("2024-02-29T23:59:59.502Z");
        assertThat(events.get("t2").at("/geometry/coordinates").toString()).isEqualTo("[-22.0,12.0]");
        assertThat(geoJson("claims", "told_id")).containsOnlyKeys("s1", "s2");
        assertThat(geoJson("evidence", "event_id")).containsOnlyKeys("s1", "s2", "s3", "m1");
        assertThat(geoJson("reports", "id").get("r1").at("/properties/text").asText()).isEqualTo(TEXT);
        assertThat(geoJson("reports", "id").get("r1").at("/properties/published_utc").asText()).startsWith("2025-06-13T04:30:00");
    }

    private Map<String, JsonNode> geoJson(String layer, String key) throws IOException, InterruptedException {
        Path out = folder.resolve(layer + ".json");
        Files.deleteIfExists(out);
        run(OGR2OGR.toString(), "-f", "GeoJSON", out.toString(), path.toString(), layer);
        Map<String, JsonNode> result = new HashMap<>();
        new ObjectMapper().readTree(out.toFile()).get("features").forEach(f -> result.put(f.at("/properties/" + key).asText(), f));
        return result;
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true).start();
        var said = new ByteArrayOutputStream();
        process.getInputStream().transferTo(said);
        assertThat(process.waitFor()).as(said.toString(StandardCharsets.UTF_8)).isZero();
        return said.toString(StandardCharsets.UTF_8);
    }
}
