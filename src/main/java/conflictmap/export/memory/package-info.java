/** What a picture or film remembers of how it was made, and how files of each format carry that. */
@NullMarked
package conflictmap.export.memory;

import org.jspecify.annotations.NullMarked;
