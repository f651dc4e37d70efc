package conflictmap.extract.text;

/**
 * A stretch of the report's layout: a paragraph, a heading, a bullet, a row of a table.
 *
 * @param kind what it is
 * @param from first character in the report's text (UTF-16 units)
 * @param to index after the last character, trailing white space left out
 * @param line line that it begins on, from 1
 * @param afterBlank whether an empty line stands before it, or nothing
 */
public record Block(Kind kind, int from, int to, int line, boolean afterBlank) {
    /** What a block is. */
    public enum Kind {
        PARAGRAPH,
        /** A short line without a full stop that others follow. */
        HEADING,
        /** A line that begins with a dash, a dot or a number. */
        BULLET,
        /** A line cut into columns by tabs, bars or runs of blanks. */
        ROW
    }
}
