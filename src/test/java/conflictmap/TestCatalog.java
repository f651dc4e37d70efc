package conflictmap;

import conflictmap.extract.Extractor;
import conflictmap.project.ProgramFolders;
import conflictmap.viewmodel.IngestReader;
import conflictmap.viewmodel.MemoryStore;
import conflictmap.viewmodel.ProjectStore;
import conflictmap.viewmodel.Reader;
import conflictmap.window.DeskServices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The composition root, opened for tests of the window and for benchmarks. */
public final class TestCatalog {
    private TestCatalog() {}

    public static DeskServices desk() throws IOException, InterruptedException {
        return desk(jobs -> new MemoryStore());
    }

    /** The same with another store of projects. */
    public static DeskServices desk(ProjectStore.Opener projects) throws IOException, InterruptedException {
        return new Catalog(ProgramFolders.locate()).desk(projects, List.of());
    }

    /** Manifest of the sample project. */
    public static Path sample() {
        return ProgramFolders.locate().sample();
    }

    /** What reads reports and tables, as the window's own. */
    public static Reader reader() {
        var catalog = new Catalog(ProgramFolders.locate());
        return new IngestReader(catalog.ingest(), catalog::tables);
    }

    public static Extractor extractor() {
        return new Catalog(ProgramFolders.locate()).extractor();
    }
}
