package conflictmap.extract.events;

import java.util.List;
import java.util.Set;

/** Where a sentence falls apart: each token has a price for crossing it, high where a new clause begins. */
final class Clauses {
    /** From this price on a token ends a clause. */
    static final double CLAUSE = 3;

    private static final double HARD = 6;
    private static final double SOFT = 3.5;
    private static final double COMMA = 1.2;
    private static final double QUOTE = 1.5;
    private static final Set<String> HARD_MARKS = Set.of(";", "–", "—", ":", "--", "|");
    private static final Set<String> SOFT_WORDS = Set.of(
            "while", "but", "when", "where", "which", "who", "whose", "whereas", "although", "though", "because", "until",
            "unless", "if", "as", "after", "before", "once", "since", "whom");
    private static final Set<String> AFTER_COMMA = Set.of(
            "and", "but", "while", "as", "when", "where", "which", "who", "whose", "after", "before", "with", "killing",
            "wounding", "injuring", "although", "though", "because", "including", "another", "he", "she", "it", "they",
            "or", "so", "then", "yet", "leaving", "causing", "setting", "destroying", "damaging");
    private static final Set<String> NOT_A_CLAUSE_AFTER = Set.of(
            "am", "a.m.", "pm", "p.m.", "midnight", "noon", "dawn", "the", "a", "an", "sunrise", "daybreak", "breakfast");
    private static final Set<String> TIMES = Set.of(
            "midnight", "noon", "dawn", "sunrise", "daybreak", "nightfall", "sunset", "dusk", "monday", "tuesday",
            "wednesday", "thursday", "friday", "saturday", "sunday", "breakfast", "first", "then", "that", "this");

    private Clauses() {}

    private static final Set<String> FINITE = Set.of(
            "is", "are", "was", "were", "has", "had", "have", "launched", "fired", "said", "says", "struck", "hit", "killed", "sent",
            "carried", "announced", "reported", "claimed", "shot", "intercepted", "attacked", "bombed", "shelled", "fell", "landed", "told", "tore", "died", "destroyed");
    private static final Set<String> WITHIN_PHRASE = Set.of(
            "in", "at", "on", "of", "to", "from", "by", "near", "over", "with", "and", ",", "that", "which", "who", "where", "including", "for");

    /** Up to four words of a subject and then a finite verb: ", Iran launched". */
    private static boolean beginsClause(List<String> words, int from) {
        for (int i = from; i < Math.min(from + 5, words.size()); i++) {
            if (i > from && FINITE.contains(words.get(i))) {
                return true;
            }
            if (WITHIN_PHRASE.contains(words.get(i)) || !Character.isLetterOrDigit(words.get(i).charAt(0))) {
                return false;
            }
        }
        return false;
    }

    static double[] cuts(List<String> words) {
        double[] cuts = new double[words.size()];
        for (int i = 0; i < words.size(); i++) {
            cuts[i] = price(words, i);
        }
        return cuts;
    }

    private static double price(List<String> words, int i) {
        String w = words.get(i);
        String next = i + 1 < words.size() ? words.get(i + 1) : "";
        String last = i > 0 ? words.get(i - 1) : "";
        if (HARD_MARKS.contains(w)) {
            return HARD;
        }
        if (w.equals(",")) {
            return AFTER_COMMA.contains(next) || beginsClause(words, i + 1) ? SOFT : COMMA;
        }
        if (w.equals("(") || w.equals(")")) {
            return CLAUSE;
        }
        if (w.equals("“") || w.equals("”") || w.equals("\"")) {
            return QUOTE;
        }
        if (i > 0 && SOFT_WORDS.contains(w)) {
            boolean preposition = Set.of("after", "before", "since", "until").contains(w)
                    && (TIMES.contains(next) || !next.isEmpty() && Character.isDigit(next.charAt(0)) || NOT_A_CLAUSE_AFTER.contains(last) && w.equals("after"));
            boolean comparison = w.equals("as") && (Set.of("well", "of", "many", "far", "soon", "a", "an", "saying").contains(next)
                    || Set.of("well", "far", "many", "such", "soon", "described", "known", "same").contains(last));
            return preposition || comparison ? 0.5 : SOFT;
        }
        return 0;
    }
}
