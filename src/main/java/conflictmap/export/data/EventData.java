package conflictmap.export.data;

import conflictmap.export.Quotes;
import conflictmap.geo.GeoPoint;
import conflictmap.jobs.Progress;
import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import conflictmap.model.Place;
import conflictmap.model.Report;
import conflictmap.timeline.EventIndex;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Events that go out as data.
 *
 * @param index the events; what is not to be published is left out of them
 * @param quotes the words that tell of them, and what of both may be published
 * @param isEvidenced whether those go out too
 */
public record EventData(EventIndex index, Quotes quotes, boolean isEvidenced) {
    /** Events between two looks at whether they are still wanted. */
    private static final int STEP = 500;

    /** What is done with each event. */
    interface Each<E extends Exception> {
        /** Takes an event, and all that is told of it as a row, which is filled anew for the next one. */
        void take(ConflictEvent event, EventRow row) throws E, IOException;
    }

    public EventData {
        index = quotes.publishable().events(index);
    }

    /** What is left out, for people; empty where nothing is. */
    String label() {
        return quotes.publishable().safe().label();
    }

    /** The events in the order of time. */
    Stream<ConflictEvent> events() {
        return IntStream.range(0, index.size()).mapToObj(index::event);
    }

    /** The words that tell of an event; none where they do not go out. */
    List<Quotes.Quote> words(ConflictEvent event) {
        return isEvidenced ? quotes.of(event) : List.of();
    }

    /** Hands over the events in the order of time, and tells how many of them are done. */
    <E extends Exception> void each(Progress progress, Each<E> each) throws E, IOException, InterruptedException {
        var row = new EventRow();
        for (int i = 0; i < index.size(); i++) {
            if (i % STEP == 0) {
                progress.report((double) i / index.size(), "Writing events");
                progress.check();
            }
            ConflictEvent event = index.event(i);
            fill(event, row);
            row.line = i + 1;
            each.take(event, row);
        }
    }

    /** All of it as a table of events, for programs that keep such. */
    EventTable table(String name, Progress progress) throws IOException, InterruptedException {
        var builder = new EventTable.Builder(label().isEmpty() ? name : name + ". " + label());
        this.<RuntimeException>each(progress, (event, row) -> builder.add(row));
        return builder.build();
    }

    /** Puts all that is told of an event into a row. */
    private void fill(ConflictEvent e, EventRow row) {
        row.clear();
        row.id = e.id();
        row.type = e.type();
        row.status = e.status();
        row.weapon = e.weapon();
        row.startMs = e.when().range().start().toEpochMilli();
        row.endMs = e.when().range().end().toEpochMilli();
        row.timePrecision = e.when().precision();
        row.zone = e.when().zone() instanceof java.time.ZoneOffset ? "" : e.when().zone().getId();
        place(e.place(), row);
        row.origin = e.origin();
        row.actor = e.actor();
        row.target = e.targetActor();
        row.attribution = e.attribution();
        row.confidence = Double.isNaN(e.confidence()) ? 1 : e.confidence();
        String reportId = e.evidence().getFirst().reportId();
        Report report = quotes.report(reportId);
        row.source = quotes.publishable().source(reportId);
        row.publishedMs = report == null || report.published() == null ? EventRow.NEVER : report.published().toInstant().toEpochMilli();
        row.firedLowest = lowest(e.counts().fired());
        row.firedHighest = highest(e.counts().fired());
        row.interceptedLowest = lowest(e.counts().intercepted());
        row.interceptedHighest = highest(e.counts().intercepted());
        row.killedLowest = lowest(e.counts().killed());
        row.killedHighest = highest(e.counts().killed());
        row.injuredLowest = lowest(e.counts().injured());
        row.injuredHighest = highest(e.counts().injured());
        row.note = Stream.concat(words(e).stream().map(Quotes.Quote::words), Stream.of(label()).filter(label -> !label.isEmpty()))
                .collect(Collectors.joining("\n"));
    }

    private static void place(Place place, EventRow row) {
        GeoPoint at = place.position();
        if (at != null) {
            row.lat = at.latDeg();
            row.lon = at.lonDeg();
        }
        row.precision = place.precision();
        row.radiusM = (int) Math.round(place.radiusM());
        row.place = place.name();
        row.areaId = place.areaId();
        row.country = place.countryCode();
        row.geonameId = (int) Math.min(place.geonameId(), Integer.MAX_VALUE);
    }

    private static int lowest(@Nullable CountRange range) {
        Integer end = range == null ? null : range.lowest();
        return end == null ? EventRow.OPEN : end;
    }

    private static int highest(@Nullable CountRange range) {
        Integer end = range == null ? null : range.highest();
        return end == null ? EventRow.OPEN : end;
    }
}
