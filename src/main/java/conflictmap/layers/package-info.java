/** Layers that people bring: opened from their files, ordered, styled; never fetched from anywhere. */
@NullMarked
package conflictmap.layers;

import org.jspecify.annotations.NullMarked;
