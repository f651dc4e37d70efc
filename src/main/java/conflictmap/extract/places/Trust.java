package conflictmap.extract.places;

import conflictmap.extract.text.Document;
import conflictmap.extract.text.Token;
import conflictmap.gazetteer.Candidate;
import conflictmap.gazetteer.Gazetteer;
import conflictmap.gazetteer.Kind;
import conflictmap.gazetteer.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides whether a name that the gazetteer knows, but the tagger does not call a place, is one in this report. */
final class Trust {
    /** Where towns bear common English words and surnames, being known to the gazetteer says little. */
    private static final Set<String> ENGLISH = Set.of("US", "GB", "CA", "AU", "NZ", "IE", "");
    /** People in a town that is known the world over. */
    private static final long KNOWN_TOWN = 100_000;
    /** People in a city whose name stands for its country. */
    private static final long GREAT_CITY = 400_000;
    /** People in a town of a country that the report is about, whose bare name is taken for it. */
    private static final long TOWN_OF_THE_WAR = 50_000;
    /** People in a town that a preposition makes a place. */
    private static final long SEEN_TOWN = 15_000;

    private final Gazetteer gazetteer;
    private final Document document;
    private final TagMap tags;
    private final Sufferers sufferers;
    private final Set<String> taggedPlaces = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<String> peoples = new HashSet<>();
    private final Set<String> nameParts = new HashSet<>();
    private final Set<String> firstNames = new HashSet<>();

    Trust(Gazetteer gazetteer, Document document, List<NameSpan> tagged, TagMap tags) {
        this.gazetteer = gazetteer;
        this.document = document;
        this.tags = tags;
        this.sufferers = new Sufferers(document);
        vote(tagged);
        for (Token t : document.tokens()) {
            if (t.isCapitalised()) {
                gazetteer.countryByDemonym(t.text()).ifPresent(c -> peoples.add(c.a2()));
                gazetteer.countryNamed(t.text()).ifPresent(countries::add);
                gazetteer.countryOfCity(t.text(), GREAT_CITY).ifPresent(countries::add);
            }
        }
        for (int t = 0; t + 1 < document.tokens().size(); t++) {
            if (isCapitalised(t) && isCapitalised(t + 1)) {
                gazetteer.countryNamed(document.text().substring(token(t).from(), token(t + 1).to())).ifPresent(countries::add);
            }
        }
        countries.addAll(peoples);
    }

    /** Whether a word that is tagged a place is rather a first name in this report: "Georgia Stevens ... Georgia said". */
    boolean isFirstName(int token) {
        String word = token(token).text();
        return firstNames.contains(word) && !isLocated(token, 1)
                && gazetteer.candidates(word).stream().noneMatch(c -> c.kind() == Kind.COUNTRY && peoples.contains(c.countryCode()));
    }

    private void vote(List<NameSpan> tagged) {
        Map<String, Integer> votes = new HashMap<>();
        for (NameSpan s : tagged) {
            String surface = document.text().substring(s.from(), s.to());
            boolean place = s.type() == NameSpan.Type.LOCATION;
            int space = surface.indexOf(' ');
            if (s.type() == NameSpan.Type.PERSON && space > 0) {
                firstNames.add(surface.substring(0, space));
                nameParts.addAll(List.of(surface.split(" ")));
            }
            int before = votes.merge(Names.fold(surface), place ? 1 : -1, Integer::sum);
            if (place && before == 1) {
                gazetteer.candidates(surface).stream()
                        .filter(c -> c.kind() == Kind.COUNTRY || c.population() >= KNOWN_TOWN)
                        .max((a, b) -> Long.compare(a.population(), b.population()))
                        .ifPresent(c -> countries.add(c.countryCode()));
            }
        }
        votes.forEach((key, vote) -> {
            if (vote > 0) {
                taggedPlaces.add(key);
            }
        });
    }

