/** Triggers, places, times and actors of a sentence put together into events. */
@NullMarked
package conflictmap.extract.events;

import org.jspecify.annotations.NullMarked;
