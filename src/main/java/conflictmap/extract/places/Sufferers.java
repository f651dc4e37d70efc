package conflictmap.extract.places;

import conflictmap.extract.text.Document;
import java.util.Set;
import java.util.stream.IntStream;

/** What can be said of a place only: that it was shelled, came under fire, saw fighting. */
final class Sufferers {
    private final Document document;

    Sufferers(Document document) {
        this.document = document;
    }

    /** "X was shelled", "X and Y came under fire", "X took a pounding": the words from a token on are said of a place. */
    boolean isBefore(int from) {
        int t = from;
        for (int i = 0; i < 9 && t + 1 < document.tokens().size() && isListMark(t) && isCapitalised(t + 1); i++) {
            t++;
            while (isCapitalised(t)) {
                t++;
            }
        }
        String verb = lower(t);
        if (verb.equals(",") && lower(t + 1).equals("in")) {
            for (int i = t + 2; i < t + 8; i++) {
                if (lower(i).equals(",")) {
                    return isSuffering(i + 1);
                }
            }
        }
        return isSuffering(t);
    }

    private boolean isSuffering(int t) {
        String verb = lower(t);
        String next = lower(t + 1);
        if (Set.of("saw", "witnessed", "suffered").contains(verb)) {
            return IntStream.range(t + 1, t + 5).anyMatch(i -> Set.of("exchanges", "clashes", "fighting", "shelling", "strikes", "bombardment", "airstrikes").contains(lower(i)));
        }
        if (verb.equals("had") && next.equals("been")) {
            return PlaceWords.SUFFERING.contains(lower(t + 2));
        }
        boolean being = verb.equals("was") || verb.equals("were") || verb.equals("is") || verb.equals("are");
        if (being || verb.equals("has") || verb.equals("have")) {
            int at = next.equals("been") ? t + 2 : t + 1;
            at += Set.of("again", "also", "still", "repeatedly", "heavily", "then", "twice").contains(lower(at)) ? 1 : 0;
            return (being || next.equals("been") || next.equals("come")) && (PlaceWords.SUFFERING.contains(lower(at)) || next.equals("come") && lower(t + 2).equals("under"));
        }
        return (verb.equals("came") || verb.equals("comes") || verb.equals("come")) && next.equals("under")
                || Set.of("woke", "awoke", "fell", "shook").contains(verb) && Set.of("to", "with").contains(next)
                || verb.equals("took") && (next.equals("a") || next.equals("hits"));
    }

    private boolean isListMark(int token) {
        return Set.of(",", "and", "&").contains(lower(token));
    }

    private boolean isCapitalised(int token) {
        return token >= 0 && token < document.tokens().size() && document.tokens().get(token).isWord() && document.tokens().get(token).isCapitalised();
    }

    private String lower(int token) {
        return token < document.tokens().size() ? document.tokens().get(token).lower() : "";
    }
}
