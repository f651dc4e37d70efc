/** JavaFX views; they bind and never compute. */
@NullMarked
package conflictmap.window;

import org.jspecify.annotations.NullMarked;
