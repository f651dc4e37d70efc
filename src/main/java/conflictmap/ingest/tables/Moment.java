package conflictmap.ingest.tables;

import conflictmap.model.TimePrecision;

/**
 * Reads {@code 2025-06-14}, {@code 2025-06-14T21:40}, {@code 2025-06-14 21:40:05Z} and {@code 2025-06-14T21:40+03:30},
 * without making objects. What has no offset is UTC.
 */
final class Moment {
    private static final long MINUTE_MS = 60_000;
    private static final long DAY_MS = 1440 * MINUTE_MS;
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** Milliseconds since 1970. */
    long ms;
    TimePrecision precision = TimePrecision.DAY;

    /** How long what is told to this precision may last, milliseconds. */
    long lengthMs() {
        return precision == TimePrecision.DAY ? DAY_MS : MINUTE_MS;
    }

    /** Reads a field; false where it is no moment between the years 1900 and 2199. */
    boolean read(Slice text) {
        int year = text.digits(0, 4);
        int month = text.digits(5, 7);
        int day = text.digits(8, 10);
        if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]
                || text.at(4) != '-' || text.at(7) != '-' || (month == 2 && day == 29 && !isLeap(year))) {
            return false;
        }
        ms = epochDay(year, month, day) * DAY_MS;
        precision = TimePrecision.DAY;
        return text.length() == 10 || readTime(text);
    }

    private boolean readTime(Slice text) {
        int hour = text.digits(11, 13);
        int minute = text.digits(14, 16);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || text.at(13) != ':'
                || (text.at(10) != 'T' && text.at(10) != ' ')) {
            return false;
        }
        ms += (hour * 60L + minute) * MINUTE_MS;
        precision = TimePrecision.MINUTE;
        int at = 16;
        if (at < text.length() && text.at(at) == ':') {
            int second = text.digits(17, 19);
            if (second < 0 || second > 59) {
                return false;
            }
            ms += second * 1000L;
            at = fraction(text);
        }
        return at == text.length() || readOffset(text, at);
    }

    /** Milliseconds after the seconds; returns where they end. */
    private int fraction(Slice text) {
        int at = 19;
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
