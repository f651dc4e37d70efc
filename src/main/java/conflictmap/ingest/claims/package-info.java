/** One event of what several reports tell of one happening, its claims side by side. */
@NullMarked
package conflictmap.ingest.claims;

import org.jspecify.annotations.NullMarked;
