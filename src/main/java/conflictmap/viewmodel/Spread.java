package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.EventZones;
import conflictmap.timeline.Extent;
import conflictmap.timeline.MergedIndex;
import java.time.ZoneId;
import java.util.List;

/**
 * Where and when the events of an index lie.
 *
 * @param sample some of the events: enough to tell where they all lie, and in which zones
 * @param zone the zone of most of them
 * @param extent over which time they lie
 */
record Spread(List<ConflictEvent> sample, ZoneId zone, Extent extent) {
    /** So many events tell where all of them lie. */
    private static final int SAMPLE = 4000;

    static Spread of(EventIndex index) {
        List<ConflictEvent> sample = sample(index);
        return new Spread(sample, EventZones.commonest(sample), Extent.of(index));
    }

    /** That of another index, of which a few events differ among many: over which time they lie is found anew. */
    Spread of(EventIndex index, boolean few) {
        return few ? new Spread(sample, zone, Extent.of(index)) : of(index);
    }

    /** Enough events to tell where and in which zones they all lie. */
    static List<ConflictEvent> sample(EventIndex index) {
        return List.copyOf(MergedIndex.only(index, MergedIndex.sample(index, SAMPLE)).events());
    }
}
