package conflictmap.ingest.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import conflictmap.ingest.BadInputException;
import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.EventTable;
import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.Problem;
import conflictmap.model.TimePrecision;
import conflictmap.model.Weapon;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as their makers lay them out, good and bad. */
class KnownTablesTest {
    private static final Path TABLES = Path.of("src/test/resources/tables");
    private static EventTables tables = EventTables.OWN;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() throws IOException {
        tables = EventTables.load(Path.of(System.getProperty("conflictmap.home", "."), "data"));
    }

    private static TableReading read(String name) throws BadInputException, InterruptedException {
        return tables.read(TABLES.resolve(name));
    }

    private static ConflictEvent event(TableReading reading, String id) {
        EventTable table = reading.table();
        return table.event(row(table, id));
    }

    private static int row(EventTable table, String id) {
        return IntStream.range(0, table.size()).filter(row -> table.id(row).equals(id)).findFirst().orElseThrow();
    }

    /** The messages of rows that were left out, by line. */
    private static Map<Integer, String> faults(TableReading reading) {
        Map<Integer, String> faults = new LinkedHashMap<>();
        for (Problem problem : reading.problems()) {
            if (!problem.code().equals(TableReading.SUMMARY)) {
                assertThat(faults.put(problem.line(), problem.message().replace("; the row is left out", ""))).as("line %s once", problem.line()).isNull();
            }
        }
        return faults;
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }

    @Test
    void acledTellsTypesPrecisionsNumbersAndWords() throws BadInputException, InterruptedException {
        TableReading reading = read("acled.csv");
        assertThat(faults(reading)).isEmpty();
        ConflictEvent strike = event(reading, "IRN1");
        assertThat(strike.type()).isEqualTo(EventType.STRIKE);
        assertThat(strike.weapon()).isEqualTo(Weapon.AIRCRAFT);
        assertThat(strike.place().precision()).isEqualTo(Precision.CITY);
        assertThat(strike.place().countryCode()).isEqualTo("IR");
        assertThat(strike.counts().killed()).isEqualTo(CountRange.exactly(2));
        assertThat(strike.actor()).isEqualTo("Military Forces of North; Military Forces of South");
        assertThat(reading.table().note(row(reading.table(), "IRN1"))).contains("\"the old one\"");
        assertThat(reading.table().subType(row(reading.table(), "IRN1"))).isEqualTo("Air/drone strike");
        ConflictEvent shotDown = event(reading, "IRN2");
        assertThat(shotDown.type()).isEqualTo(EventType.INTERCEPTION);
        assertThat(shotDown.when().range().start()).isEqualTo(at("2025-05-16T00:00:00Z"));
        assertThat(shotDown.counts().killed()).isNull();
        assertThat(event(reading, "IRN8").targetActor()).isEqualTo("Civilians (Iran)");
    }

    @Test
    void acledRowsWithoutAnIdentifierStayApartAndAreAsWideAsTheirCodes() throws BadInputException, InterruptedException {
        TableReading reading = read("acled.csv");
        ConflictEvent week = event(reading, "acled.csv:5");
        assertThat(week.when().precision()).isEqualTo(TimePrecision.DAYS);
        assertThat(week.when().range().start()).isEqualTo(at("2025-06-11T00:00:00Z"));
        assertThat(week.when().range().end()).isEqualTo(at("2025-06-18T00:00:00Z"));
        assertThat(week.place().precision()).isEqualTo(Precision.ADMIN);
        assertThat(week.place().radiusM()).isEqualTo(25_000);
        ConflictEvent month = event(reading, "acled.csv:6");
        assertThat(month.when().range().start()).isEqualTo(at("2025-06-01T00:00:00Z"));
        assertThat(month.when().range().end()).isEqualTo(at("2025-07-01T00:00:00Z"));
        assertThat(month.place().radiusM()).isEqualTo(75_000);
    }

