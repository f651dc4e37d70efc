package conflictmap.basemap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of towns that English readers expect where the map file has another: a table of the program's own. */
final class TownNames {
    private static final Map<String, String> EXPECTED = read();

    /** Marked as capitals in the map file though the seat of government is elsewhere, or the status is disputed. */
    private static final Set<String> NO_CAPITALS =
            Set.of("ZAF,Johannesburg", "MMR,Rangoon", "CIV,Abidjan", "TZA,Dar es Salaam", "SOL,Hargeysa", "ISR,Jerusalem");

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private TownNames() {}

    /** Whether a capital of the map file is shown as one. */
    static boolean isCapital(String name, String country) {
        return !NO_CAPITALS.contains(country + "," + name);
    }

    /** The name to write. */
    static String shown(String name, String country) {
        String expected = EXPECTED.get(country + "," + name);
        return expected == null ? plain(name) : expected;
    }

    /** A name in the letters of an English newspaper: no accents, no marks of romanisation, and what a wrong character set made of it mended. */
    static String plain(String name) {
        if (name.chars().allMatch(c -> c < 0x80) || name.codePoints().anyMatch(TownNames::isOfAnotherScript)) {
            return name;
        }
        String apart = Normalizer.normalize(mended(name), Normalizer.Form.NFD);
        var plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(ofOneSign(c));
            }
        }
        return plain.toString();
    }

    private static boolean isOfAnotherScript(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return Character.isLetter(c) && script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON;
    }

    /** Control characters of ISO 8859-1, which no name has, as the letters that Windows-1252 has there: ž, š and the like. */
    private static String mended(String name) {
        var mended = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            mended.append(c >= 0x80 && c < 0xA0 ? new String(new byte[] {(byte) c}, WESTERN) : String.valueOf(c));
        }
        return mended.toString();
    }

    /** Letters that are no letter with a mark; the half rings of romanised Arabic are left out. */
    private static String ofOneSign(char c) {
        return switch (c) {
            case 'ł' -> "l";
            case 'Ł' -> "L";
            case 'ø' -> "o";
            case 'Ø' -> "O";
            case 'đ', 'ð' -> "d";
            case 'Đ', 'Ð' -> "D";
            case 'ħ' -> "h";
            case 'Ħ' -> "H";
            case 'ı' -> "i";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'Æ' -> "Ae";
            case 'œ' -> "oe";
            case 'Œ' -> "Oe";
            case 'þ' -> "th";
            case 'Þ' -> "Th";
            case 'ə' -> "a";
            case 'Ə' -> "A";
            case '\u02BB', '\u02BC', '\u02BE', '\u02BF', '\u2018' -> "";
            default -> String.valueOf(c);
        };
    }

    private static Map<String, String> read() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TownNames.class.getResourceAsStream("town_names.csv")), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).collect(Collectors.toMap(
                    line -> line.substring(0, line.lastIndexOf(',')), line -> line.substring(line.lastIndexOf(',') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled table of towns' names cannot be read", e);
        }
    }
}
