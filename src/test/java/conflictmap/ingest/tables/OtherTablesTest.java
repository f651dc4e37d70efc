package conflictmap.ingest.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.ingest.BadInputException;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;
import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.Problem;
import conflictmap.model.TimePrecision;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables by a mapping, workbooks, and maps whose features have times. */
class OtherTablesTest {
    private static final Path TABLES = Path.of("src/test/resources/tables");
    private static EventTables tables = EventTables.OWN;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() throws IOException {
        tables = EventTables.load(Path.of(System.getProperty("conflictmap.home", "."), "data"));
    }

    private static List<ConflictEvent> events(EventTable table) {
        return IntStream.range(0, table.size()).mapToObj(table::event).toList();
    }

    private static List<Problem> faults(TableReading reading) {
        return reading.problems().stream().filter(problem -> !problem.code().equals(TableReading.SUMMARY)).toList();
    }

    private Path mapping(String json) throws IOException {
        return Files.writeString(folder.resolve("mapping.json"), json);
    }

    @Test
    void anUnknownTableIsReadByAMapping() throws IOException, InterruptedException {
        Path file = TABLES.resolve("unknown.csv");
        Path mapping = mapping("""
                {"columns": {"Day": "start", "Y": "lat", "X": "lon", "What happened": "type", "Where": "place"},
                 "dates": "day_first", "zone": "Europe/Kyiv", "types": {"Bread was baked": "leave out"}, "precision": "site"}""");
        TableReading reading = tables.read(file, tables.mapped(file, mapping));
        ConflictEvent strike = reading.table().event(0);
        assertThat(strike.type()).isEqualTo(EventType.STRIKE);
        assertThat(strike.place().precision()).isEqualTo(Precision.SITE);
        assertThat(strike.when().start()).isEqualTo(LocalDateTime.parse("2025-06-14T00:00"));
        assertThat(strike.when().range().start()).isEqualTo(Instant.parse("2025-06-13T21:00:00Z"));
        assertThat(reading.table().size()).isEqualTo(1);
        assertThat(reading.skipped()).isEqualTo(1);
    }

    @Test
    void aMappingThatDoesNotFitIsExplained() throws IOException {
        Path file = TABLES.resolve("unknown.csv");
        assertThatThrownBy(() -> tables.mapped(file, mapping("{\"columns\": {\"Tag\": \"start\"}}")))
                .isInstanceOf(BadInputException.class).hasMessageContaining("no column \"Tag\"").hasMessageContaining("Day, Y, X");
        assertThatThrownBy(() -> tables.mapped(file, mapping("{\"columns\": {\"Day\": \"begin\"}}"))).hasMessageContaining("\"begin\"");
        assertThatThrownBy(() -> tables.mapped(file, mapping("{"))).hasMessageContaining("mapping.json:1");
        assertThatThrownBy(() -> tables.read(file, tables.mapped(file, mapping("{\"columns\": {\"Day\": \"start\"}}"))))
                .hasMessageContaining("does not fit");
    }

    @Test
    void semicolonsAndCommasBeforeDecimalsAreUnderstood() throws IOException, InterruptedException {
        Path file = TABLES.resolve("semicolon.csv");
        Path mapping = mapping("""
                {"columns": {"Vorfall": "type", "Datum": "start", "Breite": "lat", "Länge": "lon", "Ort": "place"}, "dates": "day_first",
                 "types": {"Drohnenangriff": "strike"}}""");
        ConflictEvent event = tables.read(file, tables.mapped(file, mapping)).table().event(0);
        assertThat(event.type()).isEqualTo(EventType.STRIKE);
        assertThat(Objects.requireNonNull(event.place().position()).latDeg()).isEqualTo(47.8388);
    }

    @Test
    void columnsAreGuessedByNameAndContentsAndItIsSaid() throws BadInputException, InterruptedException {
        TableReading reading = tables.read(TABLES.resolve("guessed.tsv"));
        List<ConflictEvent> events = events(reading.table());
        assertThat(events).extracting(ConflictEvent::type).containsExactly(EventType.STRIKE, EventType.EXPLOSION);
        assertThat(events.getFirst().when().range().start()).isEqualTo(Instant.parse("2025-06-14T00:00:00Z"));
        assertThat(reading.skipped()).isEqualTo(1);
        assertThat(reading.problems()).extracting(Problem::message)
                .anyMatch(m -> m.contains("columns are guessed") && m.contains("\"Event Date\" is taken for start") && m.contains("6/14/2025"));
    }