    @Test
    void whatTheMapDoesNotShowIsCountedInOneSentence() throws BadInputException, InterruptedException {
        TableReading reading = read("acled.csv");
        assertThat(reading.table().size()).isEqualTo(5);
        assertThat(reading.skipped()).isEqualTo(3);
        assertThat(reading.left()).isZero();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(TableReading.SUMMARY);
            assertThat(problem.message()).contains("3 rows").contains("2 protests, 1 strategic developments");
        });
    }

    @Test
    void eachBadRowOfAcledIsNamedAndTheRestIsRead() throws BadInputException, InterruptedException {
        TableReading reading = read("acled_bad.csv");
        assertThat(faults(reading)).containsExactly(
                entry(3, "\"1527-03-01\" is no time between the years 1900 and 2199; write it as 2025-06-14 or 2025-06-14T21:40+03:30"),
                entry(4, "\"IRN4711\" is no time between the years 1900 and 2199; write it as 2025-06-14 or 2025-06-14T21:40+03:30"),
                entry(5, "it lies at latitude 0, longitude 0, as rows without a place do"),
                entry(6, "latitude 48.5148 and longitude 34.7983 look swapped: they do not lie in the row's country, IR, and the other way round they do"),
                entry(7, "no start is told"),
                entry(8, "\"9\" is no precision of a place, which are 1, 2, 3"),
                entry(9, "\"7\" is no precision of a time"),
                entry(10, "\"Barbecue\" is no type"),
                entry(11, "\"148.51\" is no latitude between -90 and 90 degrees; latitude and longitude look swapped"),
                entry(12, "\"some\" is no number of killed"),
                entry(13, "only one of latitude and longitude is told"),
                entry(14, "it has 28 fields where 31 are expected"),
                entry(16, "a quotation mark is opened that is not closed in this row"));
        assertThat(reading.problems()).allSatisfy(problem -> assertThat(problem.source()).endsWith("acled_bad.csv"));
        assertThat(IntStream.range(0, reading.table().size()).mapToObj(reading.table()::id)).containsExactlyInAnyOrder("B2", "B15", "B17", "B18");
    }

    @Test
    void ucdpIsReadWithAndWithoutItsHeader() throws BadInputException, InterruptedException {
        for (String name : new String[] {"ucdp.csv", "ucdp_headless.csv"}) {
            TableReading reading = read(name);
            assertThat(faults(reading).values()).as(name).containsExactly("\"9\" is no precision of a place, which are 1, 2, 3, 4, 5, 6, 7", "no start is told");
            ConflictEvent clash = event(reading, "101");
            assertThat(clash.type()).isEqualTo(EventType.GROUND_CLASH);
            assertThat(clash.counts().killed()).isEqualTo(new CountRange(2, 5));
            assertThat(clash.place().countryCode()).isEqualTo("YE");
            assertThat(clash.when().range().end()).isEqualTo(at("2024-05-02T00:00:00Z"));
            ConflictEvent week = event(reading, "102");
            assertThat(week.targetActor()).isEqualTo("Civilians");
            assertThat(week.when().precision()).isEqualTo(TimePrecision.DAYS);
            assertThat(week.when().range().end()).isEqualTo(at("2024-05-13T00:00:00Z"));
            assertThat(week.place().radiusM()).isEqualTo(25_000);
            assertThat(event(reading, "103").place().precision()).isEqualTo(Precision.COUNTRY);
            assertThat(reading.table().note(0)).isEqualTo("Clash at the river");
        }
    }

    @Test
    void gdeltIsReadByItsPlacesInTheRow() throws BadInputException, InterruptedException {
        TableReading reading = read("gdelt.export.csv");
        ConflictEvent strike = event(reading, "1200000001");
        assertThat(strike.type()).isEqualTo(EventType.STRIKE);
        assertThat(strike.actor()).isEqualTo("NORTH");
        assertThat(strike.targetActor()).isEqualTo("SOUTH");
        assertThat(strike.place().countryCode()).isEqualTo("IR");
        assertThat(strike.evidence().getFirst().reportId()).isEqualTo("https://news.example/a?b=\"c");
        assertThat(Instant.ofEpochMilli(reading.table().publishedMs(row(reading.table(), "1200000001")))).isEqualTo(at("2025-06-14T21:45:00Z"));
        ConflictEvent drone = event(reading, "1200000002");
        assertThat(drone.weapon()).isEqualTo(Weapon.DRONE);
        assertThat(drone.place().precision()).isEqualTo(Precision.COUNTRY);
        assertThat(event(reading, "1200000005").place().precision()).isEqualTo(Precision.ADMIN);
        assertThat(reading.skipped()).isEqualTo(2);
        assertThat(faults(reading)).hasSize(2).containsEntry(6, "it has 58 fields where 61 are expected").containsKey(7);
    }

    @Test
    void timeMapWritesTheMonthFirst() throws BadInputException, InterruptedException {
        TableReading reading = read("timemap.csv");
        ConflictEvent shelling = event(reading, "1");
        assertThat(shelling.when().range().start()).isEqualTo(at("2025-06-14T21:40:00Z"));
        assertThat(shelling.type()).isEqualTo(EventType.STRIKE);
        assertThat(event(reading, "2").type()).isEqualTo(EventType.EXPLOSION);
        assertThat(faults(reading)).containsOnlyKeys(4);
        assertThat(reading.problems()).extracting(Problem::message).anyMatch(m -> m.contains("1 protests"))
                .anyMatch(m -> m.contains("1 rows do not tell what happened and are shown as explosion"));
    }

    @Test
    void aTableThatIsNotUnderstoodNamesItsColumns() {
        assertThatThrownBy(() -> read("semicolon.csv")).isInstanceOf(BadInputException.class)
                .hasMessageContaining("semicolon.csv:1").hasMessageContaining("Vorfall, Datum, Breite, Länge, Ort").hasMessageContaining("mapping");
    }

    @Test
    void lettersThatAreNoUtf8AreTold() throws IOException, InterruptedException {
        Path windows = folder.resolve("windows.csv");
        Files.writeString(windows, "type,start,lat,lon,place\nstrike,2025-06-14,48,2,Orléans\n", Charset.forName("windows-1252"));
        TableReading reading = tables.read(windows);
        assertThat(reading.table().event(0).place().name()).isEqualTo("Orléans");
        assertThat(reading.problems()).singleElement().satisfies(p -> assertThat(p.message()).contains("Windows-1252"));
        Path late = folder.resolve("late.csv");
        byte[] good = ("type,start,lat,lon,place\n" + "strike,2025-06-14,48,2,Lyon\n".repeat(20_000)).getBytes(Charset.forName("windows-1252"));
        Files.write(late, good);
        Files.write(late, "strike,2025-06-14,48,2,Orléans\n".getBytes(Charset.forName("windows-1252")), StandardOpenOption.APPEND);
        assertThat(faults(tables.read(late))).containsOnlyKeys(20_002);
        Path wide = folder.resolve("wide.csv");
        Files.writeString(wide, "\uFEFFtype,start,lat,lon,place\nstrike,2025-06-14,48,2,Orléans\n", StandardCharsets.UTF_16LE);
        assertThat(tables.read(wide).table().event(0).place().name()).isEqualTo("Orléans");
    }

    @Test
    void problemsBeyondTheMostAreCounted() throws IOException, InterruptedException {
        Path file = folder.resolve("bad.csv");
        Files.writeString(file, "type,start,lat,lon\n" + "strike,never,48,2\n".repeat(1500));
        TableReading reading = tables.read(file);
        assertThat(reading.left()).isEqualTo(1500);
        assertThat(reading.problems()).hasSize(1001);
        assertThat(reading.problems().getLast().message()).isEqualTo("500 more problems are not listed");
    }

    @Test
    void anIdentifierThatStandsTwiceGetsItsLine() throws IOException, InterruptedException {
        Path file = folder.resolve("twice.csv");
        Files.writeString(file, "id,type,start,lat,lon\nA,strike,2025-06-14,48,2\nA,strike,2025-06-14,48,2\n");
        EventTable table = tables.read(file).table();
        assertThat(IntStream.range(0, 2).mapToObj(table::id)).containsExactly("A", "A:3");
    }

    @Test
    void quotedTextOverLinesIsNoBrokenQuote() throws IOException, InterruptedException {
        Path file = folder.resolve("long.csv");
        Files.writeString(file, "type,start,lat,lon,notes\nstrike,2025-06-14,48,2,\"One,\n two, three\"\nstrike,2025-06-14,48,2,\"open\nstrike,2025-06-14,48,2,c\n");
        TableReading reading = tables.read(file);
        assertThat(reading.table().size()).isEqualTo(2);
        assertThat(reading.table().note(0)).isEqualTo("One,\n two, three");
        assertThat(faults(reading)).containsOnlyKeys(4);
    }
}
