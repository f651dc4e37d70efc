package conflictmap.viewmodel;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The words of the window, out of one bundle. */
public final class Messages {
    private static final String NAME = "conflictmap.window.messages";
    private static final ResourceBundle.Control AS_ASKED = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static volatile ResourceBundle bundle = ResourceBundle.getBundle(NAME, Locale.ENGLISH, AS_ASKED);

    private Messages() {}

    /**
     * The text of a key with its places filled; whole numbers are written with thin spaces.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public static String text(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(written(values));
    }

    /**
     * The languages that there are words of, as tags, after that of the system, which is empty. A language is added by a
     * bundle of its own beside the first one, which is English.
     */
    public static List<String> languages() {
        return Stream.concat(
                Stream.of("", "en"),
                Arrays.stream(Locale.getISOLanguages()).filter(l -> Messages.class.getResource("/conflictmap/window/messages_" + l + ".properties") != null)).toList();
    }

    /**
     * From now on texts are in another language, as far as there are words of it.
     *
     * @param tag of the language; empty for that of the system
     */
    static void speak(String tag) {
        bundle = ResourceBundle.getBundle(NAME, tag.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(tag), AS_ASKED);
    }

    /** A text that depends on a number: the key with {@code .one} for 1, with {@code .many} for all others. */
    public static String counted(String key, long n) {
        return text(key + (n == 1 ? ".one" : ".many"), n);
    }

    /** A whole number in groups of three, thin spaces between: 12 345. */
    public static String number(long n) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        symbols.setGroupingSeparator('\u2009');
        return new DecimalFormat("#,##0", symbols).format(n);
    }

    private static Object[] written(Object[] values) {
        Object[] result = values.clone();
        for (int i = 0; i < result.length; i++) {
            if (result[i] instanceof Long || result[i] instanceof Integer) {
                result[i] = number(((Number) result[i]).longValue());
            }
        }
        return result;
    }
}
