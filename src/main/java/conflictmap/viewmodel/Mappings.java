package conflictmap.viewmodel;

import conflictmap.ingest.tables.ColumnMapping;
import conflictmap.ingest.tables.EventTables;
import conflictmap.ingest.tables.Role;
import conflictmap.ingest.tables.TableReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the columns of tables mean that the program does not know by itself. All of it reads files, and belongs in jobs. */
public interface Mappings {
    /** Knows and remembers nothing. */
    Mappings NONE = new Mappings() {
        @Override
        public EventTables.Preview preview(Path table) throws IOException {
            throw new IOException(table + " can't be read");
        }

        @Override
        public TableReading read(Path table, ColumnMapping mapping) throws IOException {
            throw new IOException(table + " can't be read");
        }

        @Override
        public void remember(ColumnMapping mapping, List<String> header) {}

        @Override
        public Map<String, Map<String, Role>> remembered() {
            return Map.of();
        }

        @Override
        public void forget(String fingerprint) {}
    };

    /** The first rows of a table, and what its columns may be. */
    EventTables.Preview preview(Path table) throws IOException, InterruptedException;

    /** The events of a table whose columns are what a mapping says. */
    TableReading read(Path table, ColumnMapping mapping) throws IOException, InterruptedException;

    /** From now on tables of this header are read so. */
    void remember(ColumnMapping mapping, List<String> header) throws IOException;

    /** Which column is what, by the fingerprint of each header that is remembered. */
    Map<String, Map<String, Role>> remembered() throws IOException;

    /** Tables of this header are asked about again. */
    void forget(String fingerprint) throws IOException;
}
