/** XML that strangers wrote. */
@NullMarked
package conflictmap.ingest.xml;

import org.jspecify.annotations.NullMarked;
