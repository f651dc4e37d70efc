/** Pictures and films out of a picture and its frames, one class a format. */
@NullMarked
package conflictmap.export;

import org.jspecify.annotations.NullMarked;
