/** Expressions of time in a text, and what they mean against a report's publication and what was told before. */
@NullMarked
package conflictmap.extract.time;

import org.jspecify.annotations.NullMarked;
