/** Events as data for other programs: tables, maps, lists of sources. */
@NullMarked
package conflictmap.export.data;

import org.jspecify.annotations.NullMarked;
