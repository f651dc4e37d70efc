package conflictmap.extract.places;

import conflictmap.extract.text.Document;
import conflictmap.extract.text.TextSplitter;
import conflictmap.model.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of persons in any text. A name that the tagger takes for a person's and that is read as a place's is a place's, unless
 * the words beside it say that a person bears it. Safe from any thread that its tagger is safe from; one at a time.
 */
public final class Persons {
    /** Words before a person's name. */
    private static final Set<String> TITLE = Set.of(
            "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "lord", "lady", "sheikh", "imam", "ayatollah", "rabbi", "father",
            "prof", "prof.", "professor", "president", "premier", "chancellor", "minister", "secretary", "senator", "ambassador", "spokesman",
            "spokeswoman", "spokesperson", "gen", "gen.", "general", "col", "col.", "colonel", "maj", "maj.", "major", "capt", "capt.", "captain",
            "lt", "lt.", "lieutenant", "sgt", "sgt.", "sergeant", "adm", "adm.", "admiral", "commander", "king", "queen", "prince", "princess");
    /** Words after a person's name that tell what persons do. */
    private static final Set<String> SPEAKING = Set.of(
            "said", "says", "told", "tells", "added", "wrote", "writes", "tweeted", "who", "whose", "himself", "herself", "jr", "jr.", "aged");

    private final PlaceFinder places;

    /** Persons that the tagger of a finder of places knows for such, where that does not know better. */
    public Persons(PlaceFinder places) {
        this.places = places;
    }

    /** The names in the order of the text. A name is missed now and then: who publishes reads what goes out. */
    public synchronized List<NameSpan> in(String text) {
        Document document = TextSplitter.split(new Report("", "", "", null, text));
        List<NameSpan> tagged = places.names(document);
        List<NameSpan> persons = tagged.stream().filter(span -> span.type() == NameSpan.Type.PERSON).toList();
        if (persons.isEmpty()) {
            return persons;
        }
        List<Mention> found = places.find(document, tagged).stream().filter(Mention::isToponym).toList();
        Set<String> borne = new HashSet<>();
        persons.stream().filter(span -> found.stream().noneMatch(place -> covers(place, span)) || isCalledAPerson(document, span))
                .forEach(span -> borne.addAll(words(text, span)));
        return persons.stream().filter(span -> borne.containsAll(words(text, span))).toList();
    }

    private static List<String> words(String text, NameSpan span) {
        return List.of(text.substring(span.from(), span.to()).split("\\s+"));
    }

    private static boolean covers(Mention place, NameSpan span) {
        return place.from() <= span.from() && place.to() >= span.to();
    }

    /** Whether a title stands before a name, or what persons do after it. */
    private static boolean isCalledAPerson(Document document, NameSpan span) {
        int first = document.tokenAt(span.from());
        int after = document.tokenAt(span.to() - 1) + 1;
        return TITLE.contains(lower(document, first)) || TITLE.contains(lower(document, first - 1))
                || lower(document, first - 1).equals(".") && TITLE.contains(lower(document, first - 2))
                || SPEAKING.contains(lower(document, after)) || lower(document, after).equals(",") && SPEAKING.contains(lower(document, after + 1));
    }

    private static String lower(Document document, int token) {
        return token < 0 || token >= document.tokens().size() ? "" : document.tokens().get(token).lower();
    }
}
