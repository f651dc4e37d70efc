/** Own layers as sheets of the map, for papers and for the window. */
@NullMarked
package conflictmap.layers.paint;

import org.jspecify.annotations.NullMarked;
