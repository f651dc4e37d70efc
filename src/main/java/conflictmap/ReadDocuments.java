package conflictmap;

import conflictmap.ingest.documents.DocumentFiles;

/** The child JVM that takes foreign files apart, see {@link DocumentFiles}. */
public final class ReadDocuments {
    private ReadDocuments() {}

    /** Reads files as they are asked for, until the input ends. */
    public static void main(String[] args) {
        DocumentFiles.serve(Importers.ALL);
    }
}
