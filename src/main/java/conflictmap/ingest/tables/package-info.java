/** Importers of event tables: a row is an event. */
@NullMarked
package conflictmap.ingest.tables;

import org.jspecify.annotations.NullMarked;
