package conflictmap.viewmodel;

import conflictmap.model.Report;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Plain words that an event must all have, in its type, place, actors, weapon, status, or in its report's title or
 * source; case and accents do not matter.
 */
public record EventFilter(List<String> words) {
    public static final EventFilter NONE = new EventFilter(List.of());

    public EventFilter {
        words = List.copyOf(words);
    }

    /** The filter of a text typed. */
    public static EventFilter of(String text) {
        String folded = fold(text).strip();
        return folded.isEmpty() ? NONE : new EventFilter(List.of(folded.split("\\s+")));
    }

    /** Whether the report has all words in its title or source. */
    public boolean accepts(Report report) {
        return words.isEmpty() || hasAll(fold(report.title() + " " + report.source()));
    }

    private boolean hasAll(String folded) {
        return words.stream().allMatch(folded::contains);
    }

    /** In lower case and without accents. */
    static String fold(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
