package conflictmap.extract.places;

import conflictmap.extract.text.Document;
import conflictmap.extract.text.Sentence;
import conflictmap.extract.text.Token;
import conflictmap.gazetteer.Candidate;
import conflictmap.gazetteer.Gazetteer;
import conflictmap.gazetteer.Kind;
import conflictmap.gazetteer.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the place names of a report: what the tagger says, widened and completed by what the gazetteer knows. */
final class NameFinder {
    /** Words in a name of the gazetteer, at most. */
    private static final int MAX_WORDS = 6;
    /** People in a town that is taken for a place without the tagger's word. */
    private static final long KNOWN_TOWN = 100_000;

    private final Gazetteer gazetteer;

    NameFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The names in the order of the text, none overlapping another. */
    List<FoundName> find(Document document, List<NameSpan> tagged) {
        Tags tags = new Tags(document, tagged);
        Set<String> places = surfaces(document, tagged, NameSpan.Type.LOCATION);
        List<FoundName> out = new ArrayList<>();
        for (Sentence s : document.sentences()) {
            List<Token> tokens = document.tokens(s);
            for (int i = 0; i < tokens.size();) {
                int n = lengthAt(document, tokens, i, s.firstToken(), tags, places);
                if (n > 0) {
                    out.add(found(document, tokens, i, n));
                }
                i += Math.max(1, n);
            }
        }
        return out;
    }

    private static FoundName found(Document document, List<Token> tokens, int i, int n) {
        int from = tokens.get(i).from();
        int to = tokens.get(i + n - 1).to();
        String surface = document.text().substring(from, to);
        return new FoundName(from, to, surface, surface);
    }

    /** Tokens of the place name that begins at token {@code i}; 0 where none does. */
    private int lengthAt(Document document, List<Token> tokens, int i, int offset, Tags tags, Set<String> places) {
        Token first = tokens.get(i);
        if (!first.isWord() || !first.isCapitalised() && !tags.isPlace(offset + i)) {
            return 0;
        }
        int taggedLength = tags.startsPlace(offset + i) ? Math.min(tags.length(offset + i), tokens.size() - i) : 0;
        int knownLength = knownLength(document, tokens, i);
        if (taggedLength > 0) {
            return knownLength > taggedLength && !tags.anyOther(offset + i, knownLength) ? knownLength : taggedLength;
        }
        if (knownLength == 0 || tags.isInside(offset + i)) {
            return 0;
        }
        return isTrusted(document, tokens, i, knownLength, offset, tags, places) ? knownLength : 0;
    }

    private int knownLength(Document document, List<Token> tokens, int i) {
        int most = Math.min(MAX_WORDS, tokens.size() - i);
        for (int n = most; n > 0; n--) {
            Token last = tokens.get(i + n - 1);
            if (last.isWord() && (last.isCapitalised() || last.isNumber())
                    && gazetteer.knows(document.text().substring(tokens.get(i).from(), last.to()))) {
                return n;
            }
        }
        return 0;
    }

    private boolean isTrusted(
            Document document, List<Token> tokens, int i, int n, int offset, Tags tags, Set<String> places) {
        String surface = document.text().substring(tokens.get(i).from(), tokens.get(i + n - 1).to());
        boolean other = tags.anyOther(offset + i, n);
        if (places.contains(Names.fold(surface)) && !tags.isPartOfOther(offset + i, n)) {
            return true;
        }
        if (isCapitalisedWord(tokens, i - 1) || isCapitalisedWord(tokens, i + n) || tags.isPartOfOther(offset + i, n)) {
            return false;
        }
        for (Candidate c : gazetteer.candidates(surface)) {
            if (isSure(c, other, n, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSure(Candidate c, boolean taggedOtherwise, int words, int position) {
        if (c.match() == Candidate.Match.LOOSE && words == 1) {
            return false;
        }
        return switch (c.kind()) {
            case COUNTRY, CONTINENT, SEA, REGION -> c.match() == Candidate.Match.NAME || !taggedOtherwise;
            case SITE -> !taggedOtherwise;
            case ADMIN1 -> c.match() == Candidate.Match.NAME && !taggedOtherwise && c.countryCode().equals("US");
            case CITY -> !taggedOtherwise && position > 0 && c.match() == Candidate.Match.NAME && c.population() >= KNOWN_TOWN;
            default -> false;
        };
    }

    private static boolean isCapitalisedWord(List<Token> tokens, int i) {
        return i > 0 && i < tokens.size() && tokens.get(i).isWord() && tokens.get(i).isCapitalised();
    }

    private static Set<String> surfaces(Document document, List<NameSpan> tagged, NameSpan.Type type) {
        Map<String, Integer> votes = new HashMap<>();
        for (NameSpan s : tagged) {
            String key = Names.fold(document.text().substring(s.from(), s.to()));
            votes.merge(key, s.type() == type ? 1 : -1, Integer::sum);
        }
        Set<String> out = new HashSet<>();
        votes.forEach((key, vote) -> {
            if (vote > 0) {
                out.add(key);
            }
        });
        return out;
    }

    /** The tagger's spans, by token. */
    private static final class Tags {
        private final NameSpan[] spans;
        private final Document document;

        Tags(Document document, List<NameSpan> tagged) {
            this.document = document;
            spans = new NameSpan[document.tokens().size()];
            for (NameSpan s : tagged) {
                for (int t = document.tokenAt(s.from()); t < spans.length && document.tokens().get(t).from() < s.to(); t++) {
                    spans[t] = s;
                }
            }
        }

        boolean isPlace(int token) {
            return spans[token] != null && spans[token].type() == NameSpan.Type.LOCATION;
        }

        boolean startsPlace(int token) {
            return isPlace(token) && (token == 0 || spans[token - 1] != spans[token]);
        }

        boolean isInside(int token) {
            return isPlace(token) && !startsPlace(token);
        }

        int length(int token) {
            int n = 1;
            while (token + n < spans.length && spans[token + n] == spans[token]) {
                n++;
            }
            return n;
        }

        boolean anyOther(int token, int n) {
            for (int t = token; t < token + n; t++) {
                if (spans[t] != null && spans[t].type() != NameSpan.Type.LOCATION) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a longer name of a person or organisation covers any of the tokens. */
        boolean isPartOfOther(int token, int n) {
            int from = document.tokens().get(token).from();
            int to = document.tokens().get(token + n - 1).to();
            for (int t = token; t < token + n; t++) {
                NameSpan s = spans[t];
                if (s != null && s.type() != NameSpan.Type.LOCATION && (s.from() < from || s.to() > to)) {
                    return true;
                }
            }
            return false;
        }
    }
}
