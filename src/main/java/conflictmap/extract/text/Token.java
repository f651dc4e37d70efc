package conflictmap.extract.text;

/**
 * A word, number or mark of a report.
 *
 * @param from first character in the report's text (UTF-16 units)
 * @param to index after the last character
 * @param text the characters as written
 * @param lower the same in lower case, curly apostrophes made straight
 */
public record Token(int from, int to, String text, String lower) {
    /** Whether its first character is a capital letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it has a letter or a digit. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Whether it is written in digits, with or without separators: {@code 1,200}. */
    public boolean isNumber() {
        return Character.isDigit(text.charAt(0)) && text.chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '.');
    }
}
