package conflictmap.extract.places;

/** Sorts of mentions of places. */
public enum MentionKind {
    /** A name alone: "Isfahan". */
    NAME,
    /** A facility: "the Natanz enrichment plant", "the port of Hodeidah". */
    FACILITY,
    /** A part of a place: "western Iran". */
    PART,
    /** A place told by its way from another: "30 km north of Homs". */
    OFFSET,
    /** An adjective or a people: "Iranian". It is no toponym. */
    DEMONYM
}
