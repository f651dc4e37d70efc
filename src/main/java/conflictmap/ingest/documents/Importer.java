package conflictmap.ingest.documents;

import java.io.IOException;

/** Reads the reports in files of one format. */
public interface Importer {
    /** What the format is called, for people. */
    String name();

    /** Whether the file is of this format, by how it begins and what it is called; never reads more than its beginning. */
    boolean accepts(Content file);

    /**
     * Hands over the reports in a file, and names what in it can't be read.
     *
     * @throws IOException if nothing more can be read; a {@link BadDocumentException} says what to do about it
     */
    void read(Content file, Found found) throws IOException;
}
