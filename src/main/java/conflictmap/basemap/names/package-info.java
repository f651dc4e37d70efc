/** Names on the map: which there are, how each is written, and from which zoom on each has room, decided once for all views. */
@NullMarked
package conflictmap.basemap.names;

import org.jspecify.annotations.NullMarked;
