/** The command line: the same engine without a window. */
@NullMarked
package conflictmap.cli;

import org.jspecify.annotations.NullMarked;
