/** A name in its context becomes ranked places. */
@NullMarked
package conflictmap.gazetteer;

import org.jspecify.annotations.NullMarked;
