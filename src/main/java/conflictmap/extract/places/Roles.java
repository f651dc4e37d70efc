package conflictmap.extract.places;

import conflictmap.gazetteer.Candidate;
import conflictmap.gazetteer.Kind;
import conflictmap.model.Toponym;
import java.util.Set;

/** Tells a place from its government: "in Tehran" and "Tehran said". Only countries and their capitals have one. */
final class Roles {
    private static final Set<String> BEFORE_PLACE = Set.of(
            "in", "at", "near", "over", "from", "to", "into", "around", "outside", "inside", "across", "toward", "towards",
            "on", "off", "through", "throughout", "within", "above", "beyond", "of", "hit", "bomb", "bombed", "struck", "targeting",
            "hitting", "shelling", "bombing", "pounding", "attacking", "cross");
    private static final Set<String> DOING = Set.of(
            "said", "says", "say", "denied", "denies", "condemned", "condemns", "accused", "accuses", "warned", "warns", "vowed",
            "vows", "announced", "announces", "claims", "claimed", "insists", "insisted", "wants", "wanted", "demanded", "demands",
            "rejected", "rejects", "urged", "urges", "agreed", "agrees", "launched", "launches", "fired", "fires", "attacked",
            "attacks", "struck", "strikes", "bombed", "bombs", "retaliated", "responded", "confirmed", "confirms", "declared",
            "declares", "called", "calls", "told", "reported", "reports", "blamed", "blames", "opens", "opened", "answers", "answered",
            "did", "does", "never", "also", "backs", "backed", "supports", "regards", "sent", "sends", "used", "uses", "shot", "downed",
            "intercepted", "summoned", "recalled", "expelled", "closed", "suspended", "resumed", "intends", "plans", "seeks", "hopes",
            "fears", "believes", "knows", "threatened", "threatens", "promised", "promises", "carried", "began", "begins", "stepped");
    private static final Set<String> AUXILIARY = Set.of(
            "has", "have", "had", "is", "was", "were", "are", "will", "would", "could", "may", "might", "must", "should", "can", "be", "been");
    private static final Set<String> BEING = Set.of("is", "was", "were", "are", "be", "been", "being");
    private static final Set<String> PASSIVE = Set.of("hit", "struck", "told", "shot", "under", "left", "without", "cut", "taken", "not", "next");

    private Roles() {}

    /** What a name does in its sentence, judged by the words beside it. */
    static Toponym.Role of(Reader words, FoundName name, Candidate place) {
        boolean government = place.kind() == Kind.COUNTRY || place.kind() == Kind.CITY && place.rank() == 3;
        int before = words.tokenAt(name.from()) - 1;
        if (words.word(before).equals("the")) {
            before--;
        }
        if (!government || BEFORE_PLACE.contains(words.word(before))) {
            return Toponym.Role.LOCATION;
        }
        return acts(words, words.tokenAt(name.to() - 1) + 1) ? Toponym.Role.ACTOR : Toponym.Role.LOCATION;
    }

    private static boolean acts(Reader words, int next) {
        String word = words.word(next);
        if (DOING.contains(word)) {
            return true;
        }
        if (!AUXILIARY.contains(word)) {
            return false;
        }
        int t = next;
        boolean being = false;
        while (AUXILIARY.contains(words.word(t)) || words.word(t).endsWith("ly") || words.word(t).equals("again")) {
            being |= BEING.contains(words.word(t));
            t++;
        }
        return !being || !words.word(t).endsWith("ed") && !PASSIVE.contains(words.word(t));
    }
}
