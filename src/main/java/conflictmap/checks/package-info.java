/** Contradictions in what reports tell and in what was read of them. */
@NullMarked
package conflictmap.checks;

import org.jspecify.annotations.NullMarked;
