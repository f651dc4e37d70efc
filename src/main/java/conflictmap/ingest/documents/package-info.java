/** Reports out of files of many formats: what each file says, and what it says about itself. */
@NullMarked
package conflictmap.ingest.documents;

import org.jspecify.annotations.NullMarked;
