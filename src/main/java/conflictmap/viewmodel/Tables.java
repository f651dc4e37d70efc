package conflictmap.viewmodel;

import conflictmap.ingest.BadInputException;
import conflictmap.ingest.tables.Role;
import conflictmap.ingest.tables.TableReading;
import conflictmap.model.EventTable;
import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is told of tables that were brought in. */
final class Tables {
    private Tables() {}

    /** The account of a table's file; what only sums up what was done is a note. */
    static Account account(Path file, List<EventTable> read, List<Problem> told, List<String> said) {
        List<String> notes = new ArrayList<>(said);
        List<Problem> wrong = new ArrayList<>();
        for (Problem p : told) {
            if (p.code().equals(TableReading.SUMMARY)) {
                notes.add(p.message());
            } else {
                wrong.add(p);
            }
        }
        return new Account(file.toString(), 0, read.stream().mapToInt(EventTable::size).sum(), wrong, notes);
    }

    /** Why a table could not be read. */
    static Problem problem(Path file, IOException e) {
        return e instanceof BadInputException bad ? bad.problem() : new Problem("table.unreadable", file.toString(), 0, Work.reason(e));
    }

    /** What a role is called, for people. */
    static String role(Role role) {
        return Messages.text("mapping.role." + role.code());
    }
}
