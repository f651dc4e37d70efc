package conflictmap.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into words, numbers and marks: possessives come off, hyphened words and clock times stay whole. */
final class Tokenizer {
    private static final Pattern TOKEN = Pattern.compile(
            "(?:\\p{Lu}\\.){2,}" // U.S.
                    + "|\\d+(?:[.,:]\\d+)*" // 1,200 3.5 21:40
                    + "|(?i:[ap]\\.m\\.)"
                    + "|['’ʼ]s(?![\\p{L}\\p{M}\\d])" // possessive
                    + "|[\\p{L}\\p{M}\\d]+(?:['’ʻʿʼ`-](?!s(?![\\p{L}\\p{M}\\d]))[\\p{L}\\p{M}\\d]+)*" // Be'er, al-Asad, S-300
                    + "|\\p{L}\\."
                    + "|\\S",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Tokenizer() {}

    /** The tokens of {@code text} between two indices. */
    static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(text).region(from, to);
        while (m.find()) {
            tokens.add(token(text, m.start(), m.end()));
        }
        return tokens;
    }

    private static Token token(String text, int from, int to) {
        String word = text.substring(from, to);
        return new Token(from, to, word, word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }
}
