package conflictmap.gazetteer;

import conflictmap.geo.GeoPoint;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import java.util.List;

/**
 * A country or territory with a code of its own.
 *
 * @param a2 ISO 3166-1 alpha-2 code
 * @param name short English name
 * @param aliases other names and abbreviations
 * @param demonyms adjectives and names of its people, singular and plural: "Iranian", "Iranians"
 * @param capitals its capitals, with their other names; empty where it has none
 * @param center the centre that gazetteers use
 * @param radiusM radius in metres of a circle of its area
 */
public record Country(
        String a2,
        String name,
        List<String> aliases,
        List<String> demonyms,
        List<String> capitals,
        GeoPoint center,
        double radiusM) {
    public Country {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
        capitals = List.copyOf(capitals);
    }

    /** The country as a place. */
    public Place toPlace() {
        return new Place(name, center, Precision.COUNTRY, radiusM, "country:" + a2, a2, 0);
    }
}
