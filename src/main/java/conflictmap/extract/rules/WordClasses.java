package conflictmap.extract.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Named sets of words and phrases that patterns refer to. */
public final class WordClasses {
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();
    private final WordForms forms = new WordForms();

    /**
     * Adds a class or widens it.
     *
     * @param items lower-case words, {@code x~} in all their forms; the words of a phrase joined by {@code _}; {@code
     *     @other} for all of another class, which must be known already
     * @throws IllegalArgumentException if another class is not known
     */
    void add(String name, List<String> items) {
        Set<String> single = words.computeIfAbsent(name, n -> new HashSet<>());
        List<List<String>> longer = phrases.computeIfAbsent(name, n -> new ArrayList<>());
        for (String item : items) {
            if (item.startsWith("@")) {
                requireKnown(item.substring(1));
                single.addAll(words.getOrDefault(item.substring(1), Set.of()));
                longer.addAll(List.copyOf(phrases.getOrDefault(item.substring(1), List.of())));
                continue;
            }
            for (List<String> phrase : forms.phrases(item)) {
                if (phrase.size() > 1) {
                    longer.add(phrase);
                } else {
                    single.add(phrase.getFirst());
                }
            }
        }
        longer.sort((a, b) -> b.size() - a.size());
    }

    /** The forms of the words. */
    WordForms forms() {
        return forms;
    }

    /** Whether there is such a class. */
    public boolean isKnown(String name) {
        return words.containsKey(name);
    }

    void requireKnown(String name) {
        if (!isKnown(name)) {
            throw new IllegalArgumentException("no such word class: @" + name);
        }
    }

    /**
     * Number of tokens from {@code at} that are in the class, the longest phrase first; 0 where none is. The class
     * {@code number} also holds what is written in digits.
     */
    public int match(String name, List<String> tokens, int at) {
        for (List<String> phrase : phrases.getOrDefault(name, List.of())) {
            if (at + phrase.size() <= tokens.size() && tokens.subList(at, at + phrase.size()).equals(phrase)) {
                return phrase.size();
            }
        }
        boolean digits = name.equals("number") && at < tokens.size() && Character.isDigit(tokens.get(at).charAt(0));
        return digits || at < tokens.size() && words.getOrDefault(name, Set.of()).contains(tokens.get(at)) ? 1 : 0;
    }

    /** Whether the word, by itself, is in the class. */
    public boolean has(String name, String word) {
        return words.getOrDefault(name, Set.of()).contains(word);
    }

    /** Whether a token of the span begins a member of the class. */
    public boolean anyIn(String name, List<String> tokens, int from, int to) {
        return indexIn(name, tokens, from, to) >= 0;
    }

    /** Index of the first token of the span that begins a member of the class; -1 where none does. */
    public int indexIn(String name, List<String> tokens, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            if (match(name, tokens, i) > 0) {
                return i;
            }
        }
        return -1;
    }
}