    /** Whether {@code n} tokens from {@code token}, which the gazetteer knows by that name, are a place. */
    boolean isPlace(int token, int n, boolean continuesList) {
        if (isTownThatLooksLikeAPerson(token, n)) {
            return true;
        }
        if (tags.isPartOfOther(token, n) || touchesCapitals(token, n) || token > 0 && token(token - 1).isNumber() && token(token).text().length() <= 2) {
            return false;
        }
        String surface = document.text().substring(token(token).from(), token(token + n - 1).to());
        if (n == 1 && gazetteer.isCommonWord(surface)) {
            return false;
        }
        if (taggedPlaces.contains(Names.fold(surface))) {
            return true;
        }
        boolean located = continuesList || isLocated(token, n);
        boolean other = tags.anyOther(token, n) && !continuesList;
        boolean person = tags.anyPerson(token, n) && !continuesList;
        boolean mistaken = person && n == 1 && !nameParts.contains(surface) && (isAfterPlaceWord(token) || isAfterPreposition(token));
        boolean named = nameParts.contains(surface) || firstNames.contains(surface);
        for (Candidate c : gazetteer.candidates(surface)) {
            if (!named && isHere(c) && c.kind() == Kind.CITY && c.match() == Candidate.Match.NAME && c.population() >= TOWN_OF_THE_WAR && !isSpeaker(token + n)) {
                return true;
            }
            boolean river = c.kind() == Kind.RIVER && !other && token > 0 && token(token - 1).lower().equals("the");
            if (river || isSure(c, n, located, other) || isWellKnown(c, n)
                    || (!person || mistaken && isHere(c)) && isLikely(c, token, n, located, other && !mistaken)) {
                return true;
            }
        }
        return false;
    }

    /** "In Majdal Anjar": a name of two words and more that a preposition makes a place, though the tagger took it for a person's. */
    private boolean isTownThatLooksLikeAPerson(int token, int n) {
        return n > 1 && isAfterPlaceWord(token) && !touchesCapitals(token, n) && gazetteer.candidates(document.text().substring(token(token).from(), token(token + n - 1).to())).stream()
                .anyMatch(c -> c.kind() == Kind.CITY && c.match() == Candidate.Match.NAME && !ENGLISH.contains(c.countryCode()));
    }

    private static boolean isSure(Candidate c, int words, boolean located, boolean other) {
        if (c.match() == Candidate.Match.LOOSE && words == 1) {
            return false;
        }
        return switch (c.kind()) {
            case COUNTRY, CONTINENT, SEA, REGION -> !other || located || c.match() == Candidate.Match.NAME;
            case SITE, AIRPORT -> (!other || located) && (words > 1 || c.kind() == Kind.SITE);
            case ADMIN1 -> !other && c.match() == Candidate.Match.NAME && c.countryCode().equals("US");
            default -> false;
        };
    }

    /** A name of several words that the tagger took for a person's, though a large town or a listed site bears it. */
    private boolean isWellKnown(Candidate c, int words) {
        return words > 1 && c.match() != Candidate.Match.LOOSE && !ENGLISH.contains(c.countryCode())
                && (c.kind() == Kind.CITY && c.population() >= KNOWN_TOWN || c.kind() == Kind.SITE);
    }

    private boolean isHere(Candidate c) {
        return countries.contains(c.countryCode()) && !ENGLISH.contains(c.countryCode());
    }

    private boolean isLikely(Candidate c, int token, int words, boolean located, boolean other) {
        if (c.kind() == Kind.RIVER || c.kind() == Kind.SITE || c.kind() == Kind.AIRPORT) {
            return false;
        }
        boolean loose = c.match() == Candidate.Match.LOOSE;
        if (isHere(c)) {
            return located || words > 1 && !other && !loose
                    || !other && !loose && (isAfterPreposition(token) || c.population() >= SEEN_TOWN && (!startsSentence(token) || isLong(token)));
        }
        if (located) {
            return (c.match() == Candidate.Match.NAME || words > 1 && !loose) && c.population() >= SEEN_TOWN;
        }
        return !other && c.match() == Candidate.Match.NAME && c.population() >= KNOWN_TOWN && !startsSentence(token);
    }

    /** Whether the word before the token can only stand before a place, or nearly so. */
    boolean isAfterLocative(int token) {
        int before = token > 0 && token(token - 1).lower().equals("the") ? token - 2 : token - 1;
        boolean of = before > 0 && token(before).lower().equals("of");
        return before >= 0 && PlaceWords.LOCATIVE.contains(token(before).lower())
                || before > 0 && Set.of("approach", "reach", "enter", "storm").contains(token(before).lower()) && token(before - 1).lower().equals("to")
                || of && (PlaceWords.TOWN.contains(token(before - 1).lower()) || PlaceWords.DOING.contains(token(before - 1).lower()));
    }

