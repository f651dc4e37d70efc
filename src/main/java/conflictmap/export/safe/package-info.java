/** What is left out of that which goes out: positions made coarse, names of persons and of sources dropped. */
@NullMarked
package conflictmap.export.safe;

import org.jspecify.annotations.NullMarked;
