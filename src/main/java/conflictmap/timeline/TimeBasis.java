package conflictmap.timeline;

/** Which of its two times an event is played by. */
public enum TimeBasis {
    /** When it happened, as narrow as the text allows. */
    HAPPENED,
    /** When the first report of it was published: what could be known by then. */
    PUBLISHED
}
