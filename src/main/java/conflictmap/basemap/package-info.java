/** Land, water, borders, relief and labels as layers. */
@NullMarked
package conflictmap.basemap;

import org.jspecify.annotations.NullMarked;
