/** The window's observable state; knows no view. */
@NullMarked
package conflictmap.viewmodel;

import org.jspecify.annotations.NullMarked;
