/** The text of a report as blocks, sentences and tokens, each knowing where it stands. */
@NullMarked
package conflictmap.extract.text;

import org.jspecify.annotations.NullMarked;
