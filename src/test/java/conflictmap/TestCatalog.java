package conflictmap;

import conflictmap.extract.Extractor;
import conflictmap.project.ProgramFolders;
import conflictmap.viewmodel.MemoryStore;
import conflictmap.window.DeskServices;
import java.io.IOException;
import java.util.List;

/** The composition root, opened for tests of the window and for benchmarks. */
public final class TestCatalog {
    private TestCatalog() {}

    public static DeskServices desk() throws IOException, InterruptedException {
        return new Catalog(ProgramFolders.locate()).desk(jobs -> new MemoryStore(), List.of());
    }

    public static Extractor extractor() {
        return new Catalog(ProgramFolders.locate()).extractor();
    }
}