    /** Whether what follows a name that nobody knows can be said of a place only: "in Xagar neighbourhood", "Xagar was shelled". */
    boolean isMadePlace(int token, int n) {
        int after = token + n;
        return isAfterPlaceWord(token) && PlaceWords.QUARTER.contains(lower(after))
                || sufferers.isBefore(after) && (startsSentence(token) || lower(token - 1).equals(",") || lower(token - 1).equals("said") || lower(token - 1).equals("that"));
    }

    /** Whether a word that continues a list of places ends it as places do. */
    boolean isListed(int token, int n) {
        int after = token + n;
        if (after >= document.tokens().size()) {
            return true;
        }
        Token next = token(after);
        return !next.isWord() || next.lower().equals("and") || next.lower().equals("in") || next.lower().equals("on");
    }

    private boolean isLong(int token) {
        return token(token).text().length() > 4;
    }

    private boolean isAfterPreposition(int token) {
        int before = token > 0 && token(token - 1).lower().equals("the") ? token - 2 : token - 1;
        return before >= 0 && (PlaceWords.PREPOSITION.contains(token(before).lower()) || PlaceWords.TAKING.contains(token(before).lower()));
    }

    /** Whether the words beside a name make it a place: "in X", "the town of X", "X region", "X airport". */
    private boolean isLocated(int token, int n) {
        if (isAfterPlaceWord(token)) {
            return true;
        }
        int after = token + n;
        if (after >= document.tokens().size()) {
            return startsBlock(token);
        }
        String next = token(after).lower();
        return PlaceWords.ADMIN.contains(next) || next.equals("direction") || next.equals("front") || next.equals("axis")
                || next.equals("city") || PlaceWords.FACILITY.containsKey(next)
                || startsBlock(token) && (!token(after).isWord() || !touches(token + n - 1, after)) || sufferers.isBefore(after);
    }

    /** Whether people do what follows: "said", "told". */
    private boolean isSpeaker(int after) {
        return Set.of("said", "says", "told", "added", "wrote", "who", "whose").contains(lower(after)) || lower(after).equals(",") && lower(after + 1).equals("who");
    }

    private String lower(int token) {
        return token < document.tokens().size() ? token(token).lower() : "";
    }

    private boolean isAfterPlaceWord(int token) {
        int before = token > 0 && token(token - 1).lower().equals("the") ? token - 2 : token - 1;
        if (before < 0) {
            return false;
        }
        String word = token(before).lower();
        return PlaceWords.BEFORE_PLACE.contains(word)
                || word.equals("of") && before > 0 && PlaceWords.OF_PLACE.contains(token(before - 1).lower());
    }

    private boolean touches(int left, int right) {
        return token(right).from() - token(left).to() <= 1;
    }

    private boolean startsBlock(int token) {
        if (token == 0) {
            return true;
        }
        String between = document.text().substring(token(token - 1).to(), token(token).from());
        return between.indexOf('\n') >= 0 || between.indexOf('\t') >= 0 || between.length() > 2 || token(token - 1).text().equals("|");
    }

    private boolean touchesCapitals(int token, int n) {
        return isCapitalised(token - 1) && touches(token - 1, token) && !startsSentence(token - 1)
                && gazetteer.countryByDemonym(token(token - 1).text()).isEmpty()
                || isCapitalised(token + n) && touches(token + n - 1, token + n)
                && !PlaceWords.FACILITY.containsKey(token(token + n).lower()) && !PlaceWords.ADMIN.contains(token(token + n).lower());
    }

    /** Whether a capitalised word stands at the token, so that the name before it goes on. */
    boolean continuesCapitals(int token) {
        return isCapitalised(token) && touches(token - 1, token);
    }

    private boolean isCapitalised(int token) {
        return token >= 0 && token < document.tokens().size() && token(token).isWord() && token(token).isCapitalised();
    }

    private boolean startsSentence(int token) {
        return token == 0 || startsBlock(token) || ".!?\"“:;".contains(token(token - 1).text());
    }

    private Token token(int i) {
        return document.tokens().get(i);
    }
}
