package conflictmap.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Short texts in one run of UTF-8 bytes, each with its length in two bytes before it; a text is found by where it begins. */
final class Identifiers {
    private static final int LONGEST = 0xFFFF;

    private byte[] bytes = new byte[16_384];
    private int end;

    /** Takes a text, as far as it fits in 65,535 bytes, and tells where it begins. */
    int add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(utf8.length, LONGEST);
        while (length < utf8.length && (utf8[length] & 0xC0) == 0x80) {
            length--; // not within a letter
        }
        if (end + length + 2 > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, end + length + 2));
        }
        int begin = end;
        bytes[begin] = (byte) (length >>> 8);
        bytes[begin + 1] = (byte) length;
        System.arraycopy(utf8, 0, bytes, begin + 2, length);
        end += length + 2;
        return begin;
    }

    /** The text that begins there. */
    String at(int begin) {
        return new String(bytes, begin + 2, length(begin), StandardCharsets.UTF_8);
    }

    private int length(int begin) {
        return (bytes[begin] & 0xFF) << 8 | bytes[begin + 1] & 0xFF;
    }

    /** Whether the text that begins there has these bytes. */
    boolean is(int begin, byte[] utf8) {
        return length(begin) == utf8.length && Arrays.equals(bytes, begin + 2, begin + 2 + utf8.length, utf8, 0, utf8.length);
    }

    /** A number that texts with the same bytes share. */
    int hash(int begin) {
        return hash(bytes, begin + 2, begin + 2 + length(begin));
    }

    /** The same of bytes that lie elsewhere. */
    static int hash(byte[] utf8, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + utf8[i];
        }
        return hash;
    }

    /** Gives back what was set apart for more. */
    void trim() {
        bytes = Arrays.copyOf(bytes, end);
    }
}
