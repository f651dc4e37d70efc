package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import conflictmap.model.TimeRange;
import conflictmap.query.Query;
import conflictmap.query.QueryException;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Publications;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Visibility;
import conflictmap.timeline.Window;
import java.time.Instant;

/**
 * The events of the desk in the order that they play in: all of them, and those that the filter lets through.
 *
 * @param all all events; {@link EventIndex#EMPTY} itself if there are none
 * @param found those that the filter lets through; {@code all} itself where it lets all through
 * @param basis by which of their times they play
 * @param publications when what tells of the events was published, where they play by that
 */
record Chronicle(EventIndex all, EventIndex found, TimeBasis basis, Publications publications) {
    static final Chronicle EMPTY = new Chronicle(EventIndex.EMPTY, EventIndex.EMPTY, TimeBasis.HAPPENED, Publications.NONE);

    static Chronicle of(Shelf shelf, TimeBasis basis) {
        Stock stock = shelf.laidProperty().get().stock();
        if (basis == TimeBasis.HAPPENED) {
            return new Chronicle(stock.all(), shelf.laidProperty().get().found(), basis, Publications.NONE);
        }
        EventIndex all = stock.by(basis);
        return new Chronicle(all, shelf.sifted(all), basis, stock.publications());
    }

    /** The events that a filter lets through, in the order of one of their times; all of them where it can't be understood. */
    static EventIndex asked(Shelf shelf, String filter, TimeBasis basis) {
        EventIndex all = of(shelf, basis).all();
        try {
            return shelf.sieve().sifted(all, Query.parse(filter));
        } catch (QueryException e) {
            return all;
        }
    }

    /** The span by which an event plays. */
    TimeRange span(ConflictEvent event) {
        int row = basis == TimeBasis.HAPPENED ? -1 : all.rowOf(event.id());
        return row < 0 ? publications.span(event, basis)
                : new TimeRange(Instant.ofEpochMilli(all.startMillis(row)), Instant.ofEpochMilli(all.endMillis(row)));
    }

    /** Whether a window shows an event. */
    boolean shows(ConflictEvent event, Instant now, Window window) {
        TimeRange span = span(event);
        return Visibility.of(window)
                .shows(span.start().toEpochMilli(), span.end().toEpochMilli(), now.toEpochMilli());
    }
}
