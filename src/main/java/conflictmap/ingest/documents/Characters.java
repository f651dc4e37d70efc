package conflictmap.ingest.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes that say nothing of their encoding, as text: UTF-8 or UTF-16 by their byte order mark, UTF-16 by its zeros, UTF-8
 * where that fits, else Windows-1251 where most letters are beyond ASCII, as in Cyrillic words, else Windows-1252.
 *
 * @param text the characters
 * @param assumed the encoding where nothing in the bytes names or proves it; empty otherwise
 */
record Characters(String text, String assumed) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    static Characters of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Characters(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Characters(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), "");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Characters(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), "");
        }
        if (zeros(bytes, 1) > 0.4 && zeros(bytes, 0) < 0.1) {
            return new Characters(new String(bytes, StandardCharsets.UTF_16LE), "UTF-16LE");
        }
        if (zeros(bytes, 0) > 0.4 && zeros(bytes, 1) < 0.1) {
            return new Characters(new String(bytes, StandardCharsets.UTF_16BE), "UTF-16BE");
        }
        return utf8(bytes);
    }

    private static Characters utf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try {
            return new Characters(decoder.decode(ByteBuffer.wrap(bytes, 0, whole(bytes))).toString(), "");
        } catch (CharacterCodingException e) {
            return isCyrillic(bytes) ? new Characters(new String(bytes, WINDOWS_1251), "Windows-1251")
                    : new Characters(new String(bytes, WINDOWS_1252), "Windows-1252");
        }
    }

    /** Where the last whole UTF-8 character ends, in a beginning that was cut at {@link Content#HEAD}; else the length. */
    private static int whole(byte[] bytes) {
        int end = bytes.length;
        if (end != Content.HEAD) {
            return end;
        }
        while (end > bytes.length - 4 && (bytes[end - 1] & 0xC0) == 0x80) {
            end--;
        }
        return (bytes[end - 1] & 0xC0) == 0xC0 ? end - 1 : bytes.length;
    }

    /** Share of the bytes at even or odd places that are zero. */
    private static double zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return bytes.length < 4 ? 0 : zeros / (bytes.length / 2.0);
    }

    /** Whether most letters are at places that hold Cyrillic letters in Windows-1251 and accented ones in Windows-1252. */
    private static boolean isCyrillic(byte[] bytes) {
        int high = 0;
        int ascii = 0;
        for (byte b : bytes) {
            high += (b & 0xC0) == 0xC0 ? 1 : 0;
            ascii += (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') ? 1 : 0;
        }
        return high > ascii;
    }

    /** Whether more than one in a hundred characters is a control character other than white space. */
    boolean isBinary() {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            controls += c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 27 ? 1 : 0;
        }
        return controls * 100L > text.length();
    }

    private static boolean startsWith(byte[] bytes, int... marks) {
        for (int i = 0; i < marks.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != marks[i]) {
                return false;
            }
        }
        return true;
    }
}
