/** Benchmarks: {@code mvn -q -Pbench verify} packages the program, measures it and prints tables. */
@NullMarked
package conflictmap.bench;

import org.jspecify.annotations.NullMarked;
