package conflictmap.query;

/** A filter that can't be understood; the message tells where, why and what to write instead. */
public final class QueryException extends Exception {
    private static final long serialVersionUID = 1;

    private final int position;

    QueryException(int position, String message) {
        super(Phrases.text("error.at", position + 1, message));
        this.position = position;
    }

    /** Where in the text it is, in characters from 0; the length of the text where something is missing at its end. */
    public int position() {
        return position;
    }
}
