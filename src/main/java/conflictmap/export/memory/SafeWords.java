package conflictmap.export.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was left out of a picture, as it is written on it. */
public final class SafeWords {
    private SafeWords() {}

    /** {@code Safe to publish: places known to 25 km only, names of persons left out, 2 sources not named.} */
    public static String of(PictureState.Safe safe) {
        List<String> all = new ArrayList<>();
        if (safe.radiusM() > 0) {
            all.add("places known to " + length(safe.radiusM()) + " only");
        }
        if (safe.withoutPersons()) {
            all.add("names of persons left out");
        }
        if (safe.hiddenSources() > 0) {
            all.add(safe.hiddenSources() + (safe.hiddenSources() == 1 ? " source not named" : " sources not named"));
        }
        return all.isEmpty() ? "" : "Safe to publish: " + String.join(", ", all) + ".";
    }

    /** A length for people: {@code 25 km}, {@code 500 m}. */
    public static String length(double metres) {
        return metres >= 1000 && metres % 100 == 0
                ? (metres % 1000 == 0 ? String.format(Locale.ROOT, "%.0f km", metres / 1000) : String.format(Locale.ROOT, "%.1f km", metres / 1000))
                : String.format(Locale.ROOT, "%.0f m", metres);
    }
}
