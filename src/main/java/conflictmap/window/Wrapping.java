package conflictmap.window;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Breaks lines of text in which some run from right to left. JavaFX 26.0.2 throws an exception where it has to break a
 * line within such a run (it looks for white space before the beginning of the text), so that these lines are broken here.
 */
final class Wrapping {
    /** Room that is left free at the end of a line, since words are as wide alone as beside others only almost. */
    private static final double SLACK = 4;

    private Wrapping() {}

    /** Whether some of a text runs from right to left. */
    static boolean isNeeded(String text) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }

    /** The text with line breaks in the place of spaces, so that it is as long as before and no line is wider than a width but for a word that is. */
    static String broken(String text, Font font, double width) {
        var ruler = new Text();
        ruler.setFont(font);
        char[] letters = text.toCharArray();
        int start = 0;
        int space = -1;
        for (int i = 0; i <= letters.length; i++) {
            boolean end = i == letters.length || letters[i] == '\n';
            if (!end && letters[i] != ' ') {
                continue;
            }
            if (space >= 0 && width(ruler, text.substring(start, i)) > width - SLACK) {
                letters[space] = '\n';
                start = space + 1;
            }
            space = end ? -1 : i;
            start = end ? i + 1 : start;
        }
        return new String(letters);
    }

    /**
     * A text in pieces that are laid out in the right order: marks between and after words are pieces of their own, since
     * they come out of another typeface than the letters, and JavaFX then puts them at the wrong end.
     */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || isMark(text.charAt(i)) != isMark(text.charAt(i - 1))) {
                pieces.add(text.substring(from, i));
                from = i;
            }
        }
        return pieces;
    }

    private static boolean isMark(char c) {
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION, Character.END_PUNCTUATION, Character.OTHER_PUNCTUATION, Character.DASH_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.MATH_SYMBOL -> true;
            default -> false;
        };
    }

    private static double width(Text ruler, String line) {
        ruler.setText(line);
        return ruler.getLayoutBounds().getWidth();
    }
}
