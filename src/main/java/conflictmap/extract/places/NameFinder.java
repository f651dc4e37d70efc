package conflictmap.extract.places;

import conflictmap.extract.text.Document;
import conflictmap.extract.text.Sentence;
import conflictmap.extract.text.Token;
import conflictmap.gazetteer.Gazetteer;
import conflictmap.gazetteer.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the place names of a report: what the tagger says, widened and completed by what the gazetteer knows. */
final class NameFinder {
    /** Words in a name of the gazetteer, at most. */
    private static final int MAX_WORDS = 6;
    /** Tokens of what stands in brackets after a name in a list, with the brackets, at most. */
    private static final int MAX_BRACKETS = 8;
    private static final Set<String> LIST_MARKS = Set.of(",", "and", "or", "/", "&", "|", "–", "-");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "another", "every", "each", "one", "two", "three", "some", "no", "his",
            "her", "their", "its", "our", "my", "in", "at", "on", "near", "from", "of", "by", "and", "for", "to", "as", "but", "when",
            "if", "after", "before", "under", "over", "many", "most", "all", "both", "several", "new", "old", "other", "local", "what");

    private final Gazetteer gazetteer;
    private final Compounds compounds;

    NameFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.compounds = new Compounds(gazetteer);
    }

    /** The names in the order of the text, none overlapping another. */
    List<FoundName> find(Document document, List<NameSpan> tagged) {
        TagMap tags = new TagMap(document, tagged);
        Scan scan = new Scan(document, tags, new Trust(gazetteer, document, tagged, tags), new ArrayList<>());
        for (Sentence s : document.sentences()) {
            int t = s.firstToken();
            while (t < s.endToken()) {
                t += Math.max(1, scan.read(t, s.firstToken(), s.endToken()));
            }
        }
        return Generics.spread(document.text(), scan.out);
    }

    /** One reading of a report. */
    private final class Scan {
        private final Document document;
        private final TagMap tags;
        private final Trust trust;
        private final List<FoundName> out;
        private int lastEnd = -9;

        Scan(Document document, TagMap tags, Trust trust, List<FoundName> out) {
            this.document = document;
            this.tags = tags;
            this.trust = trust;
            this.out = out;
        }

        /** Reads what begins at token {@code t} and gives the number of tokens taken; 0 where no place does. */
        int read(int t, int first, int end) {
            Token word = token(t);
            if (word.lower().equals("the") && t + 1 < end && token(t + 1).isCapitalised()) {
                return named(t, end);
            }
            if (!word.isWord() || !isNameLike(word) && !tags.isPlace(t)) {
                return 0;
            }
            if (isMoneyOrCode(t, end)) {
                return 1;
            }
            int state = stateLength(t, end);
            if (state > 0) {
                return state;
            }
            int facility = facilityLength(t, first, end);
            if (facility > 0) {
                add(t, facility, FoundName.Sense.FACILITY);
                return facility;
            }
            int n = withArticles(t, placeLength(t, end), end);
            if (n > 0) {
                add(t, n, FoundName.Sense.ANY);
                return n;
            }
            return compound(t) ? 1 : 0;
        }

        /** "US$1", "A/California/7". */
        private boolean isMoneyOrCode(int t, int end) {
            boolean slashBefore = t > 0 && token(t - 1).text().equals("/");
            String next = t + 1 < end ? token(t + 1).text() : "";
            return next.equals("$") || slashBefore && next.equals("/");
        }

        /** "HOLLIDAY, Mo.", "Louisville, KY": the state after a town, abbreviated. */
        private int stateLength(int t, int end) {
            if (!continuesList(t) || !token(t - 1).text().equals(",")) {
                return 0;
            }
            if (t + 1 < end && token(t + 1).text().equals(".") && gazetteer.isAbbreviation(token(t).text() + ".")) {
                add(t, 2, FoundName.Sense.ADMIN);
                return 2;
            }
            var state = gazetteer.stateOfPostalCode(token(t).text());
            if (state.isEmpty() || token(t - 1).isNumber()) {
                return 0;
            }
            out.add(new FoundName(token(t).from(), token(t).to(), token(t).text(), state.get().name(), FoundName.Sense.ADMIN));
            lastEnd = t + 1;
            return 1;
        }

        /** "the Gulf", "the Pentagon": names that are known only with their article, which is left out of the span. */
        private int named(int t, int end) {
            for (int n = Math.min(4, end - t); n > 1; n--) {
                Token last = token(t + n - 1);
                if (last.isCapitalised() && gazetteer.knowsListed(text(t, n)) && !tags.isPartOfOther(t + 1, n - 1)
                        && !trust.continuesCapitals(t + n) && !isOf(t + n, end)) {
                    out.add(new FoundName(token(t + 1).from(), last.to(), text(t + 1, n - 1), text(t, n), FoundName.Sense.ANY));
                    lastEnd = t + n;
                    return n;
                }
            }
            return 0;
        }

        /** "Ain al-Hilweh", of which the tagger and the gazetteer may know one half only. */
        private int withArticles(int t, int n, int end) {
            int length = n;
            if (n == 0 && token(t).isCapitalised() && t + 1 < end && isArticled(t + 1) && !tags.anyOrganisation(t, 2)
                    && (tags.isPlace(t + 1) || trust.isAfterLocative(t))) {
                length = 2;
            }
            while (length > 0 && t + length < end && isArticled(t + length) && !tags.isOrganisation(t + length)) {
                length++;
            }
            return length;
        }

        /** "al-Hilweh", in one sentence and line with the word before it. */
        private boolean isArticled(int t) {
            return !token(t).isCapitalised() && token(t).isWord() && isNameLike(token(t)) && token(t).from() - token(t - 1).to() == 1;
        }

        private boolean isOf(int t, int end) {
            return t < end && token(t).lower().equals("of");
        }

        private int placeLength(int t, int end) {
            int tagged = tags.startsPlace(t) ? Math.min(tags.lengthFrom(t), end - t) : 0;
            if (tagged == 1 && (isDemonym(t) || compounds.isApart(token(t)))) {
                return 0;
            }
            int known = knownLength(t, end);
            if (tagged == 1 && trust.isFirstName(t)) {
                return 0;
            }
            if (tagged > 0) {
                return known > tagged && !tags.anyOrganisation(t, known) ? known : tagged;
            }
            if (known == 0) {
                return unknownLength(t, end);
            }
            if (tags.isPlace(t) && !tags.startsPlace(t)) {
                return 0;
            }
            boolean joined = known > 1 && tags.anyPlace(t, known) && !tags.anyOrganisation(t, known);
            return joined || trust.isPlace(t, known, continuesList(t)) ? known : 0;
        }

        /** A name that nobody knows, where the words before it leave no doubt that it is a place: "near Synelnykove". */
        private int unknownLength(int t, int end) {
            int n = 0;
            while (t + n < end && n < 4 && isNameWord(t + n, false) && !tags.isOrganisation(t + n)
                    && !gazetteer.isCommonWord(token(t + n).text()) && !Names.isAcronym(token(t + n).text())) {
                n++;
            }
            boolean whole = n > 0 && n < 4 && !(t + n < end && token(t + n).isWord() && token(t + n).isCapitalised());
            boolean person = n > 0 && tags.anyPerson(t, n);
            return whole && (trust.isAfterLocative(t) || !person && trust.isMadePlace(t, n) || !person && continuesList(t) && trust.isListed(t, n)) ? n : 0;
        }

        private int knownLength(int t, int end) {
            for (int n = Math.min(MAX_WORDS, end - t); n > 0; n--) {
                Token last = token(t + n - 1);
                if (last.isWord() && (isNameLike(last) || last.isNumber() && !gazetteer.isCommonWord(token(t).text()))
                        && isKnown(t, n) && !(n == 1 && isDemonym(t))) {
                    return n;
                }
            }
            return 0;
        }

        private boolean isKnown(int t, int n) {
            return PlaceWords.FUNCTION.contains(token(t).lower()) ? gazetteer.knowsStrictly(text(t, n)) : gazetteer.knows(text(t, n));
        }

        /** A capital at the beginning or after an article: "Fasher", "el-Fasher". */
        private boolean isNameLike(Token word) {
            int hyphen = word.text().indexOf('-');
            return word.isCapitalised()
                    || hyphen > 0 && hyphen <= 4 && hyphen + 1 < word.text().length() && Character.isUpperCase(word.text().charAt(hyphen + 1));
        }

        private boolean isDemonym(int t) {
            return gazetteer.placeByDemonym(token(t).text()).isPresent();
        }

        /** A name after a list mark that follows another, what stands in brackets between them left out: "Kosti (two dead), Rabak". */
        private boolean continuesList(int t) {
            int mark = t - 1;
            mark -= mark > 0 && LIST_MARKS.contains(token(mark).lower()) && token(mark - 1).text().equals(",") ? 1 : 0;
            if (mark < 0 || !LIST_MARKS.contains(token(mark).lower())) {
                return false;
            }
            return lastEnd == mark || lastEnd >= 0 && mark - lastEnd <= MAX_BRACKETS && token(lastEnd).text().equals("(") && token(mark - 1).text().equals(")");
        }

        /** "Israel-Iran", "Beirut-based": the parts that are places by themselves. */
        private boolean compound(int t) {
            List<FoundName> parts = compounds.places(token(t));
            out.addAll(parts);
            return !parts.isEmpty();
        }

        /** A run of capitalised words that the gazetteer does not know, and the word for a facility: "Al-Nao hospital". */
        private int facilityLength(int t, int first, int end) {
            int n = 0;
            while (t + n < end && n < 5 && isNameWord(t + n, t + n == first)) {
                n++;
            }
            for (int words = n; words > 0; words--) {
                int noun = t + words;
                int middle = 0;
                while (noun < end && middle < 2 && PlaceWords.FACILITY_MIDDLE.contains(token(noun).lower())) {
                    noun++;
                    middle++;
                }
                if (noun < end && PlaceWords.FACILITY.containsKey(token(noun).lower())
                        && (gazetteer.knows(text(t, noun - t + 1)) || !gazetteer.knowsTown(text(t, words)))) {
                    return noun - t + 1;
                }
            }
            return 0;
        }

        private boolean isNameWord(int t, boolean startsSentence) {
            Token word = token(t);
            return word.isWord() && isNameLike(word) && !DETERMINERS.contains(word.lower())
                    && !PlaceWords.FACILITY_MIDDLE.contains(word.lower()) && !PlaceWords.FACILITY.containsKey(word.lower())
                    && !PlaceWords.DIRECTION.containsKey(word.lower()) && !isDemonym(t) && !compounds.isCompound(token(t))
                    && !(startsSentence && word.text().length() < 2);
        }

        private void add(int t, int n, FoundName.Sense sense) {
            out.add(Generics.named(gazetteer, document, t, n, sense));
            lastEnd = t + n;
        }

        private Token token(int i) {
            return document.tokens().get(i);
        }

        private String text(int t, int n) {
            return document.text().substring(token(t).from(), token(t + n - 1).to());
        }
    }
}
