/** Text becomes sentences, mentions, times and events, each with its evidence. */
@NullMarked
package conflictmap.extract;

import org.jspecify.annotations.NullMarked;
