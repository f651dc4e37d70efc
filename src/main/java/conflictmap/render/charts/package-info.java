/** Charts of events over time, painted like the map on any paper. */
@NullMarked
package conflictmap.render.charts;

import org.jspecify.annotations.NullMarked;
