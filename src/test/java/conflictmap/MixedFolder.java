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

/** A folder of reports and tables of all formats, good and bad: twenty-five files, as often as one wants. */
public final class MixedFolder {
    private static final Path TABLES = Path.of("src/test/resources/tables");
    private static final List<String> DOCUMENTS = List.of("plain-utf8.txt", "article.html", "plain.eml", "box.mbox", "feed.rss", "feed.atom", "reports.jsonl",
            "bundle.zip", "report.docx", "info.pdf", "empty.txt", "picture.png", "truncated.pdf", "truncated.docx", "bomb.zip");
    private static final List<String> TABLE_FILES = List.of("acled.csv", "acled_bad.csv", "ucdp.csv", "ucdp_headless.csv", "gdelt.export.csv", "timemap.csv",
            "times.geojson", "times.kml", "semicolon.csv", "unknown.csv");

    private MixedFolder() {}

    /**
     * Fills a folder, a sub-folder for each copy.
     *
     * @param home the tree of the program, from where the files are taken
     */
    public static void fill(Path folder, Path home, int copies) throws IOException {
        for (int i = 0; i < copies; i++) {
            Path sub = Files.createDirectories(folder.resolve("day " + i));
            for (String name : DOCUMENTS) {
                Files.copy(home.resolve(DocumentsTest.FOLDER).resolve(name), sub.resolve(name));
            }
            for (String name : TABLE_FILES) {
                Files.copy(home.resolve(TABLES).resolve(name), sub.resolve(name));
            }
        }
    }

    /** Reads as the program does, child JVM and all, but for the models of language. */
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
