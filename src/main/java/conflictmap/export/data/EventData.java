package conflictmap.export.data;

import conflictmap.export.Quotes;
import conflictmap.jobs.Progress;
import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import conflictmap.model.Evidence;
import conflictmap.timeline.EventIndex;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        row.take(e);
        row.claims = e.claims().stream().map(this::claim).toList();
        String reportId = e.evidence().getFirst().reportId();
        row.source = quotes.publishable().source(reportId);
        row.publishedMs = quotes.publishedMs(e);
        row.note = Stream.concat(words(e).stream().map(Quotes.Quote::words), Stream.of(label()).filter(label -> !label.isEmpty()))
                .collect(Collectors.joining("\n"));
    }

    /** A claim whose words stay behind: of its evidence the source is told. */
    private Claim claim(Claim claim) {
        ConflictEvent told = claim.told();
        String source = quotes.publishable().source(claim.reportId());
        return new Claim(claim.source(), new ConflictEvent(told.id(), told.type(), told.place(), told.origin(), told.when(), told.actor(), told.targetActor(),
                told.weapon(), told.attribution(), told.status(), told.counts(), told.confidence(), List.of(new Evidence(source, 0, 0, 0, 0, "table", ""))));
    }
}
