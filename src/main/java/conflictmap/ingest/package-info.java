/** Importers of reports, and the pipeline from a file to its events. */
@NullMarked
package conflictmap.ingest;

import org.jspecify.annotations.NullMarked;
