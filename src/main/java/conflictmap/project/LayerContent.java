package conflictmap.project;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;
import conflictmap.model.Reading;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps a file's layers for the programs of others in step with the project; or a file without layers. */
final class LayerContent {
    private final @Nullable Teller teller;
    private List<Reading> readings = List.of();
    private Spellings spellings = Spellings.NONE;
    private List<ConflictEvent> told = List.of();
    private @Nullable Project shown;
    private @Nullable Standings standings;

    private LayerContent(@Nullable Teller teller) {
        this.teller = teller;
    }

    /** Layers of the events that are told. */
    static LayerContent of(Teller teller) {
        return new LayerContent(teller);
    }

    /** No layers. */
    static LayerContent none() {
        return new LayerContent(null);
    }

    /** Makes the layers in a file that has what is kept. */
    void create(Connection connection, Project project) throws SQLException {
        if (teller != null) {
            create(connection, project, Parts.of(project.tables(), List.of(), List.of()));
        }
    }

    private void create(Connection connection, Project project, Parts<EventTable> tables) throws SQLException {
        Sqlite.run(connection, "layers.sql");
        write(connection, Project.EMPTY, project, tables);
        Sqlite.run(connection, "indices.sql");
    }

    /** Brings the layers from one state of the project to another; makes them where the file has none. */
    void update(Connection connection, Project before, Project next, Parts<EventTable> tables) throws SQLException {
        if (teller == null) {
            return;
        }
        if (!hasLayers(connection)) {
            create(connection, next, tables.anew());
        } else {
            write(connection, isAsWritten(connection, before) ? before : emptied(connection, before), next, tables);
        }
    }

    private void write(Connection connection, Project before, Project next, Parts<EventTable> tables) throws SQLException {
        Standings was = standings(before);
        Standings is = standings(next);
        var writer = new LayerWriter(connection);
        writer.write(tables);
        writer.write(is, was);
        writer.judge(is.rows(), was.rows(), tables.parts().stream().anyMatch(Parts.Part::isNew));
        String now = GeoPackage.utc(Instant.now());
        writer.frame(is, next.tables(), now == null ? "" : now);
        shown = next;
        standings = is;
    }

    private Standings standings(Project project) {
        if (project == shown && standings != null) {
            return standings;
        }
        Spellings meant = Spellings.of(project.decisions());
        if (teller != null && (readings != project.readings() || !meant.equals(spellings))) {
            told = Standings.told(project, teller);
            readings = project.readings();
            spellings = meant;
        }
        return new Standings(project, told);
    }

    private static boolean hasLayers(Connection connection) throws SQLException {
        try (Statement s = connection.createStatement();
                ResultSet r = s.executeQuery("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('events', 'evidence', 'claims')")) {
            return r.next() && r.getInt(1) == 3;
        }
    }

    /** Whether the layer has the events that it should: another version may have told others, or someone may have edited it. */
    private boolean isAsWritten(Connection connection, Project before) throws SQLException {
        if (before == shown) {
            return true;
        }
        Set<String> ids = new HashSet<>();
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery("SELECT id FROM events WHERE table_fid IS NULL")) {
            while (r.next()) {
                ids.add(r.getString(1));
            }
        }
        return ids.equals(standings(before).events().keySet());
    }

    /** Takes all events out of the layer but the rows of tables, and says which project shows just that. */
    private static Project emptied(Connection connection, Project before) throws SQLException {
        try (Statement s = connection.createStatement()) {
            s.executeUpdate("DELETE FROM events WHERE table_fid IS NULL; DELETE FROM evidence; DELETE FROM claims; "
                    + "UPDATE events SET verdict = 'open' WHERE verdict <> 'open'");
        }
        return new Project(List.of(), before.tables(), List.of(), List.of(), before.look());
    }
}
