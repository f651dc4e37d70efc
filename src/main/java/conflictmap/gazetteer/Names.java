package conflictmap.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** Plain letters of what is not ASCII, filled as needed: a race fills in the same string twice at worst. */
    private static final @Nullable String[] PLAIN = new String[0x2000];

    private Names() {}

    /** Lower case, no accents, no apostrophes; hyphens, full stops and other marks become single spaces. */
    public static String fold(String name) {
        var out = new StringBuilder(name.length() + 2);
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < 128 ? isAsciiLetterOrDigit(c) : Character.isLetterOrDigit(c) && !isSilent(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                append(out, c);
            } else if (!isSilent(c) && !isAbbreviationDot(name, i)) {
                gap = true;
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        if (c < 128) {
            out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        } else if (c < PLAIN.length) {
            String plain = PLAIN[c];
            if (plain == null) {
                plain = plain(c);
                PLAIN[c] = plain;
            }
            out.append(plain);
        } else {
            out.append(plain(c));
        }
    }

    /** The letter without its accents, in lower case: "ö" is "o", "ß" is "ss". */
    private static String plain(char c) {
        String special = switch (c) {
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ' -> "d";
            case 'ı' -> "i";
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            default -> "";
        };
        if (!special.isEmpty()) {
            return special;
        }
        String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        var out = new StringBuilder(1);
        for (int i = 0; i < apart.length(); i++) {
            if (Character.isLetterOrDigit(apart.charAt(i))) {
                out.append(Character.toLowerCase(apart.charAt(i)));
            }
        }
        return out.toString();
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
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

    /** Whether a word, in any case, is an article in translation from Arabic. */
    public static boolean isArticle(String word) {
        return ARTICLES.contains(word.toLowerCase(Locale.ROOT));
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
}
