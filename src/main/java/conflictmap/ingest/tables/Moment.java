package conflictmap.ingest.tables;

import conflictmap.model.TimePrecision;

/**
 * Reads {@code 2025-06-14}, {@code 2025-06-14T21:40}, {@code 2025-06-14 21:40:05Z}, {@code 2025-06-14T21:40+03:30} and the
 * other layouts, without making objects. What has no offset is local, which is UTC where nothing else is told.
 */
final class Moment {
    private static final long MINUTE_MS = 60_000;
    private static final long DAY_MS = 1440 * MINUTE_MS;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    /** 1900-01-01 and 2200-01-01 in seconds since 1970. */
    private static final long EARLIEST_S = -2_208_988_800L;
    private static final long LATEST_S = 7_258_118_400L;
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** Milliseconds since 1970. */
    long ms;
    TimePrecision precision = TimePrecision.DAY;
    /** Whether an offset stood there, so that the moment is one of the world's clock. */
    boolean hasOffset;

    /** How long what is told to this precision may last, milliseconds. */
    long lengthMs() {
        return precision == TimePrecision.DAY ? DAY_MS : MINUTE_MS;
    }

    /** Reads a field; false where it is no moment between the years 1900 and 2199. */
    boolean read(Slice text) {
        return read(text, DateLayout.ISO);
    }

    /** Reads a field of such a layout; false where it is no moment between the years 1900 and 2199. */
    boolean read(Slice text, DateLayout layout) {
        hasOffset = false;
        return switch (layout) {
            case ISO -> text.length() > 4 && text.at(4) == '-' && text.digits(0, 4) >= 0 ? readIso(text) : readNamed(text);
            case MONTH_FIRST, DAY_FIRST -> readNumbers(text, layout == DateLayout.MONTH_FIRST);
            case COMPACT -> readCompact(text);
            case EPOCH -> readEpoch(text);
        };
    }

    private boolean readIso(Slice text) {
        return text.at(4) == '-' && text.length() >= 10 && text.at(7) == '-'
                && day(text.digits(0, 4), text.digits(5, 7), text.digits(8, 10)) && readTime(text, 10);
    }

    /** {@code 16 May 2025}, {@code 14-JUN-25}. */
    private boolean readNamed(Slice text) {
        int at = digitsEnd(text, 0);
        int day = at > 2 ? -1 : text.digits(0, at);
        int name = at + 1;
        int month = name + 3 > text.length() ? -1 : month(text, name);
        int year = name;
        while (year < text.length() && Character.isLetter(text.at(year))) {
            year++;
        }
        int end = digitsEnd(text, ++year);
        int number = end - year == 4 || end - year == 2 ? text.digits(year, end) : -1;
        return day(end - year == 2 && number >= 0 ? number + (number < 70 ? 2000 : 1900) : number, month, day) && readTime(text, end);
    }

    private static int month(Slice text, int at) {
        for (int month = 0; month < 12; month++) {
            if ((text.at(at) | 32) == MONTHS.charAt(3 * month) && (text.at(at + 1) | 32) == MONTHS.charAt(3 * month + 1)
                    && (text.at(at + 2) | 32) == MONTHS.charAt(3 * month + 2)) {
                return month + 1;
            }
        }
        return -1;
    }

    private boolean readNumbers(Slice text, boolean monthFirst) {
        int first = digitsEnd(text, 0);
        int second = digitsEnd(text, first + 1);
        int end = digitsEnd(text, second + 1);
        if (first == 0 || first > 2 || second - first < 2 || second - first > 3 || end - second != 5
                || !isDateSign(text.at(first)) || text.at(second) != text.at(first)) {
            return text.length() > 4 && text.at(4) == '-' && readIso(text);
        }
        int a = text.digits(0, first);
        int b = text.digits(first + 1, second);
        return day(text.digits(second + 1, end), monthFirst ? a : b, monthFirst ? b : a) && readTime(text, end);
    }

    private boolean readCompact(Slice text) {
        if (text.length() != 8 && text.length() != 14 || !day(text.digits(0, 4), text.digits(4, 6), text.digits(6, 8))) {
            return false;
        }
        if (text.length() == 14) {
            int hour = text.digits(8, 10);
            int minute = text.digits(10, 12);
            int second = text.digits(12, 14);
            if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
                return false;
            }
            ms += (hour * 60L + minute) * MINUTE_MS + second * 1000L;
            precision = TimePrecision.MINUTE;
        }
        return true;
    }

    private boolean readEpoch(Slice text) {
        double seconds = text.number();
        ms = (long) (seconds * 1000);
        precision = TimePrecision.MINUTE;
        hasOffset = true;
        return seconds > EARLIEST_S && seconds < LATEST_S;
    }

    private static int digitsEnd(Slice text, int from) {
        int at = from;
        while (at < text.length() && text.at(at) >= '0' && text.at(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean isDateSign(char c) {
        return c == '/' || c == '.' || c == '-';
    }

    private boolean day(int year, int month, int day) {
        if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]
                || (month == 2 && day == 29 && !isLeap(year))) {
            return false;
        }
        ms = epochDay(year, month, day) * DAY_MS;
        precision = TimePrecision.DAY;
        return true;
    }

    private boolean readTime(Slice text, int from) {
        if (from == text.length()) {
            return true;
        }
        int colon = digitsEnd(text, from + 1);
        int hour = colon - from == 2 || colon - from == 3 ? text.digits(from + 1, colon) : -1;
        int minute = text.digits(colon + 1, colon + 3);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || text.at(colon) != ':'
                || (text.at(from) != 'T' && text.at(from) != ' ')) {
            return false;
        }
        ms += (hour * 60L + minute) * MINUTE_MS;
        precision = TimePrecision.MINUTE;
        int at = colon + 3;
        if (at < text.length() && text.at(at) == ':') {
            int second = text.digits(at + 1, at + 3);
            if (second < 0 || second > 59) {
                return false;
            }
            ms += second * 1000L;
            at = fraction(text, at + 3);
        }
        return at == text.length() || readOffset(text, at);
    }

    /** Milliseconds after the seconds; returns where they end. */
    private int fraction(Slice text, int from) {
        int at = from;
        if (at < text.length() && text.at(at) == '.') {
            int worth = 100;
            for (at++; at < text.length() && text.at(at) >= '0' && text.at(at) <= '9'; at++) {
                ms += (long) worth * (text.at(at) - '0');
                worth /= 10;
            }
        }
        return at;
    }

    private boolean readOffset(Slice text, int at) {
        char sign = text.at(at);
        hasOffset = true;
        if (sign == 'Z') {
            return at + 1 == text.length();
        }
        int hours = text.digits(at + 1, at + 3);
        int minutes = text.length() == at + 6 && text.at(at + 3) == ':' ? text.digits(at + 4, at + 6)
                : text.length() == at + 5 ? text.digits(at + 3, at + 5) : text.length() == at + 3 ? 0 : -1;
        if ((sign != '+' && sign != '-') || hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
            return false;
        }
        long offset = (hours * 60L + minutes) * MINUTE_MS;
        ms -= sign == '+' ? offset : -offset;
        return true;
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** Days since 1970-01-01 in the Gregorian calendar, for years after 0; March is taken as the first month. */
    static long epochDay(int year, int month, int day) {
        int y = month <= 2 ? year - 1 : year;
        int monthFromMarch = (month + 9) % 12;
        long dayOfYear = (153L * monthFromMarch + 2) / 5 + day - 1;
        return 365L * y + y / 4 - y / 100 + y / 400 + dayOfYear - 719_468;
    }
}
