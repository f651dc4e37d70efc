package conflictmap.ingest;

import conflictmap.model.Problem;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The reports that a choice of files stands for: a CSV is a manifest, everything else a report.
 *
 * @param files the reports
 * @param problems manifests, or rows of them, that can't be used
 */
public record ReportFiles(List<ReportFile> files, List<Problem> problems) {
    public ReportFiles {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /**
     * Looks at the files chosen.
     *
     * @param published when reports that no manifest dates were published; null where unknown
     */
    public static ReportFiles of(List<Path> chosen, @Nullable OffsetDateTime published) {
        List<ReportFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path path : chosen) {
            if (!path.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                files.add(new ReportFile(path, published, "", ""));
                continue;
            }
            try {
                Manifest manifest = Manifest.read(path);
                files.addAll(manifest.files());
                problems.addAll(manifest.problems());
            } catch (BadInputException e) {
                problems.add(e.problem());
            }
        }
        return new ReportFiles(files, problems);
    }

    /** Whether nothing of what was chosen is missing where so many reports were read: every manifest was good too. */
    public boolean areAllRead(int read) {
        return problems.isEmpty() && read == files.size();
    }
}
