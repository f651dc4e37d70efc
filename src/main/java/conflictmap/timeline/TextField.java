package conflictmap.timeline;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Evidence;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is told of an event in words. */
public enum TextField {
    /** Name of the place. */
    PLACE(e -> e.place().name()),
    /** As in {@link conflictmap.model.Place#areaId()}. */
    AREA(e -> e.place().areaId()),
    /** As in {@link conflictmap.model.Place#countryCode()}. */
    COUNTRY(e -> e.place().countryCode()),
    /** Who did it; several are joined by {@code "; "}. */
    ACTOR(ConflictEvent::actor),
    /** Whom it was aimed at. */
    TARGET(ConflictEvent::targetActor),
    /** Identifiers of the reports that tell of it, each once, a line each; of a table's row its source. */
    SOURCE(e -> e.evidence().stream().map(Evidence::reportId).distinct().collect(Collectors.joining("\n"))),
    /** Who says so. */
    ATTRIBUTION(ConflictEvent::attribution),
    /** Label of the weapon. */
    WEAPON(e -> e.weapon().label());

    private final Function<ConflictEvent, String> of;

    TextField(Function<ConflictEvent, String> of) {
        this.of = of;
    }

    /** What an event has in this field; may be empty. */
    public String of(ConflictEvent event) {
        return of.apply(event);
    }
}
