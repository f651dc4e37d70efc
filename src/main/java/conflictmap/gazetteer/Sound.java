package conflictmap.gazetteer;

import java.util.Set;

/**
 * How a name sounds, for names that reach English by transliteration: the consonants in their order, with those as one
 * that schemes of transliteration write differently ("Aita ech Chaab" and "Ayta ash-Sha'b", "Hvardiyske" and
 * "Hvardeyskoe"). Vowels, articles and doubled letters do not count.
 */
final class Sound {
    /** Consonants below which a key says too little. */
    private static final int MIN_CONSONANTS = 3;
    /** Of the letters of the longer name, the part that may differ between two spellings of one place. */
    private static final double MAX_DIFFERENCE = 0.34;

    /** Countries whose places are written in another script, or are spelt both in French and in English fashion. */
    private static final Set<String> COUNTRIES = Set.of(
            "AE", "AF", "AM", "AZ", "BF", "BH", "BY", "DJ", "DZ", "EG", "EH", "ER", "ET", "GE", "IL", "IN", "IQ", "IR", "JO", "KG", "KW",
            "LB", "LY", "MA", "ML", "MM", "MR", "NE", "OM", "PK", "PS", "QA", "RU", "SA", "SD", "SO", "SS", "SY", "TD", "TJ", "TN", "UA",
            "YE");

    private Sound() {}

    /** Whether names of a country are looked up by their sound. */
    static boolean isFor(String countryCode) {
        return COUNTRIES.contains(countryCode);
    }

    /**
     * The key of a name.
     *
     * @param loose the name as {@link Names#looseFold} gives it
     * @return the key, empty where the name is too short for one
     */
    static String key(String loose) {
        var out = new StringBuilder(loose.length());
        int n = loose.length();
        for (int i = 0; i < n; i++) {
            char c = sound(loose, i);
            if (c != 0 && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        return out.length() < MIN_CONSONANTS ? "" : out.toString();
    }

    /** The consonant at a place, or 0 where there is none of its own. */
    private static char sound(String s, int i) {
        char c = s.charAt(i);
        char before = i > 0 ? s.charAt(i - 1) : ' ';
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'w' -> 0;
            case 'h' -> i > 0 && i + 1 < s.length() && !"ktdgszcprj".contains(String.valueOf(before)) ? 'h' : 0;
            case 'c' -> i + 1 < s.length() && s.charAt(i + 1) == 'h' ? 's' : 'k';
            case 'q', 'x' -> 'k';
            case 'v', 'p' -> c == 'p' && i + 1 < s.length() && s.charAt(i + 1) == 'h' ? 'f' : c;
            case 'j' -> 'g';
            case 'z' -> before == 't' ? 0 : 'z';
            default -> Character.isLetterOrDigit(c) ? c : 0;
        };
    }

    /** Whether two names, as {@link Names#looseFold} gives them, can be spellings of one. */
    static boolean alike(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int allowed = Math.max(1, (int) (longer * MAX_DIFFERENCE));
        return Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
    }

    /** Letters to put in, leave out or change to make one of the other. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
