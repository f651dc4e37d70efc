/** Slides for a lesson or a talk: a map each, with what is told of it. */
@NullMarked
package conflictmap.export.slides;

import org.jspecify.annotations.NullMarked;
