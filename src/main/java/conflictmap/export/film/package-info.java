/** Films: the pictures of a row of frames, painted here and encoded by the bundled ffmpeg. */
@NullMarked
package conflictmap.export.film;

import org.jspecify.annotations.NullMarked;
