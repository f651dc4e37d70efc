package conflictmap.viewmodel;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * How well a few letters fit a text: as a part of it, or in that order with others between, where each begins a word or
 * follows the one before ({@code sf} for Save film). Letters strewn about fit everything and are no match.
 */
final class Fuzzy {
    private static final int WHOLE = 200;
    private static final int BEGINS_WORD = 10;
    private static final int FOLLOWS = 6;

    private Fuzzy() {}

    /**
     * How well it fits: the more letters begin words or follow one another, and the less is left over, the better.
     *
     * @return empty where it does not fit
     */
    static OptionalInt score(String letters, String text) {
        String wanted = plain(letters).replace(" ", "");
        String in = plain(text);
        int whole = in.indexOf(plain(letters));
        if (whole >= 0) {
            return OptionalInt.of(WHOLE + (begins(in, whole) ? BEGINS_WORD * (whole == 0 ? 3 : 1) : 0) - in.length() / 8);
        }
        int score = 0;
        int last = -2;
        for (int i = 0; i < wanted.length(); i++) {
            int at = next(in, wanted.charAt(i), last);
            if (at < 0) {
                return OptionalInt.empty();
            }
            score += (begins(in, at) ? BEGINS_WORD : 0) + (at == last + 1 ? FOLLOWS : 0);
            last = at;
        }
        return OptionalInt.of(score - in.length() / 8);
    }

    /** Where a letter comes next: right after the last one, else where a word begins with it; -1 where nowhere. */
    private static int next(String in, char letter, int last) {
        int from = Math.max(0, last + 1);
        if (last >= 0 && from < in.length() && in.charAt(from) == letter) {
            return from;
        }
        for (int at = in.indexOf(letter, from); at >= 0; at = in.indexOf(letter, at + 1)) {
            if (begins(in, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean begins(String in, int at) {
        return at == 0 || !Character.isLetterOrDigit(in.charAt(at - 1));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
