package conflictmap.extract.places;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads "30 km north of", "eleven kilometres from", "51 nautical miles south-west of" before a name. */
final class Distances {
    private static final Map<String, Double> UNIT_M = Map.ofEntries(
            Map.entry("km", 1000.0), Map.entry("kilometre", 1000.0), Map.entry("kilometres", 1000.0), Map.entry("kilometer", 1000.0),
            Map.entry("kilometers", 1000.0), Map.entry("mile", 1609.3), Map.entry("miles", 1609.3), Map.entry("nm", 1852.0),
            Map.entry("nmi", 1852.0), Map.entry("metres", 1.0), Map.entry("meters", 1.0), Map.entry("m", 1.0), Map.entry("kms", 1000.0));
    private static final Map<String, Integer> NUMBER = Map.ofEntries(
            Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
            Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
            Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("fifteen", 15), Map.entry("twenty", 20), Map.entry("thirty", 30),
            Map.entry("forty", 40), Map.entry("fifty", 50), Map.entry("sixty", 60), Map.entry("seventy", 70), Map.entry("eighty", 80),
            Map.entry("ninety", 90), Map.entry("hundred", 100));
    private static final Set<String> BEFORE_NAME = Set.of(
            "the", "port", "city", "town", "village", "capital", "of", "coastal", "border", "northern", "southern", "eastern", "western");
    private static final int MOST_WORDS_BEFORE_NAME = 6;

    private Distances() {}

    /**
     * A way from a place.
     *
     * @param firstToken where its words begin
     * @param distanceM metres; 0 where not told
     * @param bearingDeg clockwise from north; -1 where not told
     */
    record Way(int firstToken, double distanceM, int bearingDeg) {}

    /** The way told before the name that begins at a token, or null. */
    static @Nullable Way before(Reader words, int nameToken) {
        int t = nameToken - 1;
        for (int i = 0; i < MOST_WORDS_BEFORE_NAME && isBeforeName(words, t) && !isLink(words, t); i++) {
            t--;
        }
        if (!isLink(words, t)) {
            return null;
        }
        t--;
        if (words.word(t).equals("coast") || words.word(t).equals("outskirts") || words.word(t).equals("centre")) {
            return null;
        }
        int bearing = -1;
        Integer direction = direction(words, t);
        if (direction != null) {
            bearing = direction;
            t--;
        }
        if (words.word(t).equals("due") || words.word(t).equals("to") || words.word(t).equals("just")) {
            t--;
        }
        Double unit = UNIT_M.get(words.word(t));
        if (unit == null) {
            return direction == null || words.word(t).equals("the") ? null : new Way(t + 1, 0, bearing);
        }
        t--;
        if (words.word(t).equals("nautical")) {
            unit = 1852.0;
            t--;
        }
        double number = number(words.word(t));
        return number <= 0 ? null : new Way(t, number * unit, bearing);
    }

    private static boolean isBeforeName(Reader words, int t) {
        return BEFORE_NAME.contains(words.word(t)) && !(words.word(t).equals("of") && direction(words, t - 1) != null)
                || words.isCapitalised(t) && words.word(t).endsWith("i");
    }

    private static boolean isLink(Reader words, int t) {
        String w = words.word(t);
        return w.equals("of") && (direction(words, t - 1) != null || UNIT_M.containsKey(words.word(t - 1)))
                || w.equals("from") && (direction(words, t - 1) != null || UNIT_M.containsKey(words.word(t - 1)))
                || w.equals("off") && UNIT_M.containsKey(words.word(t - 1));
    }

    private static @Nullable Integer direction(Reader words, int t) {
        String w = words.word(t);
        Integer bearing = w.endsWith("ern") ? null : PlaceWords.DIRECTION.get(w);
        return bearing == null || bearing < 0 || w.equals("upper") || w.equals("lower") ? null : bearing;
    }

    private static double number(String word) {
        Integer spelled = NUMBER.get(word);
        if (spelled != null) {
            return spelled;
        }
        String digits = word.replace(",", "");
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.') || digits.indexOf('.') != digits.lastIndexOf('.')
                || digits.equals(".") || digits.length() > 9) {
            return 0;
        }
        return Double.parseDouble(digits);
    }
}
