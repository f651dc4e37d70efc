package conflictmap.ingest;

import conflictmap.model.Report;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Ids that no two reports share, and that a report has again when its file is read again. */
final class ReportIds {
    /** A report in a file, by its place there, from 0. */
    private record Place(Path file, int number) {}

    private final Map<Place, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** The report under an id that no other has: files of one name in two folders are two reports. */
    synchronized Report identified(Report report, Path file, int number) {
        return report.withId(ids.computeIfAbsent(new Place(file.toAbsolutePath().normalize(), number), p -> unused(report.id())));
    }

    private String unused(String id) {
        String unused = id;
        for (int n = 2; !taken.add(unused); n++) {
            unused = id + "-" + n;
        }
        return unused;
    }
}
