package conflictmap.timeline;

import conflictmap.model.ConflictEvent;
import java.util.function.ToDoubleFunction;

/** What is told of an event in numbers, whichever time an index is sorted by. */
public enum NumberField {
    /** When it began to happen, milliseconds since 1970, included. */
    START(e -> e.when().range().start().toEpochMilli()),
    /** When it was over, milliseconds since 1970, excluded. */
    END(e -> e.when().range().end().toEpochMilli()),
    /** How sure the reading is, 0 to 1. */
    CONFIDENCE(ConflictEvent::confidence);

    private final ToDoubleFunction<ConflictEvent> of;

    NumberField(ToDoubleFunction<ConflictEvent> of) {
        this.of = of;
    }

    /** What an event has in this field. */
    public double of(ConflictEvent event) {
        return of.applyAsDouble(event);
    }
}
