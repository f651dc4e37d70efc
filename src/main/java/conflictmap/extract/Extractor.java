package conflictmap.extract;

import conflictmap.extract.events.EventReader;
import conflictmap.extract.events.Trace;
import conflictmap.extract.places.Mention;
import conflictmap.extract.places.PlaceFinder;
import conflictmap.extract.text.Document;
import conflictmap.extract.text.TextSplitter;
import conflictmap.extract.time.TimeFrame;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Problem;
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
        return new Reading(report, toponyms, found, problems(document, found));
    }

    private static List<Problem> problems(Document document, List<ConflictEvent> found) {
        Report report = document.report();
        boolean undated = report.published() == null && !found.isEmpty() && !TimeFrame.isFixedBy(document);
        return undated ? List.of(new Problem("report.undated", report.id(), 0,
                "neither the report nor its text fixes a date, so its times are counted from the latest one possible; say when it was published")) : List.of();
    }
}
