/** Points, boxes, the viewport and its projection, great circles. */
@NullMarked
package conflictmap.geo;

import org.jspecify.annotations.NullMarked;
