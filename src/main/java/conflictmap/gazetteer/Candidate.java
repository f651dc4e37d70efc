package conflictmap.gazetteer;

import conflictmap.geo.GeoPoint;
import conflictmap.model.Place;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One place that a name may stand for.
 *
 * @param id row in the gazetteer: equal ids are the same place
 * @param name name that English readers expect
 * @param kind what it is
 * @param position centre
 * @param countryCode ISO 3166-1 alpha-2 code; empty for seas and continents
 * @param admin1 GeoNames code of its province, {@code IR.28}; empty where unknown
 * @param population people; 0 where unknown
 * @param rank importance as an atlas sees it: 3 a capital, 2 seat of a province, 1 seat of a lesser unit, 0 else
 * @param radiusM metres round the centre that it covers
 * @param areaId id of its polygon, {@code admin1:IR.28} or {@code country:IR}; empty where there is none
 * @param geonameId id in GeoNames; 0 where it has none
 * @param match how the name was found
 */
public record Candidate(
        int id,
        String name,
        Kind kind,
        GeoPoint position,
        String countryCode,
        String admin1,
        long population,
        int rank,
        double radiusM,
        String areaId,
        long geonameId,
        Match match) {

    /** How a name was found, best first. */
    public enum Match {
        /** It is the place's own name. */
        NAME,
        /** It is another spelling or language. */
        ALTERNATE,
        /** It meets the name only without articles and spaces. */
        LOOSE,
        /** It only sounds like the name; to be believed where the report is about its country. */
        SOUND
    }

    /** The same as a value of the model. */
    public Place toPlace() {
        return new Place(plainName(), position, kind.precision(), radiusM, areaId, countryCode, geonameId);
    }

    /**
     * The name as English newspapers print it: without the marks of scholarly transliteration where the place's own
     * script is Arabic, Persian, Urdu or Hebrew; the marks of Latin scripts stay ("Léré", "Zürich").
     */
    private String plainName() {
        if (!TRANSLITERATED.contains(countryCode)) {
            return name;
        }
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }

    private static final Pattern MARKS = Pattern.compile("[\\p{M}‘’ʿʾʻʼ]");

    /** Countries whose place names reach gazetteers by transliteration from Arabic, Persian, Urdu, Pashto or Hebrew. */
    private static final Set<String> TRANSLITERATED = Set.of(
            "AE", "AF", "BH", "DZ", "EG", "EH", "IL", "IN", "IQ", "IR", "JO", "KW", "LB", "LY", "MR", "OM", "PK", "PS", "QA", "SA", "SD", "SY", "YE");
}
