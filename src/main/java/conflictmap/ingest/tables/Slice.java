package conflictmap.ingest.tables;

/** A field's characters, in the reader's own buffer: nothing is made of them until somebody needs a text. */
final class Slice {
    /** Powers of ten that a double holds exactly. */
    private static final double[] TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };
    /** Digits that a whole number in a double may have. */
    private static final int MOST_DIGITS = 15;

    private char[] chars = new char[0];
    private int from;
    private int to;

    /** Looks at a stretch of a buffer, without the white space round it. */
    Slice of(char[] buffer, int offset, int length) {
        chars = buffer;
        from = offset;
        to = offset + length;
        while (from < to && chars[from] <= ' ') {
            from++;
        }
        while (to > from && chars[to - 1] <= ' ') {
            to--;
        }
        return this;
    }

    /** Looks on without the first character. */
    void behindFirst() {
        from++;
    }

    boolean isEmpty() {
        return from == to;
    }

    int length() {
        return to - from;
    }

    char at(int i) {
        return chars[from + i];
    }

    /** A whole number of digits alone; -1 where there is something else. */
    int digits(int first, int after) {
        int value = 0;
        for (int i = first; i < after; i++) {
            int digit = i < length() ? at(i) - '0' : -1;
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    /** A decimal number, correctly rounded; NaN where it is none. */
    double number() {
        long mantissa = 0;
        int digits = 0;
        int point = -1;
        for (int i = length() > 0 && (at(0) == '-' || at(0) == '+') ? 1 : 0; i < length(); i++) {
            char c = at(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (c >= '0' && c <= '9') {
                mantissa = 10 * mantissa + (c - '0');
                digits++;
            } else {
                return parsed();
            }
            if (digits > MOST_DIGITS) {
                return parsed();
            }
        }
        if (digits == 0) {
            return Double.NaN;
        }
        double value = mantissa / TEN[point < 0 ? 0 : length() - 1 - point];
        return at(0) == '-' ? -value : value;
    }

    /** A number of degrees, whose decimals may stand behind a comma; NaN where it is none. */
    double degrees() {
        double value = number();
        if (!Double.isNaN(value)) {
            return value;
        }
        String text = toString();
        boolean hasComma = text.indexOf(',') > 0 && text.indexOf(',') == text.lastIndexOf(',') && text.indexOf('.') < 0;
        char[] pointed = text.replace(',', '.').toCharArray();
        return hasComma ? new Slice().of(pointed, 0, pointed.length).number() : Double.NaN;
    }

    /** What is written otherwise: with an exponent, or with very many digits. */
    private double parsed() {
        try {
            return Double.parseDouble(toString());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    int hash() {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash;
    }

    @Override
    public String toString() {
        return new String(chars, from, to - from);
    }
}
