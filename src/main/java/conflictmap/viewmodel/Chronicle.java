package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import conflictmap.model.TimeRange;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Publications;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Visibility;
import conflictmap.timeline.Window;
import java.time.Instant;
import java.util.List;

/**
 * The events of the desk in the order that they play in: all of them, and those that the filter lets through.
 *
 * @param all all events; {@link EventIndex#EMPTY} itself if there are none
 * @param found those that the filter lets through; {@code all} itself where it lets all through
 * @param publications when the reports on the desk were published
 */
record Chronicle(EventIndex all, EventIndex found, Publications publications) {
    static final Chronicle EMPTY = new Chronicle(EventIndex.EMPTY, EventIndex.EMPTY, Publications.NONE);

    static Chronicle of(Shelf shelf, TimeBasis basis) {
        List<ConflictEvent> every = shelf.allEvents();
        if (every.isEmpty()) {
            return EMPTY;
        }
        Publications publications = Publications.of(shelf.allReports());
        EventIndex all = EventIndex.of(every, basis, publications);
        boolean unfiltered = shelf.events().size() == every.size();
        return new Chronicle(all, unfiltered ? all : EventIndex.of(shelf.events(), basis, publications), publications);
    }

    /** The span by which an event plays. */
    TimeRange span(ConflictEvent event) {
        return publications.span(event, all.basis());
    }

    /** Whether a window shows an event. */
    boolean shows(ConflictEvent event, Instant now, Window window) {
        TimeRange span = span(event);
        return Visibility.of(window)
                .shows(span.start().toEpochMilli(), span.end().toEpochMilli(), now.toEpochMilli());
    }
}
