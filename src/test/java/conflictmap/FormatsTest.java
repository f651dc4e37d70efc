package conflictmap;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.extract.Corpus;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.documents.DocumentFiles;
import conflictmap.ingest.tables.EventTables;
import conflictmap.ingest.tables.MappingFile;
import conflictmap.jobs.ChildJvm;
import conflictmap.jobs.Progress;
import conflictmap.model.EventTable;
import conflictmap.viewmodel.Account;
import conflictmap.viewmodel.Account.Fate;
import conflictmap.viewmodel.IngestReader;
import conflictmap.viewmodel.KeptMappings;
import conflictmap.viewmodel.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each format that the program takes, with a good and a bad file: all of the good one is there, of the bad one what is whole, and the
 * rest is a problem with the file, the line where the format has lines, and what is wrong.
 */
class FormatsTest {
    @TempDir
    static Path folder;

    private static Reader reader = (files, progress) -> new Reader.Batch(List.of(), List.of());

    @BeforeAll
    static void fill() throws IOException, InterruptedException {
        FormatFiles.fill(folder);
        Path book = folder.resolve("mappings.json");
        List<String> header = List.of("Day", "Y", "X", "What happened", "Where");
        Path said = Files.writeString(folder.resolve("said.json"), """
                {"columns": {"Day": "start", "Y": "lat", "X": "lon", "What happened": "type", "Where": "place"}, "dates": "day_first"}""");
        MappingFile.remember(book, MappingFile.read(said, header), header);
        reader = new IngestReader(
                new Ingest(Corpus::extractor, new DocumentFiles.Formats(
                        Importers.ALL, ChildJvm.Program.of(ReadDocuments.class.getName(), DocumentFiles.HEAP_MB), DocumentFiles.LIMIT)),
                FormatsTest::tables, new KeptMappings(FormatsTest::tables, book));
    }

    private static EventTables tables() {
        try {
            return EventTables.load(Path.of(System.getProperty("conflictmap.home", "."), "data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader.Batch read(String name) throws IOException, InterruptedException {
        Reader.Batch batch = reader.read(List.of(folder.resolve(name)), Progress.NONE);
        assertThat(batch.unknown()).as("tables that nobody knows").isEmpty();
        return batch;
    }

    private static int rows(Reader.Batch batch) {
        return batch.tables().stream().mapToInt(EventTable::size).sum();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            good.txt                | 1 | 0
            good.html               | 1 | 0
            good.pdf                | 1 | 0
            good.docx               | 1 | 0
            good.eml                | 1 | 0
            good.mbox               | 2 | 0
            good.rss                | 1 | 0
            good.atom               | 2 | 0
            good.zip                | 2 | 0
            good.jsonl              | 2 | 0
            good-acled.csv          | 0 | 1
            good-ucdp.csv           | 0 | 3
            good-ucdp-headless.csv  | 0 | 3
            good.export.csv         | 0 | 2
            good.geojson            | 0 | 2
            good.kml                | 0 | 2
            good.kmz                | 0 | 2
            good-geoconfirmed.zip   | 0 | 2
            good-own.geojson        | 0 | 6
            good-own.csv            | 0 | 6
            good-mapped.csv         | 0 | 1
            good.xlsx               | 0 | 2
            """)
    void aGoodFileIsTakenWhole(String name, int reports, int rows) throws IOException, InterruptedException {
        Reader.Batch batch = read(name);
        assertThat(batch.problems()).isEmpty();
        assertThat(batch.readings()).hasSize(reports).allSatisfy(r -> assertThat(r.report().text()).isNotBlank());
        assertThat(rows(batch)).isEqualTo(rows);
        assertThat(batch.accounts()).singleElement().extracting(Account::fate).isEqualTo(Fate.WHOLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bad.txt                 | 0 | 0 | 0 | the file is empty
            bad.html                | 0 | 0 | 0 | save them as text
            bad.pdf                 | 0 | 0 | 0 | fetch it again, or open it elsewhere and save it as text
            bad.docx                | 0 | 0 | 0 | fetch it again, or open it elsewhere and save it as text
            bad.eml                 | 0 | 0 | 0 | there is no text in this mail file
            bad.mbox                | 2 | 0 | 19 | there are no words in this mail
            bad.rss                 | 3 | 0 | 0 | item 4 is left out, since it has no words
            bad.atom                | 1 | 0 | 7 | 1 items before were taken
            bad.zip                 | 4 | 0 | 0 | leads out of the archive; that file is left out
            bad.jsonl               | 3 | 0 | 3 | the line is left out, since it is no JSON
            bad-acled.csv           | 0 | 4 | 3 | write it as 2025-06-14 or 2025-06-14T21:40+03:30; the row is left out
            bad-ucdp.csv            | 0 | 3 | 5 | is no precision of a place, which are 1, 2, 3, 4, 5, 6, 7; the row is left out
            bad-ucdp-headless.csv   | 0 | 3 | 4 | is no precision of a place, which are 1, 2, 3, 4, 5, 6, 7; the row is left out
            bad.export.csv          | 0 | 3 | 6 | it has 58 fields where 61 are expected; the row is left out
            bad.geojson             | 0 | 3 | 6 | is no latitude between -90 and 90 degrees; the row is left out
            bad.kml                 | 0 | 3 | 6 | no start is told; the row is left out
            bad.kmz                 | 0 | 3 | 6 | no start is told; the row is left out
            bad-geoconfirmed.zip    | 0 | 3 | 6 | no start is told; the row is left out
            bad-own.geojson         | 0 | 5 | 1 | Unknown time-zone ID: Asia/Nowhere; the row is left out
            bad-own.csv             | 0 | 5 | 2 | write it as 2025-06-14 or 2025-06-14T21:40+03:30; the row is left out
            bad-mapped.csv          | 0 | 1 | 3 | write it as 14/6/2025; the row is left out
            bad.xlsx                | 0 | 1 | 3 | latitude and longitude look swapped; the row is left out
            """)
    void ofABadFileTheRestIsTakenAndTheFaultNamed(String name, int reports, int rows, int line, String words) throws IOException, InterruptedException {
        Reader.Batch batch = read(name);
        assertThat(batch.readings()).hasSize(reports);
        assertThat(rows(batch)).isEqualTo(rows);
        assertThat(batch.accounts()).singleElement().extracting(Account::fate).isEqualTo(reports + rows == 0 ? Fate.NONE : Fate.PART);
        assertThat(batch.problems()).allSatisfy(p -> assertThat(p.source()).startsWith(folder.resolve(name).toString()));
        assertThat(batch.problems()).anySatisfy(p -> {
            assertThat(p.line()).isEqualTo(line);
            assertThat(p.message()).contains(words);
        });
    }
}
