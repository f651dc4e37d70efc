/** Readers of points, lines and areas: GeoJSON, KML, GeoPackage features, shapefiles. */
@NullMarked
package conflictmap.layers.vector;

import org.jspecify.annotations.NullMarked;
