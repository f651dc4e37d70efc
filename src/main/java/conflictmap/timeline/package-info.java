/** The clock and what it plays: playhead, window of time, event columns, histogram. */
@NullMarked
package conflictmap.timeline;

import org.jspecify.annotations.NullMarked;
