/** Tables as they lie in memory: made once from slower files, read in one go, checked on the way. */
@NullMarked
package conflictmap.packed;

import org.jspecify.annotations.NullMarked;
