/** Where the program keeps its things: program folders, settings, project files. */
@NullMarked
package conflictmap.project;

import org.jspecify.annotations.NullMarked;
