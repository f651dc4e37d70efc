package conflictmap.ingest.documents.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins rows to paragraphs, across columns and pages, and words that were parted at the end of a line. */
final class Paragraphs {
    /** A baseline further below than this, in usual distances, begins a paragraph. */
    private static final double FAR = 1.3;
    /** A change of the font's size that begins one. */
    private static final double OTHER_SIZE = 0.15;
    private static final Pattern BULLET = Pattern.compile("\\s*([-–—*•·▪■●◦‣►]|\\(?\\d{1,2}[.)])\\s+\\S.*");
    private static final Pattern PARTED = Pattern.compile("(?s).*?([\\p{L}]+)[-\u00ad‐]$");
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}+-\\p{L}+");
    /** First parts that keep their hyphen. */
    private static final Set<String> KEEP = Set.of("anti", "self", "non", "pro", "ex", "semi", "mid", "counter", "multi", "long", "short", "cross", "air",
            "ground", "surface", "sea", "so", "high", "low", "well", "north", "south", "east", "west", "half", "co", "cease");

    private final List<String> paragraphs = new ArrayList<>();
    private final Set<String> compounds = new HashSet<>();

    /** Knows which words are written with a hyphen within a line, before any is joined. */
    Paragraphs(List<List<Row>> pages) {
        pages.forEach(page -> page.forEach(row -> {
            Matcher m = COMPOUND.matcher(row.text());
            while (m.find()) {
                compounds.add(m.group().toLowerCase(Locale.ROOT));
            }
        }));
    }

    String text() {
        return String.join("\n\n", paragraphs);
    }

    /** Takes the next block of rows in one column. */
    void add(List<Row> rows) {
        double left = rows.stream().mapToDouble(Row::left).min().orElse(0);
        double right = rows.stream().mapToDouble(Row::right).max().orElse(0);
        double usual = leading(rows);
        var paragraph = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (i > 0 && begins(rows.get(i - 1), row, left, right, usual)) {
                close(paragraph);
            }
            if (!paragraph.isEmpty() && (row.isTable() || rows.get(i - 1).isTable())) {
                paragraph.append('\n').append(row.text().strip());
            } else {
                append(paragraph, row.text().strip());
            }
        }
        close(paragraph);
    }

    /** The usual distance of two baselines: the middle one. */
    private static double leading(List<Row> rows) {
        double[] distances = new double[Math.max(0, rows.size() - 1)];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = rows.get(i + 1).y() - rows.get(i).y();
        }
        Arrays.sort(distances);
        double size = rows.isEmpty() ? 1 : rows.getFirst().size();
        return distances.length < 2 ? 1.25 * size : Math.min(distances[distances.length / 2], 2.2 * size);
    }

    private static boolean begins(Row before, Row row, double left, double right, double usual) {
        boolean far = row.y() - before.y() > FAR * usual;
        boolean other = Math.abs(row.size() - before.size()) > OTHER_SIZE * before.size();
        String words = before.text().strip();
        boolean ended = !words.isEmpty() && ".!?:…\"”»)؟".indexOf(words.charAt(words.length() - 1)) >= 0;
        boolean turned = VisualOrder.isRightToLeft(row.text());
        boolean shortLine = turned ? before.left() > left + 0.15 * (right - left) : before.right() < right - 0.15 * (right - left);
        boolean indented = !turned && row.left() > left + 0.8 * row.size() && before.left() < left + 0.4 * row.size();
        return far || other || ended && (shortLine || indented) || BULLET.matcher(row.text()).matches();
    }

    private void close(StringBuilder paragraph) {
        String text = paragraph.toString().strip();
        paragraph.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        if (!paragraphs.isEmpty() && Character.isLowerCase(text.codePointAt(0)) && isOpen(paragraphs.getLast())) {
            var last = new StringBuilder(paragraphs.removeLast());
            append(last, text);
            text = last.toString();
        }
        paragraphs.add(text);
    }

    private static boolean isOpen(String paragraph) {
        char last = paragraph.charAt(paragraph.length() - 1);
        return Character.isLetterOrDigit(last) || ",-‐\u00ad–—".indexOf(last) >= 0;
    }

    /** Appends a line; a word that was parted at the end of the one before is whole again. */
    private void append(StringBuilder text, String line) {
        Matcher m = PARTED.matcher(text.substring(Math.max(0, text.length() - 60)));
        if (text.isEmpty() || line.isEmpty() || !m.matches() || !Character.isLowerCase(line.codePointAt(0))) {
            text.append(text.isEmpty() ? "" : " ").append(line);
            return;
        }
        String first = m.group(1).toLowerCase(Locale.ROOT);
        String second = line.split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT);
        if (!KEEP.contains(first) && !compounds.contains(first + "-" + second)) {
            text.setLength(text.length() - 1);
        }
        text.append(line);
    }
}
