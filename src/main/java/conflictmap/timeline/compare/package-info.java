/** Two periods, sources or actors compared: their sides, one clock, and the difference of their counts. */
@NullMarked
package conflictmap.timeline.compare;

import org.jspecify.annotations.NullMarked;
