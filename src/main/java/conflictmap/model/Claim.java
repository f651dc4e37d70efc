package conflictmap.model;

/**
 * What one report tells of an event that several tell of.
 *
 * @param source who published the report; empty where unknown
 * @param told the event as that report alone tells it: its own place, time, actors, weapon, numbers, status, evidence
 */
public record Claim(String source, ConflictEvent told) {
    public Claim {
        if (!told.claims().isEmpty()) {
            throw new IllegalArgumentException("told by one report, yet merged of several: " + told.id());
        }
    }

    /** Id of the report. */
    public String reportId() {
        return told.evidence().getFirst().reportId();
    }

    /** Who says so: those whom the report names, else its publisher, else the report's id. */
    public String teller() {
        return !told.attribution().isEmpty() ? told.attribution() : source.isEmpty() ? reportId() : source;
    }
}
