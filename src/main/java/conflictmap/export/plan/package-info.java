/** Lessons on paper. */
@NullMarked
package conflictmap.export.plan;

import org.jspecify.annotations.NullMarked;
