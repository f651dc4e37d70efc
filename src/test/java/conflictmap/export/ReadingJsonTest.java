package conflictmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import conflictmap.geo.GeoPoint;
import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.Counts;
import conflictmap.model.EventTime;
import conflictmap.model.EventType;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.model.Status;
import conflictmap.model.TimePrecision;
import conflictmap.model.Toponym;
import conflictmap.model.Weapon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Place HAIFA = new Place("Haifa", new GeoPoint(32.8184, 34.9885), Precision.CITY, 9500.4, "", "IL", 294801);
    private static final Place LEBANON = new Place("Lebanon", new GeoPoint(33.83, 35.83), Precision.COUNTRY, 60000, "country:LB", "LB", 0);
    private static final String TEXT = "🔴🔴 Breaking. Two rockets fired from Lebanon hit Haifa.";

    @TempDir
    Path folder;

    private static ConflictEvent event(String text, Place place, @Nullable Place origin, Counts counts) {
        int sentence = text.indexOf("Two");
        int clause = text.indexOf("rockets");
        return new ConflictEvent("r1#1", EventType.LAUNCH, place, origin,
                new EventTime(LocalDateTime.parse("2024-10-09T18:00"), LocalDateTime.parse("2024-10-10T00:00"), ZoneId.of("Asia/Jerusalem"), TimePrecision.PART_OF_DAY, "part.late"),
                "Hezbollah", "Israel", Weapon.ROCKET, "IDF", Status.CLAIMED, counts, 0.8765,
                List.of(new Evidence("r1", clause, text.length() - 1, sentence, text.length(), "launch.fired", "fired")));
    }

    private static Reading reading(String text, Place place, @Nullable Place origin, Counts counts) {
        Report report = new Report("r1", "Rockets", "Agency", OffsetDateTime.parse("2024-10-10T08:00+03:00"), text);
        List<Toponym> toponyms = List.of(
                new Toponym(text.indexOf("Lebanon"), text.indexOf("Lebanon") + 7, Toponym.Role.ACTOR, LEBANON),
                new Toponym(text.indexOf("Haifa"), text.indexOf("Haifa") + 5, Toponym.Role.LOCATION, place));
        return new Reading(report, toponyms, List.of(event(text, place, origin, counts)), List.of());
    }

    private static JsonNode written(Reading... readings) throws IOException {
        return JSON.readTree(ReadingJson.text(List.of(readings)));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** What stands between two offsets in code points, as a reader in another language cuts it. */
    private static String cut(String text, JsonNode from, JsonNode to) {
        int[] points = text.codePoints().toArray();
        return new String(points, from.asInt(), to.asInt() - from.asInt());
    }

    @Test
    void isAFeatureCollectionWithItsReportsAndToponyms() throws IOException {
        JsonNode root = written(reading(TEXT, HAIFA, LEBANON, Counts.NONE));
        assertThat(root.get("type").asText()).isEqualTo("FeatureCollection");
        assertThat(root.get("features")).hasSize(1);
        assertThat(root.get("toponyms")).hasSize(2);
        assertThat(root.get("reports")).hasSize(1);
        assertThat(root.get("reports").get(0).get("id").asText()).isEqualTo("r1");
        assertThat(OffsetDateTime.parse(root.get("reports").get(0).get("published").asText())).isEqualTo("2024-10-10T08:00+03:00");
    }

    @Test
    void anEventHasAllFieldsOfTheGuide() throws IOException {
        Counts counts = new Counts(CountRange.exactly(2), null, CountRange.atLeast(14), CountRange.atMost(30));
        JsonNode f = written(reading(TEXT, HAIFA, LEBANON, counts)).get("features").get(0);
        assertThat(f.get("type").asText()).isEqualTo("Feature");
        assertThat(f.get("id").asText()).isEqualTo("r1#1");
        assertThat(f.get("geometry").toString()).isEqualTo("{\"type\":\"Point\",\"coordinates\":[34.9885,32.8184]}");
        JsonNode p = f.get("properties");
        assertThat(names(p)).contains("type", "place", "origin", "start", "end", "time_precision", "actor", "target_actor", "weapon", "attribution",
                "status", "fired", "intercepted", "killed", "injured", "mentions");
        assertThat(p.get("type").asText()).isEqualTo("launch");
        assertThat(p.get("start").asText()).isEqualTo("2024-10-09T18:00");
        assertThat(p.get("end").asText()).isEqualTo("2024-10-10T00:00");
        assertThat(p.get("zone").asText()).isEqualTo("Asia/Jerusalem");
        assertThat(p.get("time_precision").asText()).isEqualTo("part_of_day");
        assertThat(p.get("actor").asText()).isEqualTo("Hezbollah");
        assertThat(p.get("target_actor").asText()).isEqualTo("Israel");
        assertThat(p.get("weapon").asText()).isEqualTo("rocket");
        assertThat(p.get("attribution").asText()).isEqualTo("IDF");
        assertThat(p.get("status").asText()).isEqualTo("claimed");
        assertThat(p.get("confidence").asDouble()).isEqualTo(0.88);
        assertThat(p.get("fired").toString()).isEqualTo("[2,2]");
        assertThat(p.get("intercepted").isNull()).isTrue();
        assertThat(p.get("killed").toString()).isEqualTo("[14,null]");
        assertThat(p.get("injured").toString()).isEqualTo("[null,30]");
        assertThat(p.get("place").toString()).isEqualTo(
                "{\"name\":\"Haifa\",\"lat\":32.8184,\"lon\":34.9885,\"precision\":\"city\",\"radius_m\":9500,\"country\":\"IL\",\"geonameid\":294801}");
        assertThat(p.get("origin").get("area").asText()).isEqualTo("country:LB");
        assertThat(p.get("evidence").get(0).get("rule").asText()).isEqualTo("launch.fired");
        assertThat(p.get("evidence").get(0).get("trigger").asText()).isEqualTo("fired");
        assertThat(p.get("evidence").get(0).get("sentence").asText()).isEqualTo("Two rockets fired from Lebanon hit Haifa.");
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        for (String text : List.of(TEXT, TEXT.replace("🔴🔴 ", ""), "é \u05e6\u05d1\u05e2 🚀 Two 🚀 rockets 🚀 from Lebanon 🚀 hit Haifa.")) {
            JsonNode root = written(reading(text, HAIFA, null, Counts.NONE));
            JsonNode mention = root.get("features").get(0).get("properties").get("mentions").get(0);
            assertThat(cut(text, mention.get(0), mention.get(1))).isEqualTo(text.substring(text.indexOf("rockets"), text.length() - 1));
            for (JsonNode t : root.get("toponyms")) {
                assertThat(cut(text, t.get("start"), t.get("end"))).isEqualTo(t.get("text").asText());
            }
        }
    }

    @Test
    void toponymsTellTheirPlaceAndRole() throws IOException {
        JsonNode toponyms = written(reading(TEXT, HAIFA, null, Counts.NONE)).get("toponyms");
        assertThat(names(toponyms.get(1))).contains("start", "end", "name", "lat", "lon", "precision", "role", "report");
        assertThat(toponyms.get(0).get("role").asText()).isEqualTo("actor");
        assertThat(toponyms.get(1).get("role").asText()).isEqualTo("location");
        assertThat(toponyms.get(1).get("name").asText()).isEqualTo("Haifa");
    }

    @Test
    void aPlaceThatIsNotKnownHasNoGeometry() throws IOException {
        JsonNode root = written(reading(TEXT, Place.unresolved("Kfar Nowhere"), null, Counts.NONE));
        JsonNode f = root.get("features").get(0);
        assertThat(f.has("geometry")).isTrue();
        assertThat(f.get("geometry").isNull()).isTrue();
        JsonNode place = f.get("properties").get("place");
        assertThat(place.get("name").asText()).isEqualTo("Kfar Nowhere");
        assertThat(place.get("lat").isNull()).isTrue();
        assertThat(place.get("lon").isNull()).isTrue();
        assertThat(names(place)).doesNotContain("country", "area", "geonameid");
        assertThat(f.get("properties").has("origin")).isTrue();
        assertThat(f.get("properties").get("origin").isNull()).isTrue();
    }

    @Test
    void nothingReadIsAnEmptyCollection() throws IOException {
        JsonNode root = written();
        assertThat(root.toString()).isEqualTo("{\"type\":\"FeatureCollection\",\"reports\":[],\"features\":[],\"toponyms\":[]}");
        JsonNode undated = written(new Reading(new Report("r", "", "", null, "x"), List.of(), List.of(), List.of()));
        assertThat(undated.get("reports").get(0).get("published").isNull()).isTrue();
    }

    @Test
    void replacesAFileWholeAndLeavesNothingBeside() throws IOException {
        Path out = Files.writeString(folder.resolve("events.geojson"), "old".repeat(100_000));
        ReadingJson.write(List.of(reading(TEXT, HAIFA, null, Counts.NONE)), out);
        assertThat(JSON.readTree(out.toFile()).get("features")).hasSize(1);
        assertThat(files()).containsExactly(out);
    }

    @Test
    void aFileThatCantBeWrittenLeavesTheOldOneAndNothingBeside() throws IOException {
        Path old = Files.createDirectories(folder.resolve("events.geojson").resolve("kept"));
        assertThatThrownBy(() -> ReadingJson.write(List.of(), folder.resolve("events.geojson"))).isInstanceOf(IOException.class);
        assertThat(old).exists();
        assertThat(files()).containsExactly(folder.resolve("events.geojson"));
    }

    @Test
    void othersMayReadTheFileAsTheyMayAnyOther() throws IOException {
        Path out = folder.resolve("events.geojson");
        ReadingJson.write(List.of(), out);
        Path any = Files.writeString(folder.resolve("any.txt"), "");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(out)).isEqualTo(Files.getPosixFilePermissions(any));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.toList();
        }
    }
}
