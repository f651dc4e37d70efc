package conflictmap.extract.places;

import conflictmap.extract.text.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tagger's names, by token. */
final class TagMap {
    private final @Nullable NameSpan[] spans;
    private final Document document;

    TagMap(Document document, List<NameSpan> tagged) {
        this.document = document;
        spans = new NameSpan[document.tokens().size()];
        for (NameSpan s : tagged) {
            boolean begun = false;
            for (int t = document.tokenAt(s.from()); t < spans.length && document.tokens().get(t).from() < s.to(); t++) {
                begun |= !PlaceWords.FUNCTION.contains(document.tokens().get(t).lower());
                if (begun) {
                    spans[t] = s;
                }
            }
        }
    }

    boolean isPlace(int token) {
        NameSpan s = spans[token];
        return s != null && s.type() == NameSpan.Type.LOCATION;
    }

    boolean startsPlace(int token) {
        return isPlace(token) && (token == 0 || spans[token - 1] != spans[token]);
    }

    /** Tokens of the name that holds the token, from it on. */
    int lengthFrom(int token) {
        int n = 1;
        while (token + n < spans.length && spans[token + n] == spans[token]) {
            n++;
        }
        return n;
    }

    /** Whether any of the tokens is in a place's name. */
    boolean anyPlace(int token, int n) {
        for (int t = token; t < token + n; t++) {
            if (isPlace(t)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of the tokens is in a person's or an organisation's name. */
    boolean anyOther(int token, int n) {
        for (int t = token; t < token + n; t++) {
            if (spans[t] != null && !isPlace(t)) {
                return true;
            }
        }
        return false;
    }

    boolean isOrganisation(int token) {
        NameSpan s = spans[token];
        return s != null && s.type() == NameSpan.Type.ORGANIZATION;
    }

    boolean anyOrganisation(int token, int n) {
        for (int t = token; t < token + n; t++) {
            if (isOrganisation(t)) {
                return true;
            }
        }
        return false;
    }

    boolean anyPerson(int token, int n) {
        for (int t = token; t < token + n; t++) {
            NameSpan s = spans[t];
            if (s != null && s.type() == NameSpan.Type.PERSON) {
                return true;
            }
        }
        return false;
    }

    /** Whether a longer name of a person or an organisation covers any of the tokens. */
    boolean isPartOfOther(int token, int n) {
        int from = document.tokens().get(token).from();
        int to = document.tokens().get(token + n - 1).to();
        for (int t = token; t < token + n; t++) {
            NameSpan s = spans[t];
            if (s != null && !isPlace(t) && (s.from() < from || s.to() > to)) {
                return true;
            }
        }
        return false;
    }
}
