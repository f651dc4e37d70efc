/** What a layer's file gives: shapes or pictures in degrees; reference systems; SQLite files; what is said of damage. */
@NullMarked
package conflictmap.layers.source;

import org.jspecify.annotations.NullMarked;
