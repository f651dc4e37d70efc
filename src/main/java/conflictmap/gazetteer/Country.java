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
 * @param demonyms adjectives and names of its people, singular: "Iranian", "Briton"
 * @param capital its capital; empty where it has none
 * @param center the centre that gazetteers use
 * @param areaKm2 its area
 * @param neighbours codes of the countries that it borders on
 */
public record Country(
        String a2,
        String name,
        List<String> aliases,
        List<String> demonyms,
        String capital,
        GeoPoint center,
        double areaKm2,
        List<String> neighbours) {
    public Country {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
        neighbours = List.copyOf(neighbours);
    }

    /** The country as a place. */
    public Place toPlace() {
        return new Place(name, center, Precision.COUNTRY, radiusM(), "country:" + a2, a2, 0);
    }

    /** Radius in metres of a circle of its area. */
    public double radiusM() {
        return 1000 * Math.sqrt(Math.max(1, areaKm2) / Math.PI);
    }
}
