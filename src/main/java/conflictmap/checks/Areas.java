package conflictmap.checks;

import conflictmap.geo.GeoPoint;

/** Where provinces and countries lie. */
@FunctionalInterface
public interface Areas {
    /** Nobody knows: every place may lie in every area. */
    Areas UNKNOWN = (areaId, point) -> true;

    /** Whether a point lies in the area of an id as {@link conflictmap.model.Place#areaId} has it; either where its outline is not known. */
    boolean contains(String areaId, GeoPoint point);
}
