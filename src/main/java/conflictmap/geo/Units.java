package conflictmap.geo;

import java.util.Locale;

/** In which units lengths on the ground are told. */
public enum Units {
    METRIC(1, "m", 1000, "km"),
    IMPERIAL(0.3048, "ft", 1609.344, "mi"),
    NAUTICAL(1, "m", 1852, "NM");

    private final double smallM;
    private final String small;
    private final double largeM;
    private final String large;

    /** Metres of the unit of short lengths and of that of long ones: international foot, statute mile and nautical mile. */
    Units(double smallM, String small, double largeM, String large) {
        this.smallM = smallM;
        this.small = small;
        this.largeM = largeM;
        this.large = large;
    }

    /** The units of a name as settings have it; metric for a name that is not known. */
    public static Units of(String name) {
        for (Units units : values()) {
            if (units.id().equals(name)) {
                return units;
            }
        }
        return METRIC;
    }

    /** Name as settings have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** About so long, for people: {@code 340 m}, {@code 3.4 km}, {@code 340 km}. */
    public String about(double metres) {
        double much = metres / largeM;
        return much < 0.095 || largeM < 1500 && much < 0.95
                ? number(Math.max(1, Math.round(metres / smallM / 10)) * 10) + " " + small
                : much < 9.5 ? String.format(Locale.ROOT, "%.1f ", much).replace(".0 ", " ") + large : number(Math.round(much)) + " " + large;
    }

    /** The longest round length (1, 2 or 5 times a power of ten of a unit), in metres, that is at most so long. */
    public double round(double mostM) {
        double unit = unit(mostM);
        double most = mostM / unit;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        return unit * (most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power);
    }

    /** A round length for people: {@code 200 m}, {@code 5 km}. */
    public String text(double roundM) {
        double unit = unit(roundM * (1 + 1e-9));
        return number(Math.round(roundM / unit)) + " " + (unit == largeM ? large : small);
    }

    private double unit(double metres) {
        return metres >= largeM ? largeM : smallM;
    }

    private static String number(long n) {
        return String.format(Locale.ROOT, "%,d", n).replace(',', '\u2009');
    }
}
