package conflictmap.ingest;

import conflictmap.ingest.documents.Document;
import conflictmap.model.Report;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A file with reports in it, and what is known of them from elsewhere.
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

    /**
     * A report out of this file. What is known from elsewhere goes before what the file says about itself; its title is
     * that of the one report only.
     *
     * @param number which report of several, from 1; 0 where it is the only one
     */
    Report report(Document document, int number) {
        return new Report(
                number == 0 ? id() : id() + "-" + number,
                title.isEmpty() || number > 0 ? document.title() : title,
                source.isEmpty() ? document.source() : source,
                published == null ? document.published() : published,
                document.text(),
                document.origin().without(!title.isEmpty() && number == 0, !source.isEmpty(), published != null).words());
    }
}
