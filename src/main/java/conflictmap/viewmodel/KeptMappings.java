package conflictmap.viewmodel;

import conflictmap.ingest.tables.ColumnMapping;
import conflictmap.ingest.tables.EventTables;
import conflictmap.ingest.tables.MappingFile;
import conflictmap.ingest.tables.Role;
import conflictmap.ingest.tables.TableReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Mappings that are kept in a file, for all projects. */
public final class KeptMappings implements Mappings {
    private final Supplier<EventTables> tables;
    private final Path book;

    /**
     * @param tables reads tables of events
     * @param book where mappings are remembered; need not be there yet
     */
    public KeptMappings(Supplier<EventTables> tables, Path book) {
        this.tables = tables;
        this.book = book;
    }

    /** What is remembered for a header. */
    Optional<ColumnMapping> of(List<String> header) {
        return MappingFile.remembered(book, header);
    }

    @Override
    public EventTables.Preview preview(Path table) throws IOException, InterruptedException {
        return tables.get().preview(table);
    }

    @Override
    public TableReading read(Path table, ColumnMapping mapping) throws IOException, InterruptedException {
        return tables.get().read(table, mapping);
    }

    @Override
    public void remember(ColumnMapping mapping, List<String> header) throws IOException {
        MappingFile.remember(book, mapping, header);
    }

    @Override
    public Map<String, Map<String, Role>> remembered() throws IOException {
        return MappingFile.listed(book);
    }

    @Override
    public void forget(String fingerprint) throws IOException {
        MappingFile.forget(book, fingerprint);
    }
}
