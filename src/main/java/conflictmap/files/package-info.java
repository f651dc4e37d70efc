/** Files that appear whole or not at all. */
@NullMarked
package conflictmap.files;

import org.jspecify.annotations.NullMarked;
