package conflictmap.viewmodel;

import conflictmap.ingest.tables.ColumnMapping;
import conflictmap.ingest.tables.EventTables;
import conflictmap.ingest.tables.Role;
import conflictmap.ingest.tables.TableFiles;
import conflictmap.ingest.tables.TableReading;
import conflictmap.model.EventTable;
import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tables among files that are brought in, one after the other, and the account of them. */
final class TableIntake {
    private final EventTables tables;
    private final @Nullable KeptMappings mappings;
    private final List<EventTable> found = new ArrayList<>();
    private final List<Path> others = new ArrayList<>();
    private final List<Path> unknown = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();

    /**
     * @param mappings knows what columns mean; null where all that is not known is guessed
     */
    TableIntake(EventTables tables, @Nullable KeptMappings mappings) {
        this.tables = tables;
        this.mappings = mappings;
    }

    List<EventTable> found() {
        return found;
    }

    /** Files that are no tables. */
    List<Path> others() {
        return others;
    }

    /** Tables of which nobody has said what their columns are. */
    List<Path> unknown() {
        return unknown;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Account> accounts() {
        return accounts;
    }

    void take(Path file) throws InterruptedException {
        if (!TableFiles.isTable(file)) {
            others.add(file);
            return;
        }
        Optional<List<String>> header = mappings == null ? Optional.empty() : tables.unknownColumns(file);
        Optional<ColumnMapping> kept = mappings == null ? Optional.empty() : header.flatMap(mappings::of);
        if (header.isPresent() && kept.isEmpty()) {
            unknown.add(file);
            return;
        }
        if (mappings != null && kept.isPresent()) {
            remembered(file, mappings, kept.get(), header.orElseThrow());
            return;
        }
        TableFiles one = TableFiles.of(List.of(file), tables);
        found.addAll(one.tables());
        keep(file, one.tables(), one.problems(), List.of());
    }

    private void remembered(Path file, KeptMappings kept, ColumnMapping mapping, List<String> header) throws InterruptedException {
        try {
            TableReading reading = kept.read(file, mapping);
            found.add(reading.table());
            keep(file, List.of(reading.table()), reading.problems(), List.of(Messages.text("mapping.remembered", columns(mapping, header))));
        } catch (IOException e) {
            keep(file, List.of(), List.of(Tables.problem(file, e)), List.of());
        }
    }

    /** {@code start is Date, lat is Y}. */
    static String columns(ColumnMapping mapping, List<String> header) {
        Map<Role, String> roles = new TreeMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (mapping.columns().get(i) != Role.OTHER) {
                roles.putIfAbsent(mapping.columns().get(i), header.get(i).strip());
            }
        }
        return String.join(", ", roles.entrySet().stream().map(e -> Messages.text("mapping.is", Tables.role(e.getKey()), e.getValue())).toList());
    }

    private void keep(Path file, List<EventTable> read, List<Problem> told, List<String> said) {
        problems.addAll(told);
        accounts.add(Tables.account(file, read, told, said));
    }
}
