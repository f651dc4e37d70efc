package conflictmap.ingest;

import conflictmap.model.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reports that a choice of files stands for: a folder is all in it, a CSV is a manifest, everything else a file with
 * reports. A file that a manifest names is taken once, as the manifest has it.
 *
 * @param files the reports
 * @param problems folders and manifests, or rows of them, that can't be used
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
            if (Files.isDirectory(path)) {
                Folder folder = Folder.of(path);
                problems.addAll(folder.problems());
                folder.files().forEach(file -> add(file, published, files, problems));
            } else {
                add(path, published, files, problems);
            }
        }
        return new ReportFiles(once(files), problems);
    }

    private static void add(Path path, @Nullable OffsetDateTime published, List<ReportFile> files, List<Problem> problems) {
        if (!path.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            files.add(new ReportFile(path, published, "", ""));
            return;
        }
        try {
            Manifest manifest = Manifest.read(path);
            files.addAll(manifest.files());
            problems.addAll(manifest.problems());
        } catch (BadInputException e) {
            problems.add(e.problem());
        }
    }

    private static List<ReportFile> once(List<ReportFile> files) {
        Map<Path, ReportFile> once = new LinkedHashMap<>();
        for (ReportFile file : files) {
            once.merge(file.path().toAbsolutePath().normalize(), file, (first, second) -> knows(second) > knows(first) ? second : first);
        }
        return List.copyOf(once.values());
    }

    private static int knows(ReportFile file) {
        return (file.published() == null ? 0 : 1) + (file.source().isEmpty() ? 0 : 1) + (file.title().isEmpty() ? 0 : 1);
    }

    /** Whether nothing of what was chosen is missing where the files gave this: every folder and manifest was good too. */
    public boolean areAllRead(Summary summary) {
        return problems.isEmpty() && summary.isComplete();
    }
}
