package conflictmap.extract.events;

import conflictmap.model.Counts;
import conflictmap.model.EventTime;
import conflictmap.model.EventType;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.Status;
import conflictmap.model.Weapon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event before it is merged with others.
 *
 * @param ownPlace whether its sentence names the place
 * @param ownTime whether its sentence names the time
 * @param again whether its sentence says that it happened once more
 * @param heading whether it stands in a heading
 * @param block block of the report that it stands in
 */
record Draft(
        EventType type,
        Place place,
        @Nullable Place origin,
        EventTime when,
        String actor,
        String targetActor,
        Weapon weapon,
        String attribution,
        Status status,
        Counts counts,
        double confidence,
        List<Evidence> evidence,
        boolean ownPlace,
        boolean ownTime,
        boolean again,
        boolean heading,
        int block) {}
