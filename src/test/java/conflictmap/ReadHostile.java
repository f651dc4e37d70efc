package conflictmap;

import conflictmap.ingest.documents.Content;
import conflictmap.ingest.documents.DocumentFiles;
import conflictmap.ingest.documents.Found;
import conflictmap.ingest.documents.Importer;
import java.util.ArrayList;
import java.util.List;

/** The program's own child with one more importer, which never ends. */
public final class ReadHostile {
    private ReadHostile() {}

    /** Takes files for itself by their ending, and turns round for ever. */
    static final class Endless implements Importer {
        @Override
        public String name() {
            return "endless";
        }

        @Override
        public boolean accepts(Content file) {
            return file.name().endsWith(".endless");
        }

        @Override
        public void read(Content file, Found found) {
            long turns = 0;
            while (turns >= 0) {
                turns = (turns + 1) & Long.MAX_VALUE;
            }
        }
    }

    static List<Importer> importers() {
        List<Importer> importers = new ArrayList<>(Importers.ALL);
        importers.addFirst(new Endless());
        return importers;
    }

    public static void main(String[] args) {
        DocumentFiles.serve(importers());
    }
}
