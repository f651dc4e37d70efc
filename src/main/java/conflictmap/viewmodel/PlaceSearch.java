package conflictmap.viewmodel;

import conflictmap.geo.GeoPoint;
import conflictmap.model.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds places by their names. */
public interface PlaceSearch {
    /** A search that knows no place. */
    PlaceSearch NONE = (name, near) -> List.of();

    /**
     * A place that a name may stand for.
     *
     * @param country name of its country; empty for seas
     * @param distanceM metres from where it was searched from; not a number where that is unknown
     */
    record Found(Place place, String country, double distanceM) {}

    /**
     * The places that a name, or the beginning of one, may stand for, likeliest first; some dozens at most.
     *
     * @param near where it is searched from; null where that is unknown
     */
    List<Found> find(String name, @Nullable GeoPoint near);

    /** Whether a point lies in the area of an id, see {@link Place#areaId}; true where this search knows no areas. */
    default boolean contains(String areaId, GeoPoint point) {
        return true;
    }
}
