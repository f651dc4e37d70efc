package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
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

    /** Whether the event has all words. */
    public boolean accepts(ConflictEvent event, List<Report> reports) {
        return words.isEmpty() || hasAll(haystack(event, reports));
    }

    /** Whether the report has all words in its title or source. */
    public boolean accepts(Report report) {
        return words.isEmpty() || hasAll(fold(report.title() + " " + report.source()));
    }

    private boolean hasAll(String folded) {
        return words.stream().allMatch(folded::contains);
    }

    private static String haystack(ConflictEvent event, List<Report> reports) {
        var all = new StringBuilder(event.type().label());
        for (String part : List.of(
                event.place().name(),
                event.actor(),
                event.targetActor(),
                event.weapon().label(),
                event.status().code(),
                event.attribution())) {
            all.append(' ').append(part);
        }
        reports.forEach(r -> all.append(' ').append(r.title()).append(' ').append(r.source()));
        return fold(all.toString());
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
