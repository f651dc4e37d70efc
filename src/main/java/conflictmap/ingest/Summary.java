package conflictmap.ingest;

import conflictmap.model.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of files: what was taken, and what not for which reason.
 *
 * @param files how many there were
 * @param taken how many of them gave at least one report
 * @param reports how many reports they gave
 * @param each those that gave a report, in their order
 * @param problems of the files and of the parts in them that could not be read
 */
public record Summary(int files, int taken, int reports, List<Taken> each, List<Problem> problems) {
    /**
     * A file that gave reports.
     *
     * @param reportIds their identifiers
     */
    public record Taken(Path file, List<String> reportIds) {
        public Taken {
            reportIds = List.copyOf(reportIds);
        }
    }

    public Summary {
        each = List.copyOf(each);
        problems = List.copyOf(problems);
    }

    /** The problems by their code, the codes in alphabetical order. */
    public Map<String, List<Problem>> byReason() {
        Map<String, List<Problem>> groups = new TreeMap<>();
        for (Problem problem : problems) {
            groups.computeIfAbsent(problem.code(), code -> new ArrayList<>()).add(problem);
        }
        return groups;
    }

    /** Whether each file gave a report, and nothing in any of them is missing. */
    public boolean isComplete() {
        return taken == files && problems.isEmpty();
    }

    /** In lines, for people: a line for all, and one for each reason with how often, and the first file as an example. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(reports + " reports from " + taken + " of " + files + " files");
        byReason().forEach((code, group) -> lines.add(group.size() + " × " + code + ": " + group.getFirst()));
        return lines;
    }
}
