package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Counts;
import conflictmap.model.EventTime;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import conflictmap.model.Weapon;
import org.jspecify.annotations.Nullable;

/** An event with some of its fields changed: {@code Changes.of(event).type(STRIKE).place(natanz).event()}. Immutable. */
public final class Changes {
    private final ConflictEvent event;

    private Changes(ConflictEvent event) {
        this.event = event;
    }

    /** An event as it stands. */
    public static Changes of(ConflictEvent event) {
        return new Changes(event);
    }

    /** The event as it is after the changes, under its id, with its evidence and claims. */
    public ConflictEvent event() {
        return event;
    }

    /** What happened. */
    public Changes type(EventType type) {
        return with(type, event.place(), event.origin(), event.when(), event.actor(), event.targetActor(), event.weapon(), event.status(), event.counts());
    }

    /** Where the effect is. */
    public Changes place(Place place) {
        return with(event.type(), place, event.origin(), event.when(), event.actor(), event.targetActor(), event.weapon(), event.status(), event.counts());
    }

    /** How exactly its place is known; that of an event without a position stays as it is. */
    public Changes precision(Precision precision) {
        Place old = event.place();
        boolean fits = (old.position() == null) == (precision == Precision.UNKNOWN);
        return !fits || old.precision() == precision ? this
                : place(new Place(old.name(), old.position(), precision, Hand.radiusM(precision), old.areaId(), old.countryCode(), old.geonameId()));
    }

    /** Where the weapon came from; null where not told. */
    public Changes origin(@Nullable Place origin) {
        return with(event.type(), event.place(), origin, event.when(), event.actor(), event.targetActor(), event.weapon(), event.status(), event.counts());
    }

    /** When, with its precision. */
    public Changes when(EventTime when) {
        return with(event.type(), event.place(), event.origin(), when, event.actor(), event.targetActor(), event.weapon(), event.status(), event.counts());
    }

    /** Who did it; empty where not told. */
    public Changes actor(String actor) {
        return with(event.type(), event.place(), event.origin(), event.when(), actor, event.targetActor(), event.weapon(), event.status(), event.counts());
    }

    /** Whom it was aimed at; empty where not told. */
    public Changes target(String target) {
        return with(event.type(), event.place(), event.origin(), event.when(), event.actor(), target, event.weapon(), event.status(), event.counts());
    }

    /** What was used. */
    public Changes weapon(Weapon weapon) {
        return with(event.type(), event.place(), event.origin(), event.when(), event.actor(), event.targetActor(), weapon, event.status(), event.counts());
    }

    /** How far its telling is agreed upon. */
    public Changes status(Status status) {
        return with(event.type(), event.place(), event.origin(), event.when(), event.actor(), event.targetActor(), event.weapon(), status, event.counts());
    }

    /** The numbers told. */
    public Changes counts(Counts counts) {
        return with(event.type(), event.place(), event.origin(), event.when(), event.actor(), event.targetActor(), event.weapon(), event.status(), counts);
    }

    private Changes with(
            EventType type, Place place, @Nullable Place origin, EventTime when, String actor, String target, Weapon weapon, Status status, Counts counts) {
        return new Changes(new ConflictEvent(event.id(), type, place, origin, when, actor, target, weapon, event.attribution(), status, counts,
                event.confidence(), event.evidence(), event.claims()));
    }
}
