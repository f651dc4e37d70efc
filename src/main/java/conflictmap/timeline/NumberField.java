package conflictmap.timeline;

import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import java.util.function.ToDoubleFunction;

/** What is told of an event in numbers, whichever time an index is sorted by. */
public enum NumberField {
    /** When it began to happen, milliseconds since 1970, included. */
    START(e -> e.when().range().start().toEpochMilli()),
    /** When it was over, milliseconds since 1970, excluded. */
    END(e -> e.when().range().end().toEpochMilli()),
    /** How sure the reading is, 0 to 1. */
    CONFIDENCE(ConflictEvent::confidence),
    /** How many people were killed, at least where that is told, else at most; NaN where neither is. */
    KILLED(NumberField::killed);

    private final ToDoubleFunction<ConflictEvent> of;

    NumberField(ToDoubleFunction<ConflictEvent> of) {
        this.of = of;
    }

    private static double killed(ConflictEvent event) {
        CountRange told = event.counts().killed();
        Integer lowest = told == null ? null : told.lowest();
        Integer known = told == null || lowest != null ? lowest : told.highest();
        return known == null ? Double.NaN : known;
    }

    /** Whether its numbers are moments. */
    public boolean isMoment() {
        return this == START || this == END;
    }

    /** What an event has in this field. */
    public double of(ConflictEvent event) {
        return of.applyAsDouble(event);
    }
}
