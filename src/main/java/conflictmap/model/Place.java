package conflictmap.model;

import conflictmap.geo.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Where something is, never more exact than its source.
 *
 * @param name name that English readers expect
 * @param position centre; null where the name could not be resolved
 * @param precision how exactly the place is known
 * @param radiusM metres round the centre within which the true site lies; 0 when surveyed
 * @param areaId id of its polygon, {@code admin1:IR.28} or {@code country:IR}; empty where there is none
 * @param countryCode ISO 3166-1 alpha-2 code; empty for seas and unresolved names
 * @param geonameId id in GeoNames; 0 where it has none
 */
public record Place(
        String name,
        @Nullable GeoPoint position,
        Precision precision,
        double radiusM,
        String areaId,
        String countryCode,
        long geonameId) {

    /** A name that stands for a place that the gazetteer does not know. */
    public static Place unresolved(String name) {
        return new Place(name, null, Precision.UNKNOWN, 0, "", "", 0);
    }
}
