package conflictmap.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over lower-case tokens.
 *
 * <p>Items stand apart by blanks: {@code hit|struck} one of these words; {@code seize~} the word in all its forms;
 * {@code air_defence} these words in a row; {@code @weapon} a member of a class; {@code @place} and {@code @party} a
 * place and a party that the sentence names; {@code ...} up to eight tokens, none of which ends a clause; {@code ..}
 * up to three such; {@code ....} up to thirty tokens of the sentence; {@code x?} may be missing; {@code !x} must not follow; {@code <x} must not stand before; {@code
 * *x} is the trigger, which begins the evidence (without a star the whole match is).
 */
public final class TokenPattern {
    private static final int LONG_GAP = 8;
    private static final int SHORT_GAP = 3;
    private static final int SENTENCE_GAP = 30;
    private static final Set<String> CLAUSE_ENDS = Set.of(";", ":", "–", "—", "(", ")", ".", "?", "!");

    private record Item(Kind kind, List<List<String>> phrases, List<String> classes, boolean optional, boolean starred) {
        enum Kind {
            WORDS,
            NOT,
            NOT_BEFORE,
            LONG_GAP,
            SHORT_GAP,
            SENTENCE_GAP
        }
    }

    private static final Set<Item.Kind> GAPS = Set.of(Item.Kind.LONG_GAP, Item.Kind.SHORT_GAP, Item.Kind.SENTENCE_GAP);

    /** Where a pattern matched, as token indices; {@code to} and {@code triggerTo} exclusive. */
    public record Match(int from, int to, int triggerFrom, int triggerTo) {}

    private final List<Item> items = new ArrayList<>();
    private final Set<String> firstWords;
    private final WordClasses classes;
    private final String source;

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it refers to a class that is not known or says nothing
     */
    public TokenPattern(String source, WordClasses classes) {
        this.source = source;
        this.classes = classes;
        for (String word : source.strip().split("\\s+")) {
            items.add(item(word));
        }
        if (source.isBlank() || GAPS.contains(items.getFirst().kind())) {
            throw new IllegalArgumentException("a pattern begins with a word: " + source);
        }
        firstWords = firstWords(items);
    }

    private Item item(String written) {
        Item.Kind gap = switch (written) {
            case ".." -> Item.Kind.SHORT_GAP;
            case "..." -> Item.Kind.LONG_GAP;
            case "...." -> Item.Kind.SENTENCE_GAP;
            default -> null;
        };
        if (gap != null) {
            return new Item(gap, List.of(), List.of(), false, false);
        }
        boolean not = written.startsWith("!");
        boolean before = written.startsWith("<");
        boolean starred = written.startsWith("*");
        boolean optional = written.endsWith("?");
        String body = written.substring(not || starred || before ? 1 : 0, written.length() - (optional ? 1 : 0));
        List<List<String>> phrases = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (String alternative : body.split("\\|")) {
            if (alternative.startsWith("@")) {
                if (!Words.MARKS.contains(alternative.substring(1))) {
                    classes.requireKnown(alternative.substring(1));
                }
                named.add(alternative.substring(1));
            } else {
                phrases.addAll(classes.forms().phrases(alternative));
            }
        }
        return new Item(not ? Item.Kind.NOT : before ? Item.Kind.NOT_BEFORE : Item.Kind.WORDS, phrases, named, optional, starred);
    }

    /** The match that begins at a token; null where there is none. */
    public @Nullable Match at(Words words, int start) {
        return match(words, 0, start, start, -1, -1);
    }

    private @Nullable Match match(Words tokens, int i, int start, int at, int trigger, int triggerTo) {
        if (i == items.size()) {
            return trigger < 0 ? new Match(start, at, start, at) : new Match(start, at, trigger, triggerTo);
        }
        Item item = items.get(i);
        return switch (item.kind()) {
            case NOT_BEFORE -> at > 0 && longest(item, tokens, at - 1) == 1 ? null : match(tokens, i + 1, start, at, trigger, triggerTo);
            case NOT -> longest(item, tokens, at) > 0 ? null : match(tokens, i + 1, start, at, trigger, triggerTo);
            case LONG_GAP -> gap(tokens, i, start, at, trigger, triggerTo, LONG_GAP);
            case SENTENCE_GAP -> gap(tokens, i, start, at, trigger, triggerTo, SENTENCE_GAP);
            case SHORT_GAP -> gap(tokens, i, start, at, trigger, triggerTo, SHORT_GAP);
            case WORDS -> {
                int n = longest(item, tokens, at);
                Match m = n == 0 ? null
                        : match(tokens, i + 1, start, at + n, item.starred() ? at : trigger, item.starred() ? at + n : triggerTo);
                yield m != null || !item.optional() ? m : match(tokens, i + 1, start, at, trigger, triggerTo);
            }
        };
    }

    private @Nullable Match gap(Words tokens, int i, int start, int at, int trigger, int triggerTo, int most) {
        for (int skip = 0; skip <= most && at + skip <= tokens.size(); skip++) {
            if (skip > 0 && most < SENTENCE_GAP && CLAUSE_ENDS.contains(tokens.lower().get(at + skip - 1))) {
                return null;
            }
            Match m = match(tokens, i + 1, start, at + skip, trigger, triggerTo);
            if (m != null) {
                return m;
            }
        }
        return null;
    }

    private int longest(Item item, Words words, int at) {
        List<String> tokens = words.lower();
        int longest = 0;
        for (List<String> phrase : item.phrases()) {
            if (phrase.size() > longest && at + phrase.size() <= tokens.size() && tokens.subList(at, at + phrase.size()).equals(phrase)) {
                longest = phrase.size();
            }
        }
        for (String name : item.classes()) {
            longest = Math.max(longest, Words.MARKS.contains(name) ? words.marked(name, at) : classes.match(name, tokens, at));
        }
        return longest;
    }

    /** Words of which a sentence must hold one for the pattern to match; empty where any sentence may. */
    Set<String> firstWords() {
        return firstWords;
    }

    private static Set<String> firstWords(List<Item> items) {
        return items.stream().filter(i -> i.kind() == Item.Kind.WORDS && !i.optional() && i.classes().isEmpty()).findFirst()
                .map(i -> i.phrases().stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet())).orElse(Set.of());
    }

    @Override
    public String toString() {
        return source;
    }
}
