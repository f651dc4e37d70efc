package conflictmap.layers.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.sqlite.SQLiteConfig;

/** SQLite files that somebody else wrote, opened for reading only: no code of theirs runs, no other file is attached. */
public final class SqliteFile {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private SqliteFile() {}

    /** Work with a database. */
    @FunctionalInterface
    public interface Work<T> {
        /** Reads. */
        T with(Connection db) throws SQLException, IOException, InterruptedException;
    }

    /**
     * Opens a file, works with it and closes it.
     *
     * @param kind what the file should be, for people: {@code MBTiles}
     * @throws UnreadableLayerException if it is no such file, or damaged
     * @throws IOException if it cannot be read
     */
    public static <T> T read(Path file, String kind, Work<T> work) throws IOException, InterruptedException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                throw new UnreadableLayerException("layer.magic", file, 0,
                        "is no SQLite database, so no " + kind + "; copy it anew from where it came from");
            }
        }
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        config.setBusyTimeout(2000);
        try (Connection db = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
            try (Statement s = db.createStatement()) {
                s.execute("PRAGMA trusted_schema = OFF");
                s.execute("PRAGMA cache_size = -8000");
            }
            return work.with(db);
        } catch (SQLException e) {
            throw new UnreadableLayerException("layer.damaged", file, 0,
                    "is a damaged " + kind + " (" + e.getMessage() + "); copy it anew, or mend it with sqlite3's .recover");
        }
    }

    /** Whether there is a table or view of a name. */
    public static boolean hasTable(Connection db, String name) throws SQLException {
        try (var s = db.prepareStatement("SELECT 1 FROM sqlite_master WHERE type IN ('table','view') AND lower(name) = lower(?)")) {
            s.setString(1, name);
            try (ResultSet r = s.executeQuery()) {
                return r.next();
            }
        }
    }

    /** A name as SQL takes it. */
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
