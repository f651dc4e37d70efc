package conflictmap;

import conflictmap.ingest.documents.DocxImporter;
import conflictmap.ingest.documents.FeedImporter;
import conflictmap.ingest.documents.HtmlImporter;
import conflictmap.ingest.documents.Importer;
import conflictmap.ingest.documents.JsonLinesImporter;
import conflictmap.ingest.documents.MailImporter;
import conflictmap.ingest.documents.PdfImporter;
import conflictmap.ingest.documents.TextImporter;
import conflictmap.ingest.documents.UnreadImporter;
import conflictmap.ingest.documents.ZipImporter;
import java.util.List;

/** The part of the {@link Catalog} that the child JVM has too: it is apart so that the child loads nothing else. */
final class Importers {
    /** Formats of reports; the first that accepts a file reads it, and plain text accepts what is left. */
    static final List<Importer> ALL = List.of(new PdfImporter(), new UnreadImporter(), new DocxImporter(), new ZipImporter(), new FeedImporter(),
            new HtmlImporter(), new MailImporter(), new JsonLinesImporter(), new TextImporter());

    private Importers() {}
}