    @Test
    void aGuessCanBeCorrectedAndIsRemembered() throws IOException, InterruptedException {
        EventTables.Preview preview = tables.preview(TABLES.resolve("unknown.csv"));
        ColumnMapping guess = preview.guess().mapping();
        assertThat(guess.missing()).isEmpty();
        assertThat(guess.dates()).isEqualTo(DateLayout.DAY_FIRST);
        ColumnMapping corrected = guess.with(3, Role.TYPE).with(4, Role.PLACE);
        Path book = folder.resolve("settings").resolve("mappings.json");
        assertThat(MappingFile.remembered(book, preview.header())).isEmpty();
        MappingFile.remember(book, corrected, preview.header());
        MappingFile.remember(book, guess, List.of("Another", "x", "y", "z", "a"));
        assertThat(MappingFile.remembered(book, preview.header())).contains(corrected);
        assertThat(MappingFile.remembered(book, List.of("Day", "Y"))).isEmpty();
        Files.writeString(book, "damaged");
        assertThat(MappingFile.remembered(book, preview.header())).isEmpty();
        MappingFile.remember(book, corrected, preview.header());
        assertThat(MappingFile.remembered(book, preview.header())).contains(corrected);
    }

    @Test
    void cellsWithADatesStyleAreDatesInAWorkbook() throws IOException, InterruptedException {
        Path file = folder.resolve("events.xlsx");
        try (var book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Events");
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("d. mmm yy hh:mm"));
            String[] names = {"ID", "Date", "Latitude", "Longitude", "Type", "Notes"};
            Row header = sheet.createRow(1);
            for (int i = 0; i < names.length; i++) {
                header.createCell(i).setCellValue(names[i]);
            }
            for (int i = 0; i < 3; i++) {
                Row row = sheet.createRow(2 + i);
                row.createCell(0).setCellValue(7 + i);
                row.createCell(1).setCellValue(LocalDateTime.parse("2025-06-14T21:40").plusDays(i));
                row.getCell(1).setCellStyle(style);
                row.createCell(2).setCellValue(i == 2 ? 97.5 : 35.25);
                row.createCell(3).setCellValue(51.5);
                row.createCell(4).setCellValue("strike");
            }
            book.write(out);
        }
        TableReading reading = tables.read(file);
        assertThat(reading.table().size()).isEqualTo(2);
        assertThat(reading.table().id(0)).isEqualTo("7");
        assertThat(reading.table().event(0).when().range().start()).isEqualTo(Instant.parse("2025-06-14T21:40:00Z"));
        assertThat(faults(reading)).singleElement().satisfies(p -> assertThat(p.line()).isEqualTo(5));
        Path broken = Files.writeString(folder.resolve("broken.xlsx"), "no workbook");
        assertThatThrownBy(() -> tables.read(broken)).isInstanceOf(BadInputException.class).hasMessageContaining("broken.xlsx");
    }

    @Test
    void featuresWithTimesAreEvents() throws BadInputException, InterruptedException {
        TableReading reading = tables.read(TABLES.resolve("times.geojson"));
        List<ConflictEvent> events = events(reading.table());
        assertThat(events).extracting(ConflictEvent::type).containsExactlyInAnyOrder(EventType.STRIKE, EventType.STRIKE, EventType.EXPLOSION);
        ConflictEvent bridge = events.stream().filter(e -> e.id().equals("a")).findFirst().orElseThrow();
        assertThat(bridge.when().precision()).isEqualTo(TimePrecision.MINUTE);
        ConflictEvent area = events.stream().filter(e -> e.place().precision() == Precision.ADMIN).findFirst().orElseThrow();
        assertThat(area.when().range().end()).isEqualTo(Instant.parse("2025-06-13T00:00:00Z"));
        assertThat(area.place().radiusM()).isBetween(60_000.0, 70_000.0);
        ConflictEvent month = events.stream().filter(e -> e.place().position() == null).findFirst().orElseThrow();
        assertThat(month.when().range().end()).isEqualTo(Instant.parse("2025-07-01T00:00:00Z"));
        assertThat(faults(reading)).extracting(Problem::line).containsExactly(4, 6);
        assertThat(faults(reading).getFirst().message()).contains("no start is told");
        assertThat(faults(reading).getLast().message()).contains("97.8");
    }

    @Test
    void placemarksWithTimesAreEvents() throws IOException, InterruptedException {
        check(tables.read(TABLES.resolve("times.kml")));
        Path kmz = packed("times.kmz", "doc.kml", Files.readAllBytes(TABLES.resolve("times.kml")));
        check(tables.read(kmz));
        check(tables.read(packed("geo.zip", "in/Geo.kmz", Files.readAllBytes(kmz))));
    }

    private static void check(TableReading reading) {
        assertThat(reading.table().size()).isEqualTo(3);
        ConflictEvent line = reading.table().event(0);
        assertThat(line.when().range().end()).isEqualTo(Instant.parse("2025-06-04T00:00:00Z"));
        assertThat(line.place().precision()).isEqualTo(Precision.ADMIN);
        assertThat(reading.table().event(1).when().range().start()).isEqualTo(Instant.parse("2025-06-09T00:00:00Z"));
        assertThat(reading.table().event(1).evidence().getFirst().reportId()).isEqualTo("https://example.org/1");
        assertThat(reading.table().id(2)).isEqualTo("p1");
        assertThat(reading.table().note(2)).isEqualTo("Drone strike on a depot\nGeolocated by two users");
        assertThat(faults(reading)).singleElement().satisfies(p -> assertThat(p.line()).isEqualTo(6));
    }

    private Path packed(String name, String entry, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(bytes);
            zip.closeEntry();
        }
        return file;
    }

    @Test
    void whatIsForeignInXmlAndArchivesDoesNoHarm() throws IOException, InterruptedException {
        assertThatThrownBy(() -> tables.read(TABLES.resolve("entity.kml"))).isInstanceOf(BadInputException.class)
                .hasMessageContaining("entity.kml:2").hasMessageContaining("document type");
        byte[] swollen = ("<kml><Document><!--" + " ".repeat(20 << 20) + "--></Document></kml>").getBytes(StandardCharsets.UTF_8);
        Path bomb = packed("bomb.kmz", "doc.kml", swollen);
        assertThatThrownBy(() -> tables.read(bomb)).hasMessageContaining("unpacks to more than");
        Path damaged = Files.writeString(folder.resolve("damaged.kmz"), "PK no more");
        assertThatThrownBy(() -> tables.read(damaged)).isInstanceOf(BadInputException.class);
        Path none = packed("reports.zip", "report.txt", new byte[1]);
        assertThatThrownBy(() -> tables.read(none)).hasMessageContaining("no KML");
        assertThat(TableFiles.of(List.of(none), tables).others()).containsExactly(none);
        Path cut = Files.writeString(folder.resolve("cut.geojson"), Files.readString(TABLES.resolve("times.geojson")).substring(0, 400));
        TableReading reading = tables.read(cut);
        assertThat(reading.table().size()).isEqualTo(1);
        assertThat(faults(reading)).singleElement().satisfies(p -> assertThat(p.message()).contains("damaged"));
        Path text = Files.writeString(folder.resolve("text.json"), "[1,2]");
        assertThatThrownBy(() -> tables.read(text)).hasMessageContaining("no GeoJSON");
    }

    @Test
    void listsOfReportsAreNoTables() throws IOException, InterruptedException {
        Path list = Files.writeString(folder.resolve("reports.csv"), "file,published,source,title\na.txt,,,\n");
        TableFiles files = TableFiles.of(List.of(list, TABLES.resolve("acled.csv"), TABLES.resolve("unknown.csv")), tables);
        assertThat(files.others()).containsExactly(list);
        assertThat(files.tables()).hasSize(2);
        assertThat(files.isWhole()).isTrue();
    }
}
