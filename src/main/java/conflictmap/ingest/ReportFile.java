package conflictmap.ingest;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A file with a report in it, and what is known of the report from elsewhere.
 *
 * @param path the file
 * @param published when it was published; null where unknown
 * @param source who published it; empty where unknown
 * @param title headline; empty where unknown
 */
public record ReportFile(Path path, @Nullable OffsetDateTime published, String source, String title) {
    /** A file of which nothing else is known. */
    public static ReportFile of(Path path) {
        return new ReportFile(path, null, "", "");
    }

    /** Id of its report: the file's name without its ending. */
    public String id() {
        String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
