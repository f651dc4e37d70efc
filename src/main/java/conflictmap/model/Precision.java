package conflictmap.model;

import java.util.Locale;

/** How exactly a place is known, finest first; a symbol is never drawn finer than this. */
public enum Precision {
    /** A named facility, base, street, hospital. */
    SITE,
    /** A town, village or district. */
    CITY,
    /** A province, governorate, oblast. */
    ADMIN,
    /** A part of a country, a strip, a front, a sea or a strait. */
    REGION,
    COUNTRY,
    /** A name that could not be resolved. */
    UNKNOWN;

    /** The name in files: {@code city}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a point symbol may stand for it: sites and towns only. */
    public boolean isPoint() {
        return this == SITE || this == CITY;
    }
}
