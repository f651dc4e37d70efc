package conflictmap.project;

import conflictmap.model.EventTable;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/** Writes what a project keeps into a file, as far as it is not there already. The caller begins and ends the transaction. */
final class ProjectWriter {
    /**
     * Version of what is kept. Files of a lower one are read whole, and have this one once they are saved; those of a higher one
     * are opened for reading only. Version 2 keeps claims in rows of tables.
     */
    static final int VERSION = 2;

    private final Connection connection;

    ProjectWriter(Connection connection) {
        this.connection = connection;
    }

    /** Makes the tables of an empty file. */
    void create() throws SQLException {
        Sqlite.run(connection, "geopackage.sql");
        Sqlite.run(connection, "kept.sql");
    }

    /**
     * Writes the parts of {@code next} that differ from what is there.
     *
     * @return what is there then
     */
    Written write(Project next, Written there, String stamp) throws SQLException {
        var readings = Parts.of(next.readings(), there.project().readings(), there.readings());
        var tables = Parts.of(next.tables(), there.project().tables(), there.tables());
        writeReadings(readings);
        writeTables(tables);
        writeDecisions(next.decisions(), there.project().decisions());
        if (!next.scenes().equals(there.project().scenes())) {
            writeScenes(next.scenes());
        }
        set("version", Integer.toString(VERSION));
        set("look", KeptJson.write(next.look()));
        set("stamp", stamp);
        return new Written(next, readings.fids(), tables.fids(), stamp);
    }

    /** Puts a named value into the settings. */
    void set(String name, String value) throws SQLException {
        try (PreparedStatement s = connection.prepareStatement("INSERT INTO settings (name, value) VALUES (?, ?) "
                + "ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value")) {
            s.setString(1, name);
            s.setString(2, value);
            s.executeUpdate();
        }
    }

    private void writeReadings(Parts<Reading> readings) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO reports (fid, ord, id, title, source, published, published_utc, text, kept) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var part : readings.parts()) {
                if (part.isNew()) {
                    insert(insert, part.value(), part.fid(), part.order());
                }
            }
        }
        move("reports", readings);
        remove("DELETE FROM reports WHERE fid = ?", readings.gone());
    }

    private void move(String table, Parts<?> parts) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement("UPDATE " + table + " SET ord = ? WHERE fid = ?")) {
            for (var part : parts.parts()) {
                if (part.isMoved()) {
                    move.setInt(1, part.order());
                    move.setLong(2, part.fid());
                    move.executeUpdate();
                }
            }
        }
    }

    private static void insert(PreparedStatement s, Reading reading, long fid, int order) throws SQLException {
        Report r = reading.report();
        s.setLong(1, fid);
        s.setInt(2, order);
        s.setString(3, r.id());
        s.setString(4, r.title());
        s.setString(5, r.source());
        s.setString(6, r.published() == null ? null : r.published().toString());
        s.setString(7, r.published() == null ? null : GeoPackage.utc(r.published().toInstant()));
        s.setString(8, r.text());
        s.setString(9, KeptJson.write(new KeptJson.Read(reading.toponyms(), reading.events(), reading.problems(), reading.report().origin())));
        s.executeUpdate();
    }

    private void writeTables(Parts<EventTable> tables) throws SQLException {
        for (var part : tables.parts()) {
            if (part.isNew()) {
                insert(part);
            }
        }
        move("event_tables", tables);
        remove("DELETE FROM table_blocks WHERE table_fid = ?", tables.gone());
        remove("DELETE FROM event_tables WHERE fid = ?", tables.gone());
    }

    private void insert(Parts.Part<EventTable> part) throws SQLException {
        EventTable table = part.value();
        try (PreparedStatement one = connection.prepareStatement("INSERT INTO event_tables (fid, ord, name, size) VALUES (?, ?, ?, ?)");
                PreparedStatement blocks = connection.prepareStatement("INSERT INTO table_blocks (table_fid, block, crc, rows) VALUES (?, ?, ?, ?)")) {
            one.setLong(1, part.fid());
            one.setInt(2, part.order());
            one.setString(3, table.name());
            one.setInt(4, table.size());
            one.executeUpdate();
            for (int block = 0; block < TableBlocks.count(table.size()); block++) {
                byte[] bytes = TableBlocks.write(table, block);
                blocks.setLong(1, part.fid());
                blocks.setInt(2, block);
                blocks.setLong(3, TableBlocks.checksum(bytes));
                blocks.setBytes(4, bytes);
                blocks.executeUpdate();
            }
        }
    }

    private void writeDecisions(List<Decision> next, List<Decision> there) throws SQLException {
        int same = 0;
        while (same < Math.min(next.size(), there.size()) && next.get(same).equals(there.get(same))) {
            same++;
        }
        try (Statement s = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO decisions (fid, kind, about, kept) VALUES (?, ?, ?, ?)")) {
            if (same < there.size()) {
                s.executeUpdate("DELETE FROM decisions WHERE fid > " + same);
            }
            for (int i = same; i < next.size(); i++) {
                Decision d = next.get(i);
                insert.setInt(1, i + 1);
                insert.setString(2, d.getClass().getSimpleName().toLowerCase(Locale.ROOT));
                insert.setString(3, about(d));
                insert.setString(4, KeptJson.write(d));
                insert.executeUpdate();
            }
        }
    }

    private static String about(Decision decision) {
        return switch (decision) {
            case Decision.Accepted d -> d.eventId();
            case Decision.Rejected d -> d.eventId();
            case Decision.Reopened d -> d.eventId();
            case Decision.Changed d -> d.to().id();
            case Decision.Added d -> d.event().id();
            case Decision.Merged d -> String.join("; ", d.eventIds());
            case Decision.Split d -> d.eventId();
            case Decision.Spelled d -> d.spelling();
            case Decision.Unspelled d -> d.spelling();
            case Decision.Dismissed d -> d.finding();
            case Decision.Raised d -> d.finding();
        };
    }

    private void writeScenes(List<Scene> scenes) throws SQLException {
        try (Statement s = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO scenes (fid, name, text, kept) VALUES (?, ?, ?, ?)")) {
            s.executeUpdate("DELETE FROM scenes");
            for (int i = 0; i < scenes.size(); i++) {
                insert.setInt(1, i + 1);
                insert.setString(2, scenes.get(i).name());
                insert.setString(3, scenes.get(i).text());
                insert.setString(4, KeptJson.write(scenes.get(i)));
                insert.executeUpdate();
            }
        }
    }

    private void remove(String sql, Iterable<Long> fids) throws SQLException {
        try (PreparedStatement s = connection.prepareStatement(sql)) {
            for (long fid : fids) {
                s.setLong(1, fid);
                s.executeUpdate();
            }
        }
    }
}
