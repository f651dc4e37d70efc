/** Which words of a report are place names, and which places they stand for. */
@NullMarked
package conflictmap.extract.places;

import org.jspecify.annotations.NullMarked;
