package conflictmap.viewmodel;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the window, out of one bundle. */
public final class Messages {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("conflictmap.window.messages", Locale.ENGLISH);

    private Messages() {}

    /**
     * The text of a key with its places filled; whole numbers are written with thin spaces.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public static String text(String key, Object... values) {
        String pattern = BUNDLE.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(written(values));
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
