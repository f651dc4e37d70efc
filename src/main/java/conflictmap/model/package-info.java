/** What a report says: reports, events, places, evidence, problems. Values only. */
@NullMarked
package conflictmap.model;

import org.jspecify.annotations.NullMarked;
