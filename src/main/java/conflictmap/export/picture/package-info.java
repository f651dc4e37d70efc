/** Still pictures: the sheet that a map stands on, and the files that it is written to. */
@NullMarked
package conflictmap.export.picture;

import org.jspecify.annotations.NullMarked;
