package conflictmap.render;

import java.util.ArrayList;
import java.util.List;

/** Text broken between words into lines that are about as long as each other. */
public final class Wrapped {
    private Wrapped() {}

    /**
     * The lines.
     *
     * @param most how wide a line may be, pixels; a longer word stands alone all the same
     */
    public static List<String> lines(String text, Lettering style, double most) {
        int count = (int) Math.ceil(Text.width(text, style) / most);
        List<String> lines = broken(text, style, most);
        for (double width = most / 2; width < most; width += most / 40) {
            List<String> even = broken(text, style, width);
            if (even.size() <= Math.max(count, lines.size())) {
                return even;
            }
        }
        return lines;
    }

    private static List<String> broken(String text, Lettering style, double most) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && Text.width(line + " " + word, style) > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
