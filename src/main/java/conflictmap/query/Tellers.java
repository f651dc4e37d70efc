package conflictmap.query;

/** Who told what: the reports behind the words of {@link conflictmap.timeline.TextField#SOURCE}. */
@FunctionalInterface
public interface Tellers {
    /** Each word is itself the name of a source, as in tables. */
    Tellers NAMES = id -> new Teller(id, "");

    /**
     * A report.
     *
     * @param source who published it
     * @param title its title; may be empty
     */
    record Teller(String source, String title) {}

    /** The report of an identifier; an identifier of none is the source's name itself. */
    Teller of(String id);
}
