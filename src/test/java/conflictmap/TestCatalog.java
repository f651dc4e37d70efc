package conflictmap;

import conflictmap.project.ProgramFolders;
import conflictmap.window.DeskServices;
import java.io.IOException;

/** The composition root, opened for tests of the window. */
public final class TestCatalog {
    private TestCatalog() {}

    public static DeskServices desk() throws IOException, InterruptedException {
        return new Catalog(ProgramFolders.locate()).desk();
    }
}
