/** The one model of background work: cancellable, with progress, its result delivered on a given executor. */
@NullMarked
package conflictmap.jobs;

import org.jspecify.annotations.NullMarked;
