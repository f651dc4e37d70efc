package conflictmap;

import conflictmap.extract.Extractor;
import conflictmap.project.ProgramFolders;
import conflictmap.window.DeskServices;
import java.io.IOException;

/** The composition root, opened for tests of the window and for benchmarks. */
public final class TestCatalog {
    private TestCatalog() {}

    public static DeskServices desk() throws IOException, InterruptedException {
        return new Catalog(ProgramFolders.locate()).desk();
    }

    public static Extractor extractor() {
        return new Catalog(ProgramFolders.locate()).extractor();
    }
}
