package conflictmap.cli;

import conflictmap.basemap.Basemap;
import java.io.IOException;

/** Opens the basemap when a command first needs it. */
@FunctionalInterface
public interface MapSource {
    /**
     * The basemap.
     *
     * @throws IOException if its files cannot be read; names the file
     */
    Basemap open() throws IOException, InterruptedException;
}
