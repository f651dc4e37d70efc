package conflictmap.viewmodel;

import conflictmap.ingest.claims.ClaimMerger;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.project.Project;
import conflictmap.project.Spellings;
import conflictmap.timeline.Publications;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The readings of a project with what spellings mean there, and their events, what several tell of being one.
 *
 * @param raw the readings as the program read them
 * @param spellings what a person said that spellings mean
 * @param byId the readings with these meanings, by their reports' ids
 * @param events in order of time
 * @param publications when the reports were published
 */
record Merged(List<Reading> raw, Spellings spellings, Map<String, Reading> byId, List<ConflictEvent> events, Publications publications) {
    static final Merged NONE = new Merged(List.of(), Spellings.NONE, Map.of(), List.of(), Publications.NONE);

    private static final Comparator<ConflictEvent> BY_TIME =
            Comparator.<ConflictEvent, Instant>comparing(e -> e.when().range().start())
                    .thenComparing(ConflictEvent::id);

    /** Takes seconds for a hundred thousand events: what {@link #isLong} tells of belongs in a job. */
    static Merged of(Project project) {
        if (project.readings().isEmpty()) {
            return NONE;
        }
        Spellings spellings = Spellings.of(project.decisions());
        Map<String, Reading> byId = new LinkedHashMap<>();
        spellings.applied(project.readings()).forEach(r -> byId.put(r.report().id(), r));
        List<ConflictEvent> events = ClaimMerger.merged(byId.values()).stream().sorted(BY_TIME).toList();
        List<Report> reports = project.readings().stream().map(Reading::report).toList();
        return new Merged(project.readings(), spellings, byId, events, Publications.of(reports));
    }

    /** Whether merging a project's events would hold the window up. */
    static boolean isLong(Project project) {
        return project.readings().stream().mapToInt(r -> r.events().size()).sum() > 2000;
    }

    /** Whether these are a project's readings as they are to be spelled. */
    boolean isOf(Project project) {
        return raw == project.readings() && spellings.equals(Spellings.of(project.decisions()))
                || raw.isEmpty() && project.readings().isEmpty();
    }
}
