package conflictmap.ingest.tables;

import java.util.List;

/** A kind of event table, told by its columns. */
interface TableFormat {
    /** Its name for people. */
    String name();

    /** Whether a header, in lower case, is one of this kind. */
    boolean accepts(List<String> header);

    /**
     * What fills rows from the fields of such a table.
     *
     * @param header its columns, in lower case
     * @param file name of the file, for identifiers that are missing
     */
    RowFiller filler(List<String> header, String file);
}
