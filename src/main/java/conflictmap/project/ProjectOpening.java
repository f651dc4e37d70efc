package conflictmap.project;

import conflictmap.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Opens a project file as far as it can be, and finds out whether it may be saved to. */
final class ProjectOpening {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    /** So many bytes at the beginning of a file tell which tables it has. */
    private static final int BEGINNING = 256 * 1024;
    private static final List<String> TABLES = List.of("CREATE TABLE decisions ", "CREATE TABLE scenes ", "CREATE TABLE event_tables ");
    private static final String READ_ONLY = "It is open for reading only";

    private final Path path;
    private final LayerContent content;
    private final List<Problem> problems = new ArrayList<>();

    ProjectOpening(Path path, LayerContent content) {
        this.path = path;
        this.content = content;
    }

    static boolean isProject(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
            return beginning.startsWith("SQLite format 3\0") && TABLES.stream().allMatch(beginning::contains);
        }
    }

    ProjectFile.Opened open() throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new IOException(path + (Files.exists(path) ? " can't be read: it is a folder, or protected" : " is not there: it was moved or deleted"));
        }
        ProjectLock lock = lock();
        ProjectFile opened = null;
        try {
            Written written = read(lock != null);
            if (lock != null && !problems.isEmpty()) {
                lock.close();
                lock = null;
            }
            opened = new ProjectFile(path, lock, content, written);
            return new ProjectFile.Opened(opened, written.project(), problems.stream().distinct().toList());
        } finally {
            if (opened == null && lock != null) {
                lock.close();
            }
        }
    }

    private @Nullable ProjectLock lock() {
        if (!Files.isWritable(path)) {
            say("project.protected", "it is protected against writing. " + READ_ONLY + "; save under another name to change it");
            return null;
        }
        try {
            return ProjectLock.take(path);
        } catch (ProjectLock.HeldException e) {
            problems.add(new Problem("project.held", path.toString(), 0, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            say("project.protected", "no lock can be written beside it (" + e.getMessage() + "). " + READ_ONLY + "; save under another name to change it");
        }
        return null;
    }

    private Written read(boolean mayRepair) throws IOException {
        if (!isSqlite()) {
            say("project.damaged", "this is no project file, or its beginning is destroyed. Open a backup of it");
            return Written.NOTHING;
        }
        try (Connection c = Sqlite.reading(path, mayRepair)) {
            Written written = read(c);
            if (!mayRepair || !isTruncated()) {
                return written;
            }
        } catch (SQLException e) {
            if (!Sqlite.isDamage(e)) {
                say("project.damaged", "it can't be read (" + e.getMessage() + "). Open a backup of it");
                return Written.NOTHING;
            }
        }
        return salvaged();
    }

    private Written salvaged() {
        say("project.damaged", "it is broken, or its end is missing. " + READ_ONLY + ", as far as it can be read; a backup may have the rest");
        try (Connection c = Sqlite.salvaging(path)) {
            return read(c);
        } catch (SQLException e) {
            return Written.NOTHING;
        }
    }

    private Written read(Connection c) throws SQLException {
        var reader = new ProjectReader(c, path);
        if (!reader.isProject()) {
            say("project.foreign", "this is a database, but no project of Conflict Map. Add it as a layer instead");
            return Written.NOTHING;
        }
        String version = reader.setting("version");
        if (!version.isEmpty() && !isKnown(version)) {
            say("project.newer", "it was written by a newer version of the program (file version " + version + ", this program knows "
                    + ProjectWriter.VERSION + "). " + READ_ONLY + ", as far as it is understood; update the program to change it");
        }
        Written written = reader.read();
        problems.addAll(reader.problems());
        return written;
    }

    private static boolean isKnown(String version) {
        return IntStream.rangeClosed(1, ProjectWriter.VERSION).mapToObj(Integer::toString).anyMatch(version::equals);
    }

    private boolean isSqlite() throws IOException {
        ByteBuffer header = header();
        for (int i = 0; i < MAGIC.length; i++) {
            if (header.limit() < HEADER || header.get(i) != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the file has fewer pages than its header says (file format, 1.3.8; only where the header vouches for its count). */
    private boolean isTruncated() throws IOException {
        ByteBuffer header = header();
        long page = header.getShort(16) == 1 ? 65_536 : header.getShort(16) & 0xFFFF;
        boolean vouched = header.getInt(24) == header.getInt(92);
        return vouched && Files.size(path) < page * (header.getInt(28) & 0xFFFFFFFFL);
    }

    private ByteBuffer header() throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        try (SeekableByteChannel in = Files.newByteChannel(path)) {
            while (header.hasRemaining() && in.read(header) >= 0) {
                // until it is full, or the file ends
            }
        }
        return header.flip();
    }

    private void say(String code, String what) {
        problems.add(new Problem(code, path.toString(), 0, what));
    }
}
