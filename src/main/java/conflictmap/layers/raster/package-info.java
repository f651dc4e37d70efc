/** Readers of pictures: tiles of MBTiles and GeoPackage, GeoTIFF. Each reads the window that is asked for, not the whole. */
@NullMarked
package conflictmap.layers.raster;

import org.jspecify.annotations.NullMarked;
