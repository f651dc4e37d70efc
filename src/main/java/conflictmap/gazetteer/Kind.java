package conflictmap.gazetteer;

import conflictmap.model.Precision;

/** What a named place is. */
public enum Kind {
    CONTINENT(Precision.REGION),
    COUNTRY(Precision.COUNTRY),
    /** A province, state, oblast, governorate. */
    ADMIN1(Precision.ADMIN),
    /** A county or district below the province. */
    ADMIN2(Precision.ADMIN),
    CITY(Precision.CITY),
    /** A part of a city. */
    QUARTER(Precision.CITY),
    /** A plant, base, depot, prison or other named facility. */
    SITE(Precision.SITE),
    AIRPORT(Precision.SITE),
    /** A part of a country, a strip, a mountain range, an island. */
    REGION(Precision.REGION),
    /** A sea, strait, gulf or canal. */
    SEA(Precision.REGION),
    RIVER(Precision.REGION);

    private final Precision precision;

    Kind(Precision precision) {
        this.precision = precision;
    }

    /** How exactly a place of this kind is known. */
    public Precision precision() {
        return precision;
    }
}
