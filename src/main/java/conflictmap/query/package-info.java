/** Filters of events, in plain words or ECQL, applied to columns. */
@NullMarked
package conflictmap.query;

import org.jspecify.annotations.NullMarked;
