package conflictmap.checks;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Reading;
import java.util.List;

/**
 * A sentence of a report.
 *
 * @param from first character, as an index into the report's text
 * @param to index after the last character
 */
record Passage(Reading reading, int from, int to) {
    String text() {
        return reading.report().text().substring(from, to);
    }

    /** The events read from it. */
    List<ConflictEvent> events() {
        return reading.events().stream()
                .filter(e -> e.evidence().stream().anyMatch(x -> x.reportId().equals(reading.report().id()) && x.from() < to && x.to() > from))
                .toList();
    }

    /** A finding about some of its words, with the events read from it. */
    Finding finding(Finding.Kind kind, int wordsFrom, int wordsTo, String... facts) {
        return new Finding(kind, reading.report().id(), from + wordsFrom, from + wordsTo, events().stream().map(ConflictEvent::id).toList(),
                List.of(facts));
    }
}
