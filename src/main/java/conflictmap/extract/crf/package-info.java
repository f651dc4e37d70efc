/** A linear chain of names: Stanford's conditional random field, with its features by number instead of by name. */
@NullMarked
package conflictmap.extract.crf;

import org.jspecify.annotations.NullMarked;
