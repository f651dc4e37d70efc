package conflictmap.render;

import java.util.Locale;

/** How events at points are shown. */
public enum Depiction {
    /** As symbols, and as density where these would cover the map. */
    AUTO,
    /** As symbols however many there are. */
    SYMBOLS,
    /** As density however few there are. */
    DENSITY;

    /** The name on the command line: {@code density}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
