package conflictmap.extract.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of English words: those of regular verbs and nouns by their spelling, those of others as told. */
final class WordForms {
    private final Map<String, List<String>> irregular = new HashMap<>();

    /** Tells all forms of a word besides the word itself. */
    void add(String word, List<String> others) {
        irregular.put(word, List.copyOf(others));
    }

    /** The word, its plural or third person, its past and its participles. */
    Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>(List.of(word));
        List<String> told = irregular.get(word);
        if (told != null) {
            forms.addAll(told);
            return forms;
        }
        char last = word.charAt(word.length() - 1);
        boolean consonantY = last == 'y' && "aeiou".indexOf(word.charAt(Math.max(0, word.length() - 2))) < 0;
        String stem = consonantY || last == 'e' ? word.substring(0, word.length() - 1) : word;
        boolean hissing = word.endsWith("s") || word.endsWith("x") || word.endsWith("z") || word.endsWith("ch") || word.endsWith("sh");
        forms.add(consonantY ? stem + "ies" : word + (hissing ? "es" : "s"));
        forms.add(consonantY ? stem + "ied" : last == 'e' ? word + "d" : word + "ed");
        forms.add((consonantY ? word : stem) + "ing");
        return forms;
    }

    /** All ways to write a phrase whose words stand apart by {@code _}, those that end in {@code ~} in each of their forms. */
    List<List<String>> phrases(String written) {
        List<List<String>> phrases = List.of(List.of());
        for (String word : written.split("_")) {
            Set<String> forms = word.endsWith("~") ? of(word.substring(0, word.length() - 1)) : Set.of(word);
            List<List<String>> longer = new ArrayList<>();
            for (List<String> phrase : phrases) {
                for (String form : forms) {
                    List<String> next = new ArrayList<>(phrase);
                    next.add(form);
                    longer.add(next);
                }
            }
            phrases = longer;
        }
        return phrases;
    }
}
