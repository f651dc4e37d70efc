package conflictmap.extract.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that dates and clock times are made of. */
final class TimeWords {
    static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
            + "Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    static final String NUMBER = "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|"
            + "twenty|thirty|forty|several|a\\s+few|a\\s+couple\\s+of|couple\\s+of|half\\s+an?)";
    static final String ZONE = "(?:GMT|UTC)\\s*[+−-]\\s*\\d{1,2}(?::\\d\\d)?|GMT|UTC|EST|EDT|ET|CEST|CET|BST|EEST|EET|MSK|PKT|IST|IDT"
            + "|(?:[A-Z]\\p{L}+\\s+|New\\s+York\\s+|(?i:local|eastern)\\s+)(?i:(?:standard\\s+|summer\\s+)?time)";
    static final String ORDINAL = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}(?:nd|rd|th)";
    private static final List<String> ORDINALS = List.of(
            "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");

    /** Every rule of time needs a digit or one of these, in lower case. */
    private static final Set<String> SIGNS = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "tuesdays", "wednesdays",
            "thursdays", "fridays", "saturdays", "sundays", "january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
            "oct", "nov", "dec", "later", "afterwards", "afterward", "after", "earlier", "before", "ago", "previously", "same", "that", "within", "soon", "shortly",
            "moments", "past", "last", "previous", "this", "week", "weekend", "since", "yesterday", "today", "tonight", "next",
            "following", "overnight", "night", "hours", "hour", "midnight", "predawn", "pre", "dawn", "light", "daybreak",
            "sunrise", "sunset", "sundown", "dusk", "nightfall", "lunch", "lunchtime", "mid", "midday", "midmorning", "noon", "early",
            "late", "morning", "afternoon", "evening", "half", "quarter", "clock", "day");

    private TimeWords() {}

    /** Whether a stretch of text has what every rule of time needs; a cheap look before the dear ones. */
    static boolean mayTellTime(String text, int from, int to) {
        int start = -1;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                return true;
            }
            if (Character.isLetter(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (SIGNS.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    /** The number that an ordinal in words or digits stands for. */
    static int ordinal(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word.replaceAll("\\D", "")) : ORDINALS.indexOf(word.toLowerCase(Locale.ROOT));
    }

    static DayOfWeek weekday(String word) {
        String w = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (DayOfWeek d : DayOfWeek.values()) {
            if (d.name().startsWith(w)) {
                return d;
            }
        }
        throw new IllegalArgumentException("not a weekday: " + word);
    }

    static int month(String word) {
        return List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
                        .indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /** The least and most that a number word means: "two" 2 and 2, "several" 3 and 6. */
    static double[] number(String word) {
        String w = word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return switch (w) {
            case "a", "an" -> new double[] {1, 1};
            case "half a", "half an" -> new double[] {0.5, 0.5};
            case "a couple of", "couple of" -> new double[] {2, 2};
            case "several", "a few" -> new double[] {2, 6};
            case "thirty" -> new double[] {30, 30};
            case "forty" -> new double[] {40, 40};
            default -> {
                int n = Character.isDigit(w.charAt(0)) ? Integer.parseInt(w) : Math.max(1, NUMBERS.indexOf(w));
                yield new double[] {n, n};
            }
        };
    }
}
