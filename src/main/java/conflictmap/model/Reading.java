package conflictmap.model;

import java.util.List;

/**
 * All that was read out of one report.
 *
 * @param report the report
 * @param toponyms mentions of places in the order of the text
 * @param events what happened, in the order of their first evidence
 * @param problems what could not be read
 */
public record Reading(Report report, List<Toponym> toponyms, List<ConflictEvent> events, List<Problem> problems) {
    public Reading {
        toponyms = List.copyOf(toponyms);
        events = List.copyOf(events);
        problems = List.copyOf(problems);
    }
}
