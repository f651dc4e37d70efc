package conflictmap.extract.places;

import conflictmap.extract.text.Token;
import conflictmap.gazetteer.Gazetteer;
import conflictmap.gazetteer.Names;
import java.util.ArrayList;
import java.util.List;

/** Takes hyphened words apart: "Israel-Iran", "Beirut-based", "Turkish-Russian". */
final class Compounds {
    private final Gazetteer gazetteer;

    Compounds(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether a word has a hyphen that belongs neither to an article nor to a name of the gazetteer. */
    boolean isCompound(Token word) {
        int hyphen = word.text().indexOf('-');
        return hyphen > 0 && !Names.isArticle(word.text().substring(0, hyphen)) && !gazetteer.knows(word.text());
    }

    /** Whether a word is to be read in its parts, since one of them is a place or an adjective of one. */
    boolean isApart(Token word) {
        return isCompound(word) && (holdsDemonym(word) || !places(word).isEmpty());
    }

    /** The parts of a word that are places by themselves. */
    List<FoundName> places(Token word) {
        List<FoundName> out = new ArrayList<>();
        if (!isCompound(word)) {
            return out;
        }
        int from = word.from();
        String[] parts = word.text().split("-", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean adjective = i + 1 < parts.length && PlaceWords.HYPHENATED.contains(parts[i + 1]);
            if (isPlace(parts[i], adjective)) {
                out.add(new FoundName(from, from + parts[i].length(), parts[i], parts[i], FoundName.Sense.ANY));
            }
            from += parts[i].length() + 1;
        }
        return out;
    }

    private boolean isPlace(String part, boolean adjective) {
        return part.length() > 1 && Character.isUpperCase(part.charAt(0)) && gazetteer.countryByDemonym(part).isEmpty()
                && (gazetteer.isCountry(part) || adjective && gazetteer.knowsTown(part));
    }

    private boolean holdsDemonym(Token word) {
        for (String part : word.text().split("-", -1)) {
            if (gazetteer.placeByDemonym(part).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
