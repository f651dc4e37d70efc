package conflictmap.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.export.Quotes;
import conflictmap.export.safe.PersonNames;
import conflictmap.export.safe.SafeToPublish;
import conflictmap.ingest.tables.EventTables;
import conflictmap.ingest.tables.TableFiles;
import conflictmap.ingest.tables.TableReading;
import conflictmap.jobs.Progress;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;
import conflictmap.model.EventType;
import conflictmap.model.Reading;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Happenings;
import conflictmap.viewmodel.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DataTest {
    private static final Path HOME = Path.of(System.getProperty("conflictmap.home", "."));
    private static final List<Reading> READINGS = List.of(Samples.night(), Samples.day());
    private static final EventIndex INDEX = EventIndex.of(READINGS.stream().flatMap(r -> r.events().stream()).toList());

    @TempDir
    Path folder;

    private static EventData data(boolean evidence) {
        return new EventData(INDEX, new Quotes(READINGS, List.of()), evidence);
    }

    private Path written(DataFormat format, EventData data) throws IOException, InterruptedException {
        Path file = folder.resolve("events" + format.ending());
        new DataExport((events, out, progress) -> { }).write(data, format, file, Progress.NONE);
        return file;
    }

    private static EventTable readBack(Path file) throws Exception {
        TableFiles found = TableFiles.of(List.of(file), EventTables.load(HOME.resolve("data")));
        assertThat(found.problems()).isEmpty();
        return found.tables().getFirst();
    }

    @ParameterizedTest
    @EnumSource(names = {"GEOJSON", "CSV", "KML", "KMZ"})
    void theProgramReadsBackWhatItWrote(DataFormat format) throws Exception {
        EventTable table = readBack(written(format, data(true)));
        assertThat(table.size()).isEqualTo(INDEX.size());
        for (int i = 0; i < INDEX.size(); i++) {
            ConflictEvent event = INDEX.event(i);
            int row = table.rowOf(event.id());
            assertThat(row).as(event.id()).isNotNegative();
            ConflictEvent back = table.event(row);
            assertThat(back.type()).isEqualTo(event.type());
            assertThat(back.when().range()).isEqualTo(event.when().range());
            assertThat(back.place().name()).isEqualTo(event.place().name());
            assertThat(back.place().position()).isEqualTo(event.place().position());
            assertThat(back.place().precision()).isEqualTo(event.place().precision());
            assertThat(back.actor()).isEqualTo(event.actor());
            assertThat(back.targetActor()).isEqualTo(event.targetActor());
            assertThat(table.note(row)).contains(new Quotes(READINGS, List.of()).of(event).getFirst().words());
        }
    }

    @Test
    void whatAcledHasATypeForComesBackAsThat() throws Exception {
        EventTable table = EventTables.load(HOME.resolve("data")).read(written(DataFormat.ACLED, data(true))).table();
        // alerts are none of ACLED's events
        assertThat(table.size()).isEqualTo(INDEX.size() - 1);
        assertThat(table.event(table.rowOf("n3")).type()).isEqualTo(EventType.INTERCEPTION);
        assertThat(table.event(table.rowOf("n1")).type()).isEqualTo(EventType.STRIKE);
        assertThat(table.event(table.rowOf("n1")).place().position()).isEqualTo(INDEX.event(INDEX.rowOf("n1")).place().position());
        List<String> lines = Files.readAllLines(folder.resolve("events.acled.csv"));
        assertThat(lines.getFirst().split(",")).hasSize(31).startsWith("event_id_cnty", "event_date").endsWith("tags", "timestamp");
    }

    @ParameterizedTest
    @EnumSource
    void withoutEvidenceNoSentenceGoesOut(DataFormat format) throws Exception {
        Path file = written(format, data(false));
        if (format != DataFormat.GPKG && format != DataFormat.KMZ) {
            assertThat(Files.readString(file)).doesNotContain("shortly after midnight", "A building was hit", "“");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"=1+1;'=1+1", "+5;'+5", "-5;'-5", "@cmd;'@cmd", "a=b;a=b", "Tehran;Tehran"})
    void noCellIsAFormula(String text, String cell) {
        assertThat(CsvData.safe(text)).isEqualTo(cell);
        assertThat(CsvData.safe("\t=1")).startsWith("'");
    }

    @Test
    void namesThatWouldBeFormulasAreNoneInTheFile() throws Exception {
        var evil = Happenings.event("=HYPERLINK(\"http://a\")", EventType.STRIKE, Happenings.city("@SUM(1)", -12.5, -71), "2025-06-14T10:00:00Z", Duration.ofHours(1));
        var data = new EventData(EventIndex.of(List.of(evil)), new Quotes(List.of(), List.of()), true);
        for (DataFormat format : List.of(DataFormat.CSV, DataFormat.ACLED)) {
            String text = Files.readString(written(format, data));
            assertThat(text).contains("'=HYPERLINK", "'@SUM", "-12.5").doesNotContain(",=", ",@", "\n=", "\"=");
        }
    }

    @Test
    void aHiddenSourceIsNeitherNamedNorQuotedAnywhere() throws Exception {
        SafeToPublish safe = new SafeToPublish(25_000, false, Set.of("sample wire"));
        var quotes = new Quotes(READINGS, List.of(), safe, PersonNames.NONE);
        var data = new EventData(quotes.publishable().events(INDEX), quotes, true);
        for (DataFormat format : DataFormat.values()) {
            Path file = written(format, data);
            if (format != DataFormat.GPKG && format != DataFormat.KMZ) {
                assertThat(Files.readString(file)).as("%s", format).doesNotContain("Sample Wire", "A building was hit", "Sirens sounded");
            }
        }
    }

    @Test
    void sourcesAreListedOnceEachForPeopleAndForLatex() throws Exception {
        assertThat(Files.readString(written(DataFormat.SOURCES, data(true)))).isEqualTo("""
                Example Agency: Night of strikes across western Iran. 2025-06-14.
                Sample Wire: Sirens in Tel Aviv, building hit in Haifa. 2025-06-15.
                """);
        assertThat(Files.readString(written(DataFormat.BIBTEX, data(true))))
                .contains("@misc{exampleagency2025-1,", "title = {Night of strikes across western Iran}", "author = {{Example Agency}}", "date = {2025-06-15}");
    }

    @Test
    void aMapPackHoldsItsIcons() throws Exception {
        try (ZipFile zip = new ZipFile(written(DataFormat.KMZ, data(true)).toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).contains("doc.kml", "icons/strike.png").hasSize(1 + EventType.values().length);
        }
    }

    @Test
    void aPlaceThatIsNoPointIsNoPinInAMap() throws Exception {
        var wide = Happenings.event("w", EventType.STRIKE, Happenings.ISFAHAN_PROVINCE, "2025-06-14T10:00:00Z", Duration.ofHours(1));
        Path file = written(DataFormat.KML, new EventData(EventIndex.of(List.of(wide)), new Quotes(List.of(), List.of()), true));
        assertThat(Files.readString(file)).contains("<Polygon>").doesNotContain("<Point>");
    }

    static boolean hasOgr() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).anyMatch(dir -> Files.isExecutable(Path.of(dir, "ogrinfo")));
    }

    @ParameterizedTest
    @EnumSource(names = {"GEOJSON", "KML", "KMZ", "CSV"})
    @EnabledIf("hasOgr")
    void geographicSystemsCountTheSame(DataFormat format) throws Exception {
        Path file = written(format, data(true));
        Process ogr = new ProcessBuilder("ogrinfo", "-ro", "-so", "-al", file.toString()).redirectErrorStream(true).start();
        String said = new String(ogr.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(ogr.waitFor()).as(said).isZero();
        assertThat(said).contains("Feature Count: " + INDEX.size()).doesNotContain("ERROR");
    }

    @Test
    void manyEventsAreWrittenAsAStream() throws Exception {
        List<ConflictEvent> many = new ArrayList<>();
        IntStream.range(0, 5000).forEach(i -> many.add(Happenings.event("e" + i, EventType.STRIKE, Happenings.TEHRAN, "2025-06-14T10:00:00Z", Duration.ofHours(1))));
        TableReading read = EventTables.OWN.read(written(DataFormat.CSV, new EventData(EventIndex.of(many), new Quotes(List.of(), List.of()), false)));
        assertThat(read.table().size()).isEqualTo(5000);
    }
}
