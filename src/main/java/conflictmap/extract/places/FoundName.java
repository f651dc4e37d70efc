package conflictmap.extract.places;

/**
 * A place name as it stands in the report, before it is resolved.
 *
 * @param from first character (UTF-16 units)
 * @param to index after the last character
 * @param surface the words
 * @param base the words that the gazetteer is asked for, generic words left out
 * @param sense what the words beside it say that it is
 */
record FoundName(int from, int to, String surface, String base, Sense sense) {
    /** What the words beside a name say that it is. */
    enum Sense {
        ANY,
        /** "Isfahan province", "Kharkiv region". */
        ADMIN,
        /** "the city of X". */
        TOWN,
        /** "Soroka hospital", "Abs airfield". */
        FACILITY,
        /** "the Loknia river", "the Hula Valley": natural features. */
        NATURE
    }

    /** Equal for names that stand for the same place in one report. */
    String key() {
        return sense == Sense.ADMIN || sense == Sense.NATURE ? base + "|" + sense : base;
    }
}
