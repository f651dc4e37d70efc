package conflictmap;

import conflictmap.extract.Corpus;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.documents.DocumentFiles;
import conflictmap.ingest.tables.EventTables;
import conflictmap.jobs.ChildJvm;
import conflictmap.viewmodel.IngestReader;
import conflictmap.viewmodel.KeptMappings;
import conflictmap.viewmodel.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Five hundred reports and tables of all formats, good and bad, and the program's own reader of them with its child JVM. */
public final class MixedFolder {
    /** How many there are of each kind. */
    public static final int COPIES = 20;
    /** How many files there are. */
    public static final int FILES = 500;
    private static final Path TABLES = Path.of("src/test/resources/tables");
    private static final List<String> DOCUMENTS = List.of("plain-utf8.txt", "article.html", "plain.eml", "box.mbox", "feed.rss", "feed.atom", "reports.jsonl",
            "bundle.zip", "report.docx", "info.pdf", "empty.txt", "picture.png", "truncated.pdf", "truncated.docx", "bomb.zip");
    private static final List<String> TABLE_FILES = List.of("acled.csv", "acled_bad.csv", "ucdp.csv", "ucdp_headless.csv", "gdelt.export.csv", "timemap.csv",
            "times.geojson", "times.kml", "semicolon.csv", "unknown.csv");

    private MixedFolder() {}

    /** Puts the files into folders of a folder. */
    public static void fill(Path folder) throws IOException {
        for (int i = 0; i < COPIES; i++) {
            Path sub = Files.createDirectories(folder.resolve("day " + i));
            for (String name : DOCUMENTS) {
                Files.copy(DocumentsTest.FOLDER.resolve(name), sub.resolve(name));
            }
            for (String name : TABLE_FILES) {
                Files.copy(TABLES.resolve(name), sub.resolve(name));
            }
        }
    }

    /** Reads as the program does, but for the models of language. */
    public static Reader reader() {
        var ingest = new Ingest(Corpus::extractor, new DocumentFiles.Formats(
                Importers.ALL, ChildJvm.Program.of(ReadDocuments.class.getName(), DocumentFiles.HEAP_MB), DocumentFiles.LIMIT));
        return new IngestReader(ingest, MixedFolder::tables, new KeptMappings(MixedFolder::tables, Path.of("nowhere", "mappings.json")));
    }

    private static EventTables tables() {
        try {
            return EventTables.load(Path.of(System.getProperty("conflictmap.home", "."), "data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
