package conflictmap.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.BooleanSupplier;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Opens SQLite files in the ways in which a project is read and written, and says in words what went wrong. */
final class Sqlite {
    /** "GPKG", which says in the file's header what it is. */
    static final int GEOPACKAGE_ID = 0x47504B47;
    /** GeoPackage 1.3.0. */
    private static final int GEOPACKAGE_VERSION = 10300;
    /** Pages of so many KiB in memory. */
    private static final int CACHE_KIB = 64 * 1024;
    private static final int WAIT_MS = 10_000;
    /** Instructions of SQLite between two looks at whether they are still wanted. */
    private static final int STEPS = 100_000;

    private Sqlite() {}

    /** Where the driver unpacks its native library, each run anew: a folder of the program's own. */
    static void unpackInto(Path folder) throws IOException {
        if (System.getProperty("org.sqlite.tmpdir") == null) {
            Files.createDirectories(folder);
            System.setProperty("org.sqlite.tmpdir", folder.toString());
        }
    }

    /** For reading; what a program that died left half-written is taken back first, where {@code mayRepair}. */
    static Connection reading(Path file, boolean mayRepair) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(!mayRepair);
        return open(file, config);
    }

    /** For reading what is left of a damaged file: one that is too short, too, is read up to its end. */
    static Connection salvaging(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        Connection connection = config.createConnection(url(file));
        try (Statement s = connection.createStatement()) {
            s.execute("PRAGMA writable_schema = ON"); // what makes SQLite take the file's length for its header's word
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    /** For changing a file in place: all of a transaction is on the disk when it has ended, or nothing of it is in the file. */
    static Connection changing(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.DELETE);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        return open(file, config);
    }

    /** For filling a file that nobody knows yet, as fast as the disk takes it; a crash leaves rubbish. */
    static Connection filling(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.OFF);
        config.setSynchronous(SynchronousMode.OFF);
        Connection connection = open(file, config);
        try (Statement s = connection.createStatement()) {
            s.execute("PRAGMA application_id = " + GEOPACKAGE_ID);
            s.execute("PRAGMA user_version = " + GEOPACKAGE_VERSION);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    /** Lets statements fail as soon as nobody wants them any more. */
    static void stopWhen(Connection connection, BooleanSupplier isGivenUp) throws SQLException {
        ProgressHandler.setHandler(connection, STEPS, new ProgressHandler() {
            @Override
            protected int progress() {
                return isGivenUp.getAsBoolean() ? 1 : 0;
            }
        });
    }

    private static Connection open(Path file, SQLiteConfig config) throws SQLException {
        config.setCacheSize(-CACHE_KIB);
        config.setBusyTimeout(WAIT_MS);
        return config.createConnection(url(file));
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }

    /** Runs the statements of one of the program's own scripts. */
    static void run(Connection connection, String script) throws SQLException {
        try (InputStream in = Sqlite.class.getResourceAsStream(script); Statement s = connection.createStatement()) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + script);
            }
            s.executeUpdate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the program's " + script + " can't be read", e);
        }
    }

    /** What went wrong, for people: with the file, and what to do. */
    static IOException told(Path file, SQLException e) {
        return new IOException(file + " " + reason(e), e);
    }

    private static String reason(SQLException e) {
        SQLiteErrorCode code = e instanceof SQLiteException s ? s.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        String name = code.name();
        if (name.startsWith("SQLITE_FULL") || name.equals("SQLITE_IOERR_WRITE")) {
            return "can't be written: the disk is full. The file is as it was; make room, or save somewhere else";
        }
        if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
            return "is being used by another program: try again when that is done";
        }
        if (name.startsWith("SQLITE_READONLY") || name.startsWith("SQLITE_PERM") || name.startsWith("SQLITE_CANTOPEN")) {
            return "can't be written: its folder or the file is protected. Save under another name";
        }
        if (isDamage(e)) {
            return "is damaged: open a backup of it";
        }
        return "can't be read or written (" + e.getMessage() + "). Save under another name";
    }

    /** Whether the file itself is at fault. */
    static boolean isDamage(SQLException e) {
        return e instanceof SQLiteException s
                && (s.getResultCode().name().startsWith("SQLITE_CORRUPT") || s.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB);
    }
}
