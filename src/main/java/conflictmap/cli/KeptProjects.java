package conflictmap.cli;

import conflictmap.ingest.claims.ClaimMerger;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;
import conflictmap.model.Problem;
import conflictmap.model.Reading;
import conflictmap.project.KeptLayer;
import conflictmap.project.Look;
import conflictmap.project.ProjectFile;
import conflictmap.project.Scene;
import conflictmap.project.Shown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The project files among a choice of files, read.
 *
 * @param events what they show that does not lie in tables
 * @param tables those of which all is shown
 * @param rows all tables as they lie in the files
 * @param readings what was read in their reports
 * @param scenes their scenes
 * @param look how the first of them was looked at; null where there is none
 * @param others the files that are no projects
 * @param problems what could not be read
 */
record KeptProjects(
        List<ConflictEvent> events, List<EventTable> tables, List<EventTable> rows, List<Reading> readings, List<Scene> scenes, @Nullable Look look, List<Path> others, List<Problem> problems) {
    /** What keeps a project from being saved, and not from being read. */
    private static final Set<String> HARMLESS = Set.of("project.held", "project.protected");

    /** The own layers of the first of them; none where there is none. */
    List<KeptLayer> layers() {
        Look kept = look;
        return kept == null ? List.of() : kept.layers();
    }

    /** Reads the projects of a choice. */
    static KeptProjects of(List<Path> chosen) throws IOException {
        var all = new KeptProjects(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), null, new ArrayList<>(), new ArrayList<>());
        Look look = null;
        for (Path path : chosen) {
            if (!path.toString().toLowerCase(Locale.ROOT).endsWith(".gpkg") || !ProjectFile.isProject(path)) {
                all.others.add(path);
                continue;
            }
            var opened = ProjectFile.open(path, ClaimMerger::merged);
            opened.file().close();
            opened.problems().stream().filter(problem -> !HARMLESS.contains(problem.code())).forEach(all.problems::add);
            Shown shown = Shown.of(opened.project(), ClaimMerger::merged);
            all.events.addAll(shown.events());
            all.tables.addAll(shown.tables());
            all.rows.addAll(opened.project().tables());
            all.readings.addAll(opened.project().readings());
            all.scenes.addAll(opened.project().scenes());
            look = look == null ? opened.project().look() : look;
        }
        return new KeptProjects(all.events, all.tables, all.rows, all.readings, all.scenes, look, all.others, all.problems);
    }
}
