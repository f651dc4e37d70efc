package conflictmap.extract.places;

import conflictmap.extract.text.Document;
import conflictmap.extract.text.Token;

/** Looks at the words before and after a name. */
final class Reader {
    private final Document document;

    Reader(Document document) {
        this.document = document;
    }

    /** The token in lower case; empty beyond the ends of the report. */
    String word(int token) {
        return token >= 0 && token < document.tokens().size() ? document.tokens().get(token).lower() : "";
    }

    /** Index of the first token that ends after the offset. */
    int tokenAt(int offset) {
        return document.tokenAt(offset);
    }

    int from(int token) {
        return document.tokens().get(token).from();
    }

    int to(int token) {
        return document.tokens().get(token).to();
    }

    String text(int fromOffset, int toOffset) {
        return document.text().substring(fromOffset, toOffset);
    }

    boolean isCapitalised(int token) {
        return token >= 0 && token < document.tokens().size() && document.tokens().get(token).isCapitalised();
    }

    /** Whether no sentence ends between two tokens. */
    boolean isOneSentence(int token, int other) {
        if (token < 0 || other >= document.tokens().size()) {
            return false;
        }
        for (int t = token; t < other; t++) {
            Token a = document.tokens().get(t);
            if (a.text().equals(".") || document.text().substring(a.to(), document.tokens().get(t + 1).from()).indexOf('\n') >= 0) {
                return false;
            }
        }
        return true;
    }
}
