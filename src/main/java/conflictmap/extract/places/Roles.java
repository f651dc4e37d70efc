package conflictmap.extract.places;

import conflictmap.extract.text.Document;
import conflictmap.extract.text.Token;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Toponym;
import java.util.List;
import java.util.Set;

/** Tells a place from its government: "in Tehran" and "Tehran said". */
final class Roles {
    private static final Set<String> BEFORE_PLACE = Set.of(
            "in", "at", "near", "over", "from", "to", "into", "around", "outside", "inside", "across", "toward", "towards",
            "on", "off", "through", "throughout", "within", "above", "beyond", "of");
    private static final Set<String> SAYING = Set.of(
            "said", "says", "say", "has", "have", "had", "denied", "denies", "condemned", "condemns", "accused", "accuses",
            "warned", "warns", "vowed", "vows", "announced", "announces", "claims", "claimed", "insists", "insisted", "wants",
            "demanded", "demands", "rejected", "rejects", "urged", "urges", "agreed", "agrees", "would", "will", "could", "may",
            "must", "should", "is", "was", "launched", "fired", "attacked", "struck", "bombed", "retaliated", "responded",
            "confirmed", "confirms", "declared", "declares", "called", "calls", "told", "reported", "reports", "blamed", "blames",
            "and", "opens", "opened", "answers", "answered", "did", "does", "never", "also", "backs", "backed", "supports");

    private Roles() {}

    /** What a name does in its sentence, judged by the words beside it. */
    static Toponym.Role of(Document document, FoundName name, Place place) {
        if (place.precision() == Precision.SITE || place.precision() == Precision.REGION) {
            return Toponym.Role.LOCATION;
        }
        List<Token> tokens = document.tokens();
        int first = document.tokenAt(name.from());
        int after = document.tokenAt(name.to());
        String before = first > 0 ? tokens.get(first - 1).lower() : "";
        if (before.equals("the") && first > 1) {
            before = tokens.get(first - 2).lower();
        }
        String next = after < tokens.size() ? tokens.get(after).lower() : "";
        boolean saying = SAYING.contains(next) && !next.equals("and");
        return saying && !BEFORE_PLACE.contains(before) ? Toponym.Role.ACTOR : Toponym.Role.LOCATION;
    }
}
