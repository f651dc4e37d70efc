package conflictmap.project;

import conflictmap.model.EventTable;
import conflictmap.model.Problem;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what a project file keeps; what can't be read becomes a problem, and the rest is read all the same. */
final class ProjectReader {
    private final Connection connection;
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    ProjectReader(Connection connection, Path file) {
        this.connection = connection;
        this.file = file.toString();
    }

    /** What could not be read so far. */
    List<Problem> problems() {
        return problems;
    }

    /** Whether the database has any of the tables that only projects have. */
    boolean isProject() throws SQLException {
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery(
                "SELECT count(*) FROM sqlite_master WHERE name IN ('reports', 'decisions', 'scenes', 'event_tables', 'table_blocks')")) {
            return r.next() && r.getInt(1) > 2;
        }
    }

    /** Reads a row of a query. */
    private interface Row<T> {
        T read(ResultSet row) throws SQLException, IOException;
    }

    private record Kept<T>(T value, long fid, int order) {}

    /** All that can be read. */
    Written read() {
        List<Kept<Reading>> readings = inOrder("reports", "SELECT fid, ord, id, title, source, published, text, kept FROM reports", ProjectReader::reading);
        List<Kept<EventTable>> tables = inOrder("event_tables", "SELECT fid, ord, name, size FROM event_tables", this::table);
        List<Kept<Decision>> decisions = inOrder("decisions", "SELECT fid, fid, kept FROM decisions", r -> KeptJson.read(r.getString(3), Decision.class));
        List<Kept<Scene>> scenes = inOrder("scenes", "SELECT fid, fid, name, text, kept FROM scenes",
                r -> KeptJson.scene(r.getString(3), r.getString(4), r.getString(5)));
        var project = new Project(values(readings), values(tables), values(decisions), values(scenes), look());
        return new Written(project, fids(readings), fids(tables), setting("stamp"));
    }

    private static <T> List<T> values(List<Kept<T>> all) {
        return all.stream().map(Kept::value).toList();
    }

    private static List<Long> fids(List<? extends Kept<?>> all) {
        return all.stream().map(Kept::fid).toList();
    }

    /** A setting; empty where it is not there. */
    String setting(String name) {
        try (PreparedStatement s = connection.prepareStatement("SELECT value FROM settings WHERE name = ?")) {
            s.setString(1, name);
            try (ResultSet r = s.executeQuery()) {
                return r.next() ? r.getString(1) : "";
            }
        } catch (SQLException e) {
            damaged("settings", String.valueOf(e.getMessage()));
            return "";
        }
    }

    private Look look() {
        String json = setting("look");
        try {
            return json.isEmpty() ? Look.FIRST : KeptJson.read(json, Look.class);
        } catch (IOException e) {
            damaged("settings", "how it was looked at last is not understood");
            return Look.FIRST;
        }
    }

    /** All rows, from the first up to where the file is broken, and from the last back to there. */
    private <T> List<Kept<T>> inOrder(String table, String query, Row<T> row) {
        Map<Long, Kept<T>> found = new TreeMap<>();
        boolean whole = scan(table, query + " ORDER BY fid", row, found);
        if (!whole) {
            scan(table, query + " ORDER BY fid DESC", row, found);
        }
        return found.values().stream().sorted((a, b) -> Integer.compare(a.order, b.order)).toList();
    }

    /** Whether the table was read to its end. */
    private <T> boolean scan(String table, String query, Row<T> row, Map<Long, Kept<T>> found) {
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery(query)) {
            while (r.next()) {
                long fid = r.getLong(1);
                if (!found.containsKey(fid)) {
                    try {
                        found.put(fid, new Kept<>(row.read(r), fid, r.getInt(2)));
                    } catch (IOException | IllegalArgumentException | DateTimeException e) {
                        damaged(table, "row " + fid + " is not understood and was left out");
                    }
                }
            }
            return true;
        } catch (SQLException e) {
            damaged(table, "not all of it can be read (" + e.getMessage() + ")");
            return false;
        }
    }

    private static Reading reading(ResultSet r) throws SQLException, IOException {
        String published = r.getString(6);
        KeptJson.Read read = KeptJson.read(r.getString(8), KeptJson.Read.class);
        var report = new Report(r.getString(3), r.getString(4), r.getString(5), published == null ? null : OffsetDateTime.parse(published),
                r.getString(7), read.origin() == null ? "" : read.origin());
        return new Reading(report, read.toponyms(), read.events(), read.problems());
    }

    private EventTable table(ResultSet r) throws SQLException {
        var builder = new EventTable.Builder(r.getString(3));
        try (PreparedStatement s = connection.prepareStatement("SELECT crc, rows FROM table_blocks WHERE table_fid = ? AND block = ?")) {
            for (int block = 0; block < TableBlocks.count(r.getInt(4)); block++) {
                s.setLong(1, r.getLong(1));
                s.setInt(2, block);
                block(s, block, builder);
            }
        }
        return builder.build();
    }

    private void block(PreparedStatement s, int block, EventTable.Builder into) {
        try (ResultSet r = s.executeQuery()) {
            byte[] bytes = r.next() ? r.getBytes(2) : null;
            if (bytes == null || TableBlocks.checksum(bytes) != r.getLong(1)) {
                throw new IOException("its bytes are not those that were written");
            }
            TableBlocks.read(bytes, into);
        } catch (SQLException | IOException e) {
            int first = block * TableBlocks.ROWS + 1;
            damaged("table_blocks", "rows from " + first + " to " + (first + TableBlocks.ROWS - 1) + " of the table " + into.name() + " can't be read ("
                    + e.getMessage() + ")");
        }
    }

    private void damaged(String part, String what) {
        var problem = new Problem("project.damaged", file, 0, part + ": " + what + ". What can be read is shown; a backup may have the rest");
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
