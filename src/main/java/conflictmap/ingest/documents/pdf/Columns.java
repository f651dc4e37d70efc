package conflictmap.ingest.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Parts a page into blocks of one column each, in reading order. */
final class Columns {
    /** Rows that a column has at least. */
    private static final int MIN_ROWS = 3;
    /** Font sizes that a column is wide at least. */
    private static final double MIN_WIDTH = 8;
    /** Share of its column that a line of prose fills at least, on the average; cells of tables fill less. */
    private static final double MIN_FILL = 0.5;
    /** Columns in each other that are looked for. */
    private static final int MAX_DEPTH = 4;

    private Columns() {}

    /** A strip of white between two columns. */
    private record Gutter(double from, double to) {
        boolean isLeft(Chunk c) {
            return c.right() <= to - (to - from) / 2;
        }
    }

    /** Rows of a page from top to bottom, as blocks of rows. */
    static List<List<Row>> blocks(List<Row> rows) {
        List<List<Row>> blocks = new ArrayList<>();
        part(rows, MAX_DEPTH, blocks);
        return blocks;
    }

    private static void part(List<Row> rows, int depth, List<List<Row>> blocks) {
        if (rows.isEmpty()) {
            return;
        }
        for (int from = 0; depth > 0 && from + MIN_ROWS <= rows.size(); from++) {
            int to = rows.size();
            Gutter gutter = null;
            for (int end = from + 1; end <= rows.size(); end++) {
                List<Gutter> gutters = gutters(rows.subList(from, end));
                if (gutters.isEmpty()) {
                    break;
                }
                List<Row> region = rows.subList(from, end);
                Gutter found = gutters.stream().filter(g -> isProse(region, g)).findFirst().orElse(null);
                if (found != null) {
                    gutter = found;
                    to = end;
                }
            }
            if (gutter != null) {
                split(rows, from, to, gutter, depth, blocks);
                return;
            }
        }
        blocks.add(rows);
    }

    private static void split(List<Row> rows, int from, int to, Gutter gutter, int depth, List<List<Row>> blocks) {
        if (from > 0) {
            blocks.add(rows.subList(0, from));
        }
        List<Row> region = rows.subList(from, to);
        List<Row> left = side(region, gutter::isLeft);
        List<Row> right = side(region, c -> !gutter.isLeft(c));
        boolean turned = VisualOrder.isRightToLeft(String.join("", region.stream().map(Row::text).toList()));
        part(turned ? right : left, depth - 1, blocks);
        part(turned ? left : right, depth - 1, blocks);
        part(rows.subList(to, rows.size()), depth, blocks);
    }

    /** Strips that no chunk of the rows reaches into, with chunks on both sides. */
    private static List<Gutter> gutters(List<Row> rows) {
        double left = rows.stream().mapToDouble(Row::left).min().orElse(0);
        double right = rows.stream().mapToDouble(Row::right).max().orElse(0);
        double size = rows.stream().mapToDouble(Row::size).max().orElse(1);
        List<Gutter> free = List.of(new Gutter(left, right));
        for (Row row : rows) {
            for (Chunk c : row.chunks()) {
                List<Gutter> rest = new ArrayList<>();
                for (Gutter g : free) {
                    addIfWide(rest, g.from(), Math.min(g.to(), c.left()), size);
                    addIfWide(rest, Math.max(g.from(), c.right()), g.to(), size);
                }
                free = rest;
            }
        }
        return rows.size() == 1 && free.isEmpty() ? List.of() : free.stream().filter(g -> g.from() > left && g.to() < right).toList();
    }

    private static void addIfWide(List<Gutter> gutters, double from, double to, double size) {
        Gutter gutter = new Gutter(from, to);
        if (to - from > 0.7 * size && !gutters.contains(gutter)) {
            gutters.add(gutter);
        }
    }

    private static boolean isProse(List<Row> rows, Gutter gutter) {
        return isProse(side(rows, gutter::isLeft)) && isProse(side(rows, c -> !gutter.isLeft(c)));
    }

    private static boolean isProse(List<Row> column) {
        if (column.size() < MIN_ROWS) {
            return false;
        }
        double left = column.stream().mapToDouble(Row::left).min().orElse(0);
        double right = column.stream().mapToDouble(Row::right).max().orElse(0);
        double size = column.stream().mapToDouble(Row::size).average().orElse(1);
        double filled = column.stream().mapToDouble(r -> r.chunks().stream().mapToDouble(Chunk::width).sum()).average().orElse(0);
        return right - left > MIN_WIDTH * size && filled > MIN_FILL * (right - left);
    }

    private static List<Row> side(List<Row> rows, Predicate<Chunk> side) {
        List<Row> result = new ArrayList<>();
        for (Row row : rows) {
            List<Chunk> chunks = row.chunks().stream().filter(side).toList();
            if (!chunks.isEmpty()) {
                result.add(new Row(chunks));
            }
        }
        return result;
    }
}
