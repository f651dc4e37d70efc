package conflictmap.ingest;

import conflictmap.model.Report;
import java.util.Optional;

/** Text that came without a file, as from the clipboard. */
public final class Clipping {
    private static final int TITLE_MAX = 90;

    private Clipping() {}

    /**
     * The report in a text; nothing where there are no words. Its first line is its title where it is short and more
     * follows; when it was published, and by whom, nobody has said.
     *
     * @param number which clipping of the session it is, from 1, for its id
     */
    public static Optional<Report> report(String text, int number) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        String stripped = text.strip();
        String first = stripped.lines().findFirst().orElse("");
        boolean isTitle = first.length() <= TITLE_MAX && first.length() < stripped.length() && !first.matches(".*[.!?…]\\s*");
        return Optional.of(new Report(
                "clipping-" + number, isTitle ? first.strip() : "", "", null, stripped + "\n", isTitle ? "title from the first line" : ""));
    }
}
