/** Frame to layers to marks to one painter on {@link java.awt.Graphics2D}. */
@NullMarked
package conflictmap.render;

import org.jspecify.annotations.NullMarked;
