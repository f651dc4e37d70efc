/** The composition root: starts the window or a command. Imported by nobody. */
@NullMarked
package conflictmap;

import org.jspecify.annotations.NullMarked;
