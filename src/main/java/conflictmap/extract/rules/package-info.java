/** Trigger rules as data: patterns over tokens, read from files that hold their examples beside them. */
@NullMarked
package conflictmap.extract.rules;

import org.jspecify.annotations.NullMarked;
