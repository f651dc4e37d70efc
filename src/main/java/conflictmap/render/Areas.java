package conflictmap.render;

import conflictmap.geo.GeoPoint;
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

    /**
     * How far the town at a point reaches.
     *
     * @param toldM metres round the point that an event is told to lie within; 0 where that is not told
     * @return an outline without rings where nothing is known of it; empty where what tells it is not in memory yet
     */
    default Optional<Outline> town(GeoPoint at, double toldM) {
        return Optional.of(toldM > 0 ? Outline.circle(at, toldM) : Outline.NOTHING);
    }
}
