package conflictmap.ingest.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Drops what stands at the top or foot of many pages, and page numbers. */
final class RunningHeads {
    /** Rows from the top and from the foot that are looked at. */
    private static final int ROWS = 3;
    /** Share of the page's height, from the top and from the foot, in which they may stand. */
    private static final double MARGIN = 0.14;
    /** Share of the pages on which the same words must stand; left and right pages may have their own. */
    private static final double SHARE = 0.3;
    private static final Pattern NUMBER = Pattern.compile("(?i)[-–—|\\s]*(page|p\\.|seite|страница|صفحه|صفحة|עמוד)?\\s*#(\\s*(of|/|von|из|از|من|מתוך)\\s*#)?[-–—|\\s]*");

    private RunningHeads() {}

    /**
     * The rows of each page without them.
     *
     * @param pages rows from top to bottom, a list for each page
     * @param heights of the pages in points, as many
     */
    static List<List<Row>> dropped(List<List<Row>> pages, List<Double> heights) {
        Map<String, Integer> counts = new HashMap<>();
        for (int p = 0; p < pages.size(); p++) {
            Set<String> onPage = new HashSet<>();
            margin(pages.get(p), heights.get(p)).forEach(row -> onPage.add(words(row)));
            onPage.forEach(words -> counts.merge(words, 1, Integer::sum));
        }
        double least = Math.max(2, SHARE * pages.size());
        List<List<Row>> result = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            List<Row> rows = new ArrayList<>(pages.get(p));
            rows.removeAll(margin(pages.get(p), heights.get(p)).stream()
                    .filter(row -> NUMBER.matcher(words(row)).matches() || counts.getOrDefault(words(row), 0) >= least).toList());
            result.add(rows);
        }
        return result;
    }

    private static List<Row> margin(List<Row> rows, double height) {
        List<Row> margin = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean top = i < ROWS && row.y() < MARGIN * height;
            boolean foot = i >= rows.size() - ROWS && row.y() > (1 - MARGIN) * height;
            if (top || foot) {
                margin.add(row);
            }
        }
        return margin;
    }

    private static String words(Row row) {
        return row.text().replaceAll("\\p{Nd}+", "#").strip();
    }
}
