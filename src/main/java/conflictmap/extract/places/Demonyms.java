package conflictmap.extract.places;

import conflictmap.extract.text.Document;
import conflictmap.extract.text.Token;
import conflictmap.gazetteer.Gazetteer;
import conflictmap.model.Place;
import conflictmap.model.Toponym;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds adjectives and peoples: "Iranian", "South Koreans", both halves of "Turkish-Russian". */
final class Demonyms {
    private final Gazetteer gazetteer;

    Demonyms(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The mentions outside of the place names that are found already, in the order of the text. */
    List<Mention> find(Document document, List<FoundName> names) {
        List<Mention> out = new ArrayList<>();
        List<Token> tokens = document.tokens();
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            while (next < names.size() && names.get(next).to() <= t.from()) {
                next++;
            }
            boolean inName = next < names.size() && names.get(next).from() < t.to();
            if (!inName && t.isCapitalised()) {
                i += read(document, i, out);
            }
        }
        return out;
    }

    /** Reads what begins at a token and gives the number of further tokens taken. */
    private int read(Document document, int i, List<Mention> out) {
        Token t = document.tokens().get(i);
        if (i + 1 < document.tokens().size()) {
            int to = document.tokens().get(i + 1).to();
            Optional<Place> pair = gazetteer.placeByDemonym(document.text().substring(t.from(), to));
            if (pair.isPresent()) {
                out.add(mention(document, t.from(), to, pair.get()));
                return 1;
            }
        }
        int from = t.from();
        for (String part : t.text().split("-", -1)) {
            int start = from;
            gazetteer.placeByDemonym(part).ifPresent(p -> out.add(mention(document, start, start + part.length(), p)));
            from += part.length() + 1;
        }
        return 0;
    }

    private static Mention mention(Document document, int from, int to, Place place) {
        return new Mention(from, to, document.text().substring(from, to), MentionKind.DEMONYM, Toponym.Role.ACTOR, place, null,
                List.of(), "adjective or people of " + place.name());
    }
}
