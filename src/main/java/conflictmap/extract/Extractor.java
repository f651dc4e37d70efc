package conflictmap.extract;

import conflictmap.extract.events.EventReader;
import conflictmap.extract.events.Trace;
import conflictmap.extract.places.Mention;
import conflictmap.extract.places.PlaceFinder;
import conflictmap.extract.text.Document;
import conflictmap.extract.text.TextSplitter;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.model.Toponym;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Reads a report: sentences, places, times, events. */
public final class Extractor {
    private final PlaceFinder places;
    private final EventReader events;
    private final LocalDate notAfter;

    /**
     * @param notAfter latest date that a report without a date of publication may speak of
     */
    public Extractor(PlaceFinder places, EventReader events, LocalDate notAfter) {
        this.places = places;
        this.events = events;
        this.notAfter = notAfter;
    }

    /** All that is in a report. */
    public Reading read(Report report) {
        return read(report, Trace.NONE);
    }

    /** The same, with an account of how it was read. */
    public Reading read(Report report, Trace trace) {
        Document document = TextSplitter.split(report);
        List<Mention> mentions = places.find(document);
        List<ConflictEvent> found = events.read(document, mentions, notAfter, trace);
        List<Toponym> toponyms = mentions.stream().map(Mention::toponym).filter(Objects::nonNull).toList();
        return new Reading(report, toponyms, found, List.of());
    }
}
