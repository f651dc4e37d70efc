package conflictmap.render;

import conflictmap.geo.Outline;
import java.util.Optional;

/** Where the polygons of provinces and countries come from. */
@FunctionalInterface
public interface Areas {
    /**
     * The polygon of an area.
     *
     * @param areaId as in {@link conflictmap.model.Place#areaId()}: {@code admin1:IR.28} or {@code country:IR}
     * @return empty where there is none of that id, or where it is not in memory yet
     */
    Optional<Outline> area(String areaId);
}
