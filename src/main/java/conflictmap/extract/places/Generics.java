package conflictmap.extract.places;

import conflictmap.extract.text.Document;
import conflictmap.extract.text.Token;
import conflictmap.gazetteer.Gazetteer;
import java.util.ArrayList;
import java.util.List;

/** Tells a name from the generic words in and beside it: "Isfahan Province", "north London", "the Kherson region". */
final class Generics {
    private static final int GAP = 6;

    private Generics() {}

    /** The name that {@code n} tokens from {@code t} bear. */
    static FoundName named(Gazetteer gazetteer, Document document, int t, int n, FoundName.Sense sense) {
        int first = t;
        int last = t + n - 1;
        String whole = text(document, first, last);
        if (sense == FoundName.Sense.FACILITY) {
            return found(document, first, last, whole, sense);
        }
        if (gazetteer.knows(whole)) {
            boolean river = first > 0 && lower(document, first - 1).equals("the") && gazetteer.isRiver(whole);
            return found(document, first, last, whole, river ? FoundName.Sense.NATURE : next(document, last + 1));
        }
        if (last > first && PlaceWords.DIRECTION.containsKey(lower(document, first))) {
            first++;
        }
        if (last > first && lower(document, first).equals("the")) {
            first++;
        }
        FoundName.Sense told = last > first ? senseOf(lower(document, last)) : FoundName.Sense.ANY;
        if (last > first && PlaceWords.FACILITY.containsKey(lower(document, last))) {
            return found(document, first, last, text(document, first, last), FoundName.Sense.FACILITY);
        }
        if (told != FoundName.Sense.ANY) {
            return found(document, first, last, text(document, first, last - 1), told);
        }
        return found(document, first, last, knownPart(gazetteer, document, first, last), next(document, last + 1));
    }

    /** Of "Metro Vancouver" the part that the gazetteer knows, where only common words stand before it; else the whole. */
    private static String knownPart(Gazetteer gazetteer, Document document, int first, int last) {
        String whole = text(document, first, last);
        if (gazetteer.knows(whole)) {
            return whole;
        }
        for (int from = first + 1; from <= last && isCommon(gazetteer, lower(document, from - 1)); from++) {
            String part = text(document, from, last);
            if (gazetteer.knowsTown(part) && !gazetteer.isCommonWord(part)) {
                return part;
            }
        }
        return whole;
    }

    private static boolean isCommon(Gazetteer gazetteer, String word) {
        return gazetteer.isCommonWord(word) || PlaceWords.DIRECTION.containsKey(word) || PlaceWords.FUNCTION.contains(word);
    }

    private static FoundName found(Document document, int first, int last, String base, FoundName.Sense sense) {
        int from = document.tokens().get(first).from();
        int to = document.tokens().get(last).to();
        return new FoundName(from, to, document.text().substring(from, to), base, sense);
    }

    private static FoundName.Sense next(Document document, int token) {
        return token < document.tokens().size() ? senseOf(document.tokens().get(token).text()) : FoundName.Sense.ANY;
    }

    private static FoundName.Sense senseOf(String word) {
        return PlaceWords.ADMIN.contains(word) || PlaceWords.ADMIN_TITLE.contains(word) ? FoundName.Sense.ADMIN
                : PlaceWords.NATURE.contains(word) ? FoundName.Sense.NATURE : FoundName.Sense.ANY;
    }

    /** "Poltava, Cherkasy and Kirovohrad regions": what the plural says of the last holds for those before it. */
    static List<FoundName> spread(String text, List<FoundName> names) {
        List<FoundName> out = new ArrayList<>(names);
        for (int i = out.size() - 2; i >= 0; i--) {
            FoundName name = out.get(i);
            FoundName next = out.get(i + 1);
            boolean plural = next.sense() == FoundName.Sense.ADMIN && isPluralAfter(text, next);
            if (name.sense() == FoundName.Sense.ANY && plural && isListGap(text, name, next)) {
                out.set(i, new FoundName(name.from(), name.to(), name.surface(), name.base(), FoundName.Sense.ADMIN));
                spreadOn(text, out, i);
            }
        }
        return out;
    }

    private static void spreadOn(String text, List<FoundName> names, int from) {
        for (int i = from - 1; i >= 0 && names.get(i).sense() == FoundName.Sense.ANY
                && isListGap(text, names.get(i), names.get(i + 1)); i--) {
            FoundName n = names.get(i);
            names.set(i, new FoundName(n.from(), n.to(), n.surface(), n.base(), FoundName.Sense.ADMIN));
        }
    }

    private static boolean isPluralAfter(String text, FoundName name) {
        int from = Math.min(text.length(), name.to() + 1);
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        String word = text.substring(from, to);
        return PlaceWords.ADMIN.contains(word) && word.endsWith("s");
    }

    private static boolean isListGap(String text, FoundName name, FoundName next) {
        if (next.from() - name.to() > GAP || next.from() < name.to()) {
            return false;
        }
        String gap = text.substring(name.to(), next.from()).strip();
        return gap.equals(",") || gap.equals("and") || gap.equals(", and") || gap.equals("or");
    }

    private static String text(Document document, int first, int last) {
        List<Token> tokens = document.tokens();
        return document.text().substring(tokens.get(first).from(), tokens.get(last).to());
    }

    private static String lower(Document document, int token) {
        return document.tokens().get(token).lower();
    }
}
