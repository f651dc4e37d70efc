package conflictmap.extract.events;

import conflictmap.extract.places.Mention;
import conflictmap.extract.rules.Words;
import conflictmap.extract.text.Block;
import conflictmap.extract.text.Document;
import conflictmap.extract.text.Sentence;
import conflictmap.extract.text.Token;
import conflictmap.extract.time.TimeHint;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with all that is known of its parts. Positions are token indices within the sentence.
 *
 * @param document the report
 * @param sentence the sentence
 * @param tokens its tokens
 * @param words the same in lower case
 * @param cuts what it costs to cross each token: see {@link Clauses}
 * @param mentions places and demonyms in it
 * @param times expressions of time in it, the stamp of a live entry left out
 */
record Scene(
        Document document,
        Sentence sentence,
        List<Token> tokens,
        List<String> words,
        double[] cuts,
        List<Spot> mentions,
        List<TimeHint> times) {

    /** A mention with its place in the sentence, {@code to} exclusive. */
    record Spot(Mention mention, int from, int to) {}

    static Scene of(Document document, Sentence sentence, List<Mention> inSentence, List<TimeHint> times) {
        List<Token> tokens = document.tokens(sentence);
        List<String> words = tokens.stream().map(Token::lower).toList();
        List<Spot> spots = inSentence.stream()
                .map(m -> new Spot(m, document.tokenAt(m.from()) - sentence.firstToken(), document.tokenAt(m.to() - 1) + 1 - sentence.firstToken()))
                .filter(s -> s.from >= 0 && s.to <= tokens.size() && s.from < s.to)
                .toList();
        return new Scene(document, sentence, tokens, words, Clauses.cuts(words), spots, times);
    }

    /** Its words with the places and parties in it, for patterns. */
    Words marked(List<Actors.Named> actors) {
        return new Words(words,
                mentions.stream().filter(s -> s.mention().isToponym()).map(s -> new Words.Span(s.from, s.to)).toList(),
                actors.stream().filter(n -> n.actor().isParty()).map(n -> new Words.Span(n.from(), n.to())).toList());
    }

    /** What it costs to go from one token to another, tokens between them only. */
    double crossing(int a, int b) {
        double cost = 0;
        for (int i = Math.min(a, b) + 1; i < Math.max(a, b); i++) {
            cost += cuts[i];
        }
        return cost;
    }

    /** First token of the clause that a token stands in. */
    int clauseFrom(int token) {
        int i = token;
        while (i > 0 && cuts[i - 1] < Clauses.CLAUSE && (cuts[i] < Clauses.CLAUSE || i == token)) {
            i--;
        }
        return i;
    }

    /** Index after the last token of the clause that a token stands in. */
    int clauseTo(int token) {
        int i = token + 1;
        while (i < tokens.size() && cuts[i] < Clauses.CLAUSE) {
            i++;
        }
        return i;
    }

    /** The token of the sentence at a character of the report. */
    int tokenAt(int offset) {
        return Math.clamp(document.tokenAt(offset) - sentence.firstToken(), 0, tokens.size() - 1);
    }

    Block block() {
        return document.block(sentence);
    }

    String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }

    /** A place that a paragraph begins with, set off as its label: "NABATIEH –", "ERBIL.", "TOWER 22 (Jordan).". */
    boolean isLabel() {
        if (mentions.isEmpty() || sentence.from() != block().from() || block().kind() == Block.Kind.ROW) {
            return false;
        }
        Spot first = mentions.getFirst();
        String after = word(first.to());
        boolean capitals = first.mention().surface().equals(first.mention().surface().toUpperCase(Locale.ROOT)) && first.mention().surface().length() > 3;
        boolean marked = Set.of(":", "–", "—", "-", ".").contains(after) || capitals && Set.of("(", ",", "region", "and").contains(after);
        return first.from() <= 1 && marked && (first.mention().place().position() != null || capitals) && first.mention().isToponym();
    }

    /** The clock time that a live entry begins with; null where it begins with none. */
    TimeHint.@Nullable Clock stamp() {
        if (times.isEmpty() || sentence.from() != block().from()) {
            return null;
        }
        TimeHint first = times.getFirst();
        boolean atStart = first.from() - block().from() <= 2;
        return atStart && first instanceof TimeHint.Clock c && c.slack() == TimeHint.Slack.EXACT && !c.rule().equals("clock.range") && !c.rule().equals("clock.words") ? c : null;
    }

    /** Whether the sentence tells when and hardly anything else: "18:52.", "6 July, about 13:20 local.". */
    boolean isTimeOnly() {
        boolean clock = times.stream().anyMatch(h -> h instanceof TimeHint.Clock || h instanceof TimeHint.Part);
        if (!clock || words.size() > 14) {
            return false;
        }
        long other = tokens.stream().filter(w -> w.isWord() && times.stream().noneMatch(h -> h.from() <= w.from() && w.to() <= h.to())
                && mentions.stream().noneMatch(s -> s.mention().from() <= w.from() && w.to() <= s.mention().to())).count();
        return other <= 2;
    }

    /** "It had not.": the sentence before is taken back. */
    boolean isTakingBack() {
        return words.size() <= 7 && String.join(" ", words).matches("(?:it|they|this|that|he) (?:had|did|was|is|has|were|have) not\\b.*");
    }
}
