package conflictmap.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Folding of place names, so that "Be’er Sheva", "Beer-Sheva" and "BEER SHEVA" are one key.
 *
 * <p>There are two keys. {@link #fold} keeps the words; {@link #looseFold} also drops Arabic articles and the spaces
 * between words, so that "Al Hudaydah" meets "Hudaydah" and "Khorram Abad" meets "Khorramabad".
 */
public final class Names {
    /** Articles in translation from Arabic, with their assimilated forms. */
    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ul", "il", "ad", "ed", "an", "en", "ar", "er", "as", "es", "ash", "esh", "at", "et", "az", "ez",
            "adh", "ath", "hal");

    private Names() {}

    /** Lower case, no accents, no apostrophes; hyphens, full stops and other marks become single spaces. */
    public static String fold(String name) {
        String plain = isAscii(name) ? name : withoutAccents(name);
        var out = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(c < 128 ? asciiLower(c) : Character.toLowerCase(c));
            } else if (!isSilent(c) && !isAbbreviationDot(plain, i)) {
                gap = true;
            }
        }
        return out.toString();
    }

    /** {@link #fold} without Arabic articles and without spaces; never empty where {@link #fold} is not. */
    public static String looseFold(String name) {
        return loosened(fold(name));
    }

    /** The loose key of a name that is folded already. */
    static String loosened(String folded) {
        if (folded.indexOf(' ') < 0) {
            return folded;
        }
        var out = new StringBuilder(folded.length());
        for (String word : folded.split(" ")) {
            if (!ARTICLES.contains(word)) {
                out.append(word);
            }
        }
        return out.length() < 4 ? folded.replace(" ", "") : out.toString();
    }

    /** "WASHINGTON" as "Washington", "DEIR AL-BALAH" as "Deir Al-Balah"; other words are left as they are. */
    public static String titleCase(String words) {
        var out = new StringBuilder(words.length());
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            out.append(inside ? Character.toLowerCase(c) : c);
            inside = Character.isLetter(c);
        }
        return out.toString();
    }

    /** Whether the name is an abbreviation in capitals: "U.S.", "UAE", "D.C.". */
    public static boolean isAcronym(String name) {
        String letters = name.replace(".", "");
        return letters.length() <= 4 && !letters.isEmpty() && letters.equals(letters.toUpperCase(Locale.ROOT))
                && letters.chars().allMatch(Character::isLetter);
    }

    private static boolean isAbbreviationDot(String s, int i) {
        return s.charAt(i) == '.' && i > 0 && Character.isLetter(s.charAt(i - 1))
                && (i < 2 || !Character.isLetter(s.charAt(i - 2)));
    }

    private static boolean isSilent(char c) {
        return switch (c) {
            case '\'', '’', '‘', 'ʻ', 'ʿ', 'ʼ', 'ʾ', '`', '´', '′', '\u200c', '\u200d', '\u00ad' -> true;
            default -> Character.getType(c) == Character.NON_SPACING_MARK;
        };
    }

    private static String withoutAccents(String s) {
        String apart = Normalizer.normalize(s, Normalizer.Form.NFKD);
        var out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            switch (c) {
                case 'ø', 'Ø' -> out.append('o');
                case 'ł', 'Ł' -> out.append('l');
                case 'đ', 'Đ' -> out.append('d');
                case 'ı' -> out.append('i');
                case 'ß' -> out.append("ss");
                case 'æ', 'Æ' -> out.append("ae");
                case 'œ', 'Œ' -> out.append("oe");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isAscii(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static char asciiLower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
